/// What an examination found in one place.
struct Finding: Hashable {
    /// How bad it is; the worst decides how the program ends.
    enum Severity: Int, Comparable, CaseIterable {
        case fine
        case warning
        case critical

        static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
    }

    let severity: Severity
    /// What was looked at, a word for programs.
    let check: String
    /// What is so.
    let what: Phrase
    /// Where: a table, a session, a queue; empty for the server as a whole.
    let place: String
    /// What to do; nil where there is nothing to do.
    let remedy: Phrase?

    static func fine(_ check: String, _ what: Phrase, at place: String = "") -> Finding {
        Finding(severity: .fine, check: check, what: what, place: place, remedy: nil)
    }

    static func warning(_ check: String, _ what: Phrase, at place: String = "", _ remedy: Phrase) -> Finding {
        Finding(severity: .warning, check: check, what: what, place: place, remedy: remedy)
    }

    static func critical(_ check: String, _ what: Phrase, at place: String = "", _ remedy: Phrase) -> Finding {
        Finding(severity: .critical, check: check, what: what, place: place, remedy: remedy)
    }

    /// As bad as a figure is: critical from the second bound on, a warning from the first; nil below.
    static func graded<Figure: Comparable>(
        _ figure: Figure,
        warning: Figure,
        critical: Figure,
        _ check: String,
        _ what: Phrase,
        at place: String = "",
        _ remedy: Phrase
    ) -> Finding? {
        guard figure >= warning else { return nil }
        let severity = figure >= critical ? Severity.critical : .warning
        return Finding(severity: severity, check: check, what: what, place: place, remedy: remedy)
    }
}

extension Finding.Severity {
    var name: String {
        switch self {
        case .fine: "fine"
        case .warning: "warning"
        case .critical: "critical"
        }
    }

    var phrase: Phrase {
        switch self {
        case .fine: .gradeFine
        case .warning: .gradeWarning
        case .critical: .gradeCritical
        }
    }

    /// How the program ends when this is the worst.
    var status: ExitStatus {
        switch self {
        case .fine: .done
        case .warning: .warning
        case .critical: .critical
        }
    }
}
