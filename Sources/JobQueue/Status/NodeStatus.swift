public import Postgres

/// A node as the view `jobs.node_status` shows it.
public struct NodeStatus: Sendable {
    /// Its id, by which it holds jobs.
    public let id: Int64
    /// The computer it runs on.
    public let host: String
    /// Its process there.
    public let process: Int
    /// The program's version.
    public let version: String
    /// The queues it serves.
    public let queues: [String]
    /// When it took its id.
    public let startedAt: Timestamp
    /// How long ago its last heartbeat was, by the database's clock.
    public let silence: Interval
    /// Its lease has run out; the next rescue buries it.
    public let isOverdue: Bool
    /// How many jobs it holds: running, or taken and not started.
    public let held: Int
    /// What it tells of itself with each heartbeat, a JSON object.
    public let stats: JSONB

    init(_ row: Row) throws(PostgresError) {
        (id, host, process, version, queues, startedAt, silence, isOverdue, held, stats) = try row.decode(
            Int64.self,
            String.self,
            Int.self,
            String.self,
            [String].self,
            Timestamp.self,
            Interval.self,
            Bool.self,
            Int.self,
            JSONB.self
        )
    }
}
