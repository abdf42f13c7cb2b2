/// Why a handler cannot be tried.
public enum TrialError: Error, Equatable {
    /// The registry has no handler for the kind.
    case noHandler(String)
    /// The kind's handler is transactional and was given no session.
    case noSession(String)
}
