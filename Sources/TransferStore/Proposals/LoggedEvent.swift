public import Transfers

/// An event of a proposal as the log has it.
public struct LoggedEvent: Sendable {
    /// Its number within the proposal, from 1.
    public let number: Int
    /// What happened.
    public let event: RecordedEvent
    /// The state before; nil for the draft.
    public let before: ProposalState?
    /// The state after.
    public let after: ProposalState
    /// Who did it, with titles; nil for the system.
    public let actor: String?
    /// In which role.
    public let role: OfficeRole
    /// When.
    public let at: Instant
    /// The reason that was written down, where there is one.
    public let reason: String?
    /// The hash that the next event holds, in hexadecimal digits.
    public let hash: String
}
