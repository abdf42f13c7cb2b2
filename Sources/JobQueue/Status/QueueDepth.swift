public import Postgres

/// The live jobs of one queue and priority, as the function `jobs.backlog` counts them.
public struct QueueDepth: Sendable {
    /// The queue's name.
    public let queue: String
    /// Which of the due jobs come first.
    public let priority: Priority
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

    init(_ row: Row) throws(PostgresError) {
        let (queue, priority, available, scheduled, retrying, waiting, running, estimates, oldest) = try row.decode(
            String.self,
            String.self,
            Int.self,
            Int.self,
            Int.self,
            Int.self,
            Int.self,
            [String].self,
            Timestamp?.self
        )
        guard let priority = Priority(rawValue: priority) else {
            throw PostgresError(.decoding, "jobs.backlog has a priority that is not known")
        }
        self.queue = queue
        self.priority = priority
        self.available = JobCount(available, isEstimate: estimates.contains("available"))
        self.scheduled = JobCount(scheduled, isEstimate: estimates.contains("scheduled"))
        self.retrying = JobCount(retrying, isEstimate: estimates.contains("retrying"))
        self.waiting = JobCount(waiting, isEstimate: estimates.contains("waiting"))
        self.running = running
        oldestAvailableAt = oldest
    }
}
