/// What became of a signal.
public enum SignalState: String, Sendable, CaseIterable {
    /// Nobody has decided on it.
    case open = "OPEN"
    /// An operator made a need of it.
    case adopted = "ADOPTED"
    /// An operator found that nothing is to be done.
    case dismissed = "DISMISSED"
    /// It no longer held before anybody decided.
    case closed = "CLOSED"
}
