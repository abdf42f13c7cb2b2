public import Postgres

/// What an upstream database tells of a statement.
public struct UpstreamEvent: Hashable, Sendable {
    /// Its place there.
    public let place: UpstreamPlace
    /// The name of what is watched.
    public let watch: String
    /// What it is about.
    public let topic: String
    /// The version of what is told.
    public let version: Int
    /// I, U, D, T or R.
    public let operation: String
    /// Whom or what it is about; empty for the whole table.
    public let keys: [String]
    /// When it was told there.
    public let recordedAt: Timestamp

    init(_ row: Row) throws(PostgresError) {
        let (transaction, event, watch, topic, version, operation, keys, recordedAt) = try row.decode(
            String.self,
            Int64.self,
            String.self,
            String.self,
            Int.self,
            String.self,
            [String].self,
            Timestamp.self
        )
        place = UpstreamPlace(transaction: transaction, event: event)
        self.watch = watch
        self.topic = topic
        self.version = version
        self.operation = operation
        self.keys = keys
        self.recordedAt = recordedAt
    }
}
