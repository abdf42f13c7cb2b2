public import Transfers

/// The state of something at the end of a day that is past, as its events tell.
public struct PastState<State: Sendable>: Sendable {
    /// The state.
    public let state: State
    /// When it came into that state, or was last changed in it.
    public let since: Instant
}
