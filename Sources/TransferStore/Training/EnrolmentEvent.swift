public import Transfers

/// What became of an enrolment once.
public struct EnrolmentEvent: Sendable {
    /// The state before.
    public let before: EnrolmentState
    /// The state after.
    public let after: EnrolmentState
    /// Who did it, with titles; nil for the system.
    public let actor: String?
    /// Why, where somebody said.
    public let reason: String?
    /// When.
    public let at: Instant
}
