public import Postgres

// None of these scans the live table: with millions of jobs waiting they take milliseconds.
extension Session {
    /// Looks a job up, live or finished.
    ///
    /// - Parameter id: its number.
    /// - Returns: how it stands, or nil when there is no such job, or no longer.
    /// - Throws: ``PostgresError``.
    public func jobStatus(_ id: Int64) throws(PostgresError) -> JobStatus? {
        guard let row = try query(.status(of: id)).first else { return nil }
        return try JobStatus(row)
    }

    /// Counts the live jobs of each queue by state; above about a thousand it estimates.
    ///
    /// - Returns: the queues by name.
    /// - Throws: ``PostgresError``.
    public func queueStatus() throws(PostgresError) -> [QueueStatus] {
        var queues: [QueueStatus] = []
        for row in try query(.queueStatus) { queues.append(try QueueStatus(row)) }
        return queues
    }

    /// Counts the live jobs of each queue and priority by state; above about a thousand it estimates.
    ///
    /// - Returns: the queues and priorities in which there are jobs.
    /// - Throws: ``PostgresError``.
    public func queueDepths() throws(PostgresError) -> [QueueDepth] {
        var depths: [QueueDepth] = []
        for row in try query(.backlog) { depths.append(try QueueDepth(row)) }
        return depths
    }

    /// Finds due jobs that no live node takes, among the thousand longest due of each queue and priority.
    ///
    /// - Returns: one entry for each queue, kind and version, the longest due first.
    /// - Throws: ``PostgresError``.
    public func unservedJobs() throws(PostgresError) -> [UnservedJobs] {
        var unserved: [UnservedJobs] = []
        for row in try query(.unserved) { unserved.append(try UnservedJobs(row)) }
        return unserved
    }
}
