/// A failure of a session or of a statement.
///
/// It carries what a program decides by and what a person may read. Bind values and the server's DETAIL are left out
/// on purpose: a unique violation's DETAIL quotes the row.
public struct PostgresError: Error, Sendable {
    /// Where the failure lies.
    public enum Code: String, Sendable {
        /// No connection could be made, or the one there was is gone.
        case connection
        /// The server refused the statement.
        case server
        /// The statement was cancelled on request.
        case cancelled
        /// The statement's deadline passed.
        case timedOut
        /// A value from the server is not of the expected type or shape.
        case decoding
        /// A value cannot be sent as what it is.
        case encoding
        /// The call does not fit the session's state.
        case usage
    }

    /// Where the failure lies.
    public var code: Code
    /// The server's condition code, where there is one.
    public var sqlState: SQLState?
    /// The server's message or ours, without values.
    public var message: String
    /// The constraint that refused the row.
    public var constraint: String?
    /// The table that the failure concerns.
    public var table: String?
    /// The column that the failure concerns.
    public var column: String?
    /// The place in the statement's text, counted from 1 in characters.
    public var position: Int?
    /// The statement's text with `$n` for its values.
    public var statement: String?
    /// The session is closed and cannot be used again.
    public var isConnectionLost: Bool
    /// Nothing of the statement, or of its transaction, has taken effect, and a repetition may succeed.
    public var isSafeToRetry: Bool
    /// The connection was lost when a commit could have happened: look before repeating.
    public var isOutcomeUnknown: Bool

    /// The prepared statement does not fit the tables any more, or is gone.
    var isPlanStale = false

    /// Makes an error of our own.
    package init(
        _ code: Code,
        _ message: String,
        sqlState: SQLState? = nil,
        isConnectionLost: Bool = false,
        isSafeToRetry: Bool = false,
        isOutcomeUnknown: Bool = false
    ) {
        self.code = code
        self.message = message
        self.sqlState = sqlState
        self.isConnectionLost = isConnectionLost
        self.isSafeToRetry = isSafeToRetry
        self.isOutcomeUnknown = isOutcomeUnknown
    }
}

extension PostgresError: CustomStringConvertible {
    /// One line for a log: code, condition, message and the names that the server gave, never a value.
    public var description: String {
        var line = sqlState.map { "\(code.rawValue) \($0): \(message)" } ?? "\(code.rawValue): \(message)"
        if let table { line += " table=\(table)" }
        if let column { line += " column=\(column)" }
        if let constraint { line += " constraint=\(constraint)" }
        if let position { line += " position=\(position)" }
        if isOutcomeUnknown { line += " (outcome unknown)" }
        return ServerReport.folded(line)
    }
}
