import Postgres

/// What keeps the database from doing what a node asks of it.
enum Trouble: String, Hashable {
    /// It cannot be reached, or is starting or stopping.
    case away
    /// It has no disk, memory or connections left (class 53).
    case exhausted
    /// It takes no writes.
    case readOnly = "read-only"
    /// Others hold what is wanted, or wait for each other.
    case contended
    /// It does not answer in time.
    case slow
    /// It finds fault with the statement.
    case refusing

    init(_ error: any Error) {
        guard let error = error as? PostgresError else {
            self = .refusing
            return
        }
        self =
            switch error.sqlState {
            case .readOnlyTransaction: .readOnly
            case .serializationFailure, .deadlockDetected, .lockNotAvailable: .contended
            case .some(let state) where state.conditionClass == "53": .exhausted
            case _ where error.isConnectionLost || error.code == .connection: .away
            case _ where error.code == .timedOut: .slow
            default: .refusing
            }
    }

    /// What an operator reads in the log.
    var sentence: String {
        switch self {
        case .away: "the database is away"
        case .exhausted: "the database has no room left"
        case .readOnly: "the database takes no writes"
        case .contended: "the database's rows are locked by others"
        case .slow: "the database does not answer in time"
        case .refusing: "the database refuses a statement"
        }
    }
}
