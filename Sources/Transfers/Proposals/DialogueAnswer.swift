/// What the employee said to a proposal in the dialogue.
public enum DialogueAnswer: String, Sendable, CaseIterable {
    case agrees = "SETUJU"
    case agreesOnConditions = "SETUJU_BERSYARAT"
    case objects = "KEBERATAN"
    /// Nothing, after the reminders; which is not consent.
    case silence = "TIDAK_MENJAWAB"

    /// Whether the employee consents.
    public var isConsent: Bool {
        self == .agrees || self == .agreesOnConditions
    }
}
