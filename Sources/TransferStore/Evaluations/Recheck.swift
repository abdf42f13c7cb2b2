public import Transfers

/// What a new look at somebody who is on the way to another post found.
public enum Recheck: Sendable {
    /// What the gates say now.
    case checked(GateCheck)
    /// The record was withdrawn upstream: death, resignation, a transfer out.
    case withdrawn
    /// The person holds the post that they were on the way to.
    case arrived
    /// The person holds another post than the one they were to leave.
    case elsewhere
}
