public import Postgres

/// A queue as the view `jobs.queue_status` shows it.
public struct QueueStatus: Sendable {
    /// Its name.
    public let queue: String
    /// Nothing is taken from it.
    public let isPaused: Bool
    /// How many jobs may run over all nodes; nil for no limit.
    public let maxRunning: Int?
    /// Jobs that are due and not taken.
    public let available: Int
    /// Jobs that are not due yet.
    public let scheduled: Int
    /// Jobs that failed and are not due again yet.
    public let retrying: Int
    /// Jobs that wait for something other than time.
    public let waiting: Int
    /// Jobs that nodes hold.
    public let running: Int
    /// Since when the job waits that has been due the longest.
    public let oldestAvailableAt: Timestamp?
    /// When the next job falls due.
    public let nextRunAt: Timestamp?

    init(_ row: Row) throws(PostgresError) {
        (
            queue, isPaused, maxRunning, available, scheduled, retrying, waiting, running, oldestAvailableAt, nextRunAt
        ) = try row.decode(
            String.self,
            Bool.self,
            Int?.self,
            Int.self,
            Int.self,
            Int.self,
            Int.self,
            Int.self,
            Timestamp?.self,
            Timestamp?.self
        )
    }
}
