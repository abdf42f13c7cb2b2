public import Transfers

/// An event of an objection as the log has it.
public struct LoggedObjectionEvent: Sendable {
    /// Its number within the objection, from 1.
    public let number: Int
    /// What happened.
    public let name: ObjectionEvent.Name
    /// The state after.
    public let after: ObjectionState
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
    /// Whether the decision waits from then on, where it is about that.
    let suspends: Bool?
}
