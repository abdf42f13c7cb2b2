public import Postgres

/// An attempt of a job that failed.
public struct JobFailure: Sendable {
    /// Which attempt, from 1.
    public let attempt: Int
    /// When it failed.
    public let failedAt: Timestamp
    /// The node on which it failed.
    public let node: Int64
    /// The class of the error.
    public let error: String
    /// What was wrong, without personal data.
    public let message: String
    /// When it was to be tried again; nil after the last attempt.
    public let retryAt: Timestamp?

    init(_ row: Row) throws(PostgresError) {
        (attempt, failedAt, node, error, message, retryAt) = try row.decode(
            Int.self,
            Timestamp.self,
            Int64.self,
            String.self,
            String.self,
            Timestamp?.self
        )
    }
}
