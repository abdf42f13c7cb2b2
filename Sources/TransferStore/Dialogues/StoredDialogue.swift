public import Transfers

/// A dialogue as it is on record.
public struct StoredDialogue: Sendable {
    /// Its number.
    public let id: DialogueID
    /// The proposal it is held for.
    public let proposal: ProposalID
    /// What was said and answered.
    public var dialogue: Dialogue
    /// Who leads it, with titles.
    public let leaderName: String
    /// The leader's NIP, for the operator's eyes.
    public let leaderNIP: String
    /// The zone of the employee's unit, in which the time to answer ends.
    public let zone: TimeZoneOfUnit
}
