public import Postgres

/// An attempt that a drain brought to its end.
public struct DrainedAttempt: Sendable, Equatable {
    /// What became of it.
    public enum End: String, Sendable {
        /// Done.
        case completed
        /// It failed, and there will be another.
        case retrying
        /// Given up on request, or by the handler.
        case cancelled
        /// Given up with a reason.
        case discarded
    }

    /// The job's number.
    public let id: Int64
    /// What was to be done.
    public let kind: String
    /// Which attempt it was, from 1.
    public let attempt: Int
    /// What became of it.
    public let end: End
    /// What the handler gave back.
    public let result: JSONB?
    /// Why it did not complete.
    public let reason: String?

    init(_ row: Row) throws(PostgresError) {
        let name: String
        (id, kind, attempt, name, result, reason) = try row.decode(
            Int64.self,
            String.self,
            Int.self,
            String.self,
            JSONB?.self,
            String?.self
        )
        guard let end = End(rawValue: name) else { throw PostgresError(.decoding, "an attempt ended in no known way") }
        self.end = end
    }
}
