public import Postgres

/// Discarded jobs of one kind and reason that were not redriven.
public struct DeadLetters: Sendable {
    /// What they were to do.
    public let kind: String
    /// The class of the error, such as `node.lost`, with which the reason begins.
    public let error: String
    /// Why they were discarded.
    public let reason: String
    /// How many there are.
    public let count: Int
    /// How many of them have lost their arguments to the retention rule, and need new ones.
    public let withoutArguments: Int
    /// When the first of them was discarded.
    public let firstAt: Timestamp
    /// When the last of them was discarded.
    public let lastAt: Timestamp
    /// The newest of them.
    public let example: Int64

    init(_ row: Row) throws(PostgresError) {
        (kind, error, reason, count, withoutArguments, firstAt, lastAt, example) = try row.decode(
            String.self,
            String.self,
            String.self,
            Int.self,
            Int.self,
            Timestamp.self,
            Timestamp.self,
            Int64.self
        )
    }
}
