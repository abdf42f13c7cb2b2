public import Postgres

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

    /// Lists jobs, the newest first; it reads all rows of the view, so it is for people.
    ///
    /// - Parameters:
    ///   - state: only these; nil for all.
    ///   - limit: the most jobs.
    /// - Returns: the jobs.
    /// - Throws: ``PostgresError``.
    public func jobs(in state: JobState? = nil, limit: Int) throws(PostgresError) -> [JobStatus] {
        var jobs: [JobStatus] = []
        for row in try query(.statuses(in: state?.rawValue, limit: limit)) { jobs.append(try JobStatus(row)) }
        return jobs
    }

    /// Counts the live jobs of each queue; it counts rows, so it is for people.
    ///
    /// - Returns: the queues by name.
    /// - Throws: ``PostgresError``.
    public func queueStatus() throws(PostgresError) -> [QueueStatus] {
        var queues: [QueueStatus] = []
        for row in try query(.queueStatus) { queues.append(try QueueStatus(row)) }
        return queues
    }
}
