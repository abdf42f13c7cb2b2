/// A five-character condition code of PostgreSQL.
///
/// Source: PostgreSQL manual, appendix A, "PostgreSQL Error Codes".
public struct SQLState: Hashable, Sendable, CustomStringConvertible {
    /// The code as the server sent it, for example `23505`.
    public let code: String

    /// Takes a code as it is.
    public init(_ code: String) {
        self.code = code
    }

    /// The first two characters: the class of the condition.
    public var conditionClass: Substring { code.prefix(2) }

    /// The code itself.
    public var description: String { code }
}

extension SQLState {
    /// A unique or primary key already has the value.
    public static let uniqueViolation = SQLState("23505")
    /// A referenced row is missing, or a referencing one is left.
    public static let foreignKeyViolation = SQLState("23503")
    /// A CHECK constraint refused the row.
    public static let checkViolation = SQLState("23514")
    /// An exclusion constraint refused the row.
    public static let exclusionViolation = SQLState("23P01")
    /// A function was given a value it does not take; our own functions use it for bad arguments.
    public static let invalidParameterValue = SQLState("22023")
    /// The transaction could not be serialised with others.
    public static let serializationFailure = SQLState("40001")
    /// The transaction was chosen as the victim of a deadlock.
    public static let deadlockDetected = SQLState("40P01")
    /// A lock was not to be had within `lock_timeout`.
    public static let lockNotAvailable = SQLState("55P03")
    /// The statement was cancelled, by request or by `statement_timeout`.
    public static let queryCanceled = SQLState("57014")
    /// An administrator ended the session.
    public static let adminShutdown = SQLState("57P01")
    /// Another backend crashed and the server restarts.
    public static let crashShutdown = SQLState("57P02")
    /// The server is starting up or shutting down.
    public static let cannotConnectNow = SQLState("57P03")
    /// The server, or the transaction, takes no writes.
    public static let readOnlyTransaction = SQLState("25006")
    /// The transaction is aborted and takes only ROLLBACK.
    public static let inFailedTransaction = SQLState("25P02")
    /// The transaction was idle for too long and its session was ended.
    public static let idleInTransactionTimeout = SQLState("25P03")
    /// The role may not do this.
    public static let insufficientPrivilege = SQLState("42501")
    /// The table does not exist.
    public static let undefinedTable = SQLState("42P01")
    /// The prepared statement is not known to the session.
    public static let undefinedPreparedStatement = SQLState("26000")
    /// The statement asks for something not supported; also a prepared plan whose result type changed.
    public static let featureNotSupported = SQLState("0A000")
}

/// Lets a `catch` name the condition: `catch SQLState.uniqueViolation { … }`.
public func ~= (state: SQLState, error: any Error) -> Bool {
    (error as? PostgresError)?.sqlState == state
}
