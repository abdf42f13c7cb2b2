/// What the doctor finds as one line, in the form that Nagios, Icinga and their kin read from a check's output.
///
/// Source: Monitoring Plugins, Development Guidelines, "Plugin Output for Nagios" and "Performance data".
struct PluginLine {
    /// The code by which a check says that it could not look.
    static let unknownStatus: Int32 = 3
    /// More than a pager or a list of services shows of it is of no use.
    private static let shown = 3

    let text: String

    /// The worst findings, and how many there are of each kind.
    ///
    /// - Parameters:
    ///   - findings: the worst first.
    ///   - service: what was looked at, in capitals.
    ///   - more: figures behind the counts.
    init(_ findings: [Finding], service: String = "MUTASI", figures more: [PluginFigure] = []) {
        let worst = findings.map(\.severity).max() ?? .fine
        let bad = findings.filter { $0.severity > .fine }
        let words = bad.prefix(Self.shown).map { finding in
            (finding.place.isEmpty ? "" : "\(finding.place): ") + finding.what.text
        }
        let beyond = bad.count > Self.shown ? ["+\(bad.count - Self.shown)"] : []
        let said = bad.isEmpty ? Phrase.allIsFine.text : (words + beyond).joined(separator: "; ")
        let figures =
            [Finding.Severity.critical, .warning].map { severity in
                "\(severity.name)=\(findings.count { $0.severity == severity })"
            } + more.map(\.text)
        text = "\(service) \(worst.pluginWord) - \(Self.plain(said)) | \(figures.joined(separator: " "))\n"
    }

    /// What is said when nothing could be looked at.
    init(unknown phrase: Phrase, service: String = "MUTASI") {
        text = "\(service) UNKNOWN - \(Self.plain(phrase.text))\n"
    }

    /// A bar begins the figures, and a line break what nobody sees.
    private static func plain(_ text: String) -> String {
        String(Table.printable(text).map { $0 == "|" || $0.isNewline ? "/" : $0 })
    }
}

extension Finding.Severity {
    fileprivate var pluginWord: String {
        switch self {
        case .fine: "OK"
        case .warning: "WARNING"
        case .critical: "CRITICAL"
        }
    }
}
