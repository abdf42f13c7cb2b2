public import Postgres

/// A job that a node holds, with what it tells of its progress.
public struct HeldJob: Sendable {
    /// Its number.
    public let id: Int64
    /// What is being done.
    public let kind: String
    /// Where it waited.
    public let queue: String
    /// The node's id.
    public let node: Int64
    /// When the node took it.
    public let claimedAt: Timestamp
    /// Which attempt this is, from 1.
    public let attempt: Int
    /// Since when it is to stop; nil when nobody asked for that.
    public let cancelRequestedAt: Timestamp?
    /// How far it has come, 0 to 100; nil when it does not tell.
    public let percent: Int?
    /// What it is at, in its own words.
    public let message: String?

    init(_ row: Row) throws(PostgresError) {
        (id, kind, queue, node, claimedAt, attempt, cancelRequestedAt, percent, message) = try row.decode(
            Int64.self,
            String.self,
            String.self,
            Int64.self,
            Timestamp.self,
            Int.self,
            Timestamp?.self,
            Int?.self,
            String?.self
        )
    }
}
