public import Postgres

/// A queue as the view `jobs.queue_status` shows it: its settings, and its live jobs by state.
public struct QueueStatus: Sendable {
    /// Its name.
    public let queue: String
    /// Nothing is taken from it.
    public let isPaused: Bool
    /// How many jobs may run over all nodes; nil for no limit.
    public let maxRunning: Int?
    /// How many jobs with the same concurrency key may run over all nodes; nil for no limit.
    public let maxPerKey: Int?
    /// How many jobs may start a second over all nodes; nil for no limit.
    public let rate: Numeric?
    /// How many jobs may start at once after a quiet time, where there is a rate.
    public let burst: Int?
    /// How many jobs each node runs at a time; nil for what the node was started with.
    public let lanes: Int?
    /// Jobs that are due and not taken.
    public let available: JobCount
    /// Jobs that are not due yet.
    public let scheduled: JobCount
    /// Jobs that failed and are not due again yet.
    public let retrying: JobCount
    /// Jobs that wait for something other than time.
    public let waiting: JobCount
    /// Jobs that nodes hold.
    public let running: Int
    /// Since when the job waits that has been due the longest.
    public let oldestAvailableAt: Timestamp?
    /// When the next job falls due.
    public let nextRunAt: Timestamp?

    init(_ row: Row) throws(PostgresError) {
        let available: Int
        let scheduled: Int
        let retrying: Int
        let waiting: Int
        let estimates: [String]
        (
            queue, isPaused, maxRunning, maxPerKey, rate, burst, lanes, available, scheduled, retrying, waiting,
            running, estimates, oldestAvailableAt, nextRunAt
        ) = try row.decode(
            String.self,
            Bool.self,
            Int?.self,
            Int?.self,
            Numeric?.self,
            Int?.self,
            Int?.self,
            Int.self,
            Int.self,
            Int.self,
            Int.self,
            Int.self,
            [String].self,
            Timestamp?.self,
            Timestamp?.self
        )
        self.available = JobCount(available, isEstimate: estimates.contains("available"))
        self.scheduled = JobCount(scheduled, isEstimate: estimates.contains("scheduled"))
        self.retrying = JobCount(retrying, isEstimate: estimates.contains("retrying"))
        self.waiting = JobCount(waiting, isEstimate: estimates.contains("waiting"))
    }
}
