/// What an employee says to a proposed transfer.
public enum DialogueAnswer: Hashable, Sendable {
    /// The employee agrees.
    case agreed
    /// The employee agrees if something is done.
    case agreedWithConditions(String)
    /// The employee objects, and says why.
    case objected(reason: String)
    /// The employee said nothing, however often reminded.
    case silent(reminders: Int)

    /// The code as it is stored.
    public var code: String {
        switch self {
        case .agreed: "SETUJU"
        case .agreedWithConditions: "SETUJU_BERSYARAT"
        case .objected: "KEBERATAN"
        case .silent: "TIDAK_MENJAWAB"
        }
    }

    /// Whether it may be shown as consent: silence never is, and one under conditions is shown with them.
    public var isConsent: Bool {
        switch self {
        case .agreed, .agreedWithConditions: true
        case .objected, .silent: false
        }
    }

    /// Whether the employee said nothing.
    public var isSilence: Bool {
        if case .silent = self { true } else { false }
    }

    /// Whether the proposal goes on only with a written reason of the head of the unit and a decision of the TPK.
    public var needsReasonToGoOn: Bool {
        if case .objected = self { true } else { false }
    }

    /// The answer as it is shown to those who decide.
    public func text(in language: Language) -> String {
        switch (self, language) {
        case (.agreed, .indonesian): "Setuju"
        case (.agreed, .english): "Agrees"
        case (.agreedWithConditions(let conditions), .indonesian): "Setuju dengan syarat: \(conditions)"
        case (.agreedWithConditions(let conditions), .english): "Agrees on conditions: \(conditions)"
        case (.objected(let reason), .indonesian): "Keberatan: \(reason)"
        case (.objected(let reason), .english): "Objects: \(reason)"
        case (.silent(let reminders), .indonesian): "Tidak menjawab setelah \(reminders) pengingat"
        case (.silent(let reminders), .english): "Did not answer after \(reminders) reminders"
        }
    }
}
