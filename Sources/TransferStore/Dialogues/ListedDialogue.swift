public import Transfers

/// A dialogue as it stands in a list: who talks and how far they are, and nothing of what was said.
public struct ListedDialogue: Sendable {
    /// The proposal it belongs to.
    public let proposal: ProposalID
    /// Its number.
    public let id: DialogueID
    /// The employee's NIP.
    public let nip: String
    /// The employee with titles.
    public let employee: String
    /// Who leads it, with titles.
    public let leader: String
    /// When it was opened.
    public let openedAt: Instant
    /// How many reminders were sent.
    public let reminders: Int
    /// The day of the answer, or on which the silence was recorded.
    public let answeredOn: CivilDate?
    /// The day on which it was closed.
    public let closedOn: CivilDate?
}
