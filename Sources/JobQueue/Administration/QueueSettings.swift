public import Postgres

/// The settings of a queue.
public struct QueueSettings: Sendable {
    /// No job of it is started.
    public let isPaused: Bool
    /// How many jobs may run at a time, over all nodes; nil for no limit.
    public let maxRunning: Int?
    /// How many jobs with the same concurrency key may run at a time, over all nodes; nil for no limit.
    public let maxPerKey: Int?
    /// How many jobs may start a second, over all nodes, by its digits; nil for no limit.
    public let rate: String?
    /// How many jobs may start at once after a quiet time; nil where there is no rate.
    public let burst: Int?
    /// How long a job may be due before it gets a share of the claims whatever its priority.
    public let ageing: Interval
    /// How many jobs each node runs at a time; nil for what the node was started with.
    public let lanes: Int?

    init(_ row: Row) throws(PostgresError) {
        (isPaused, maxRunning, maxPerKey, rate, burst, ageing, lanes) = try row.decode(
            Bool.self,
            Int?.self,
            Int?.self,
            String?.self,
            Int?.self,
            Interval.self,
            Int?.self
        )
    }
}
