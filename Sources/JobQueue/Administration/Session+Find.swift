public import Postgres

extension Session {
    /// Looks for jobs: the newest first, of those that are scheduled or to be retried those due next.
    ///
    /// - Parameters:
    ///   - filter: which jobs.
    ///   - limit: the most jobs.
    /// - Returns: the jobs, and whether all that there are were looked at: among more than ``JobFilter/depth`` older
    ///   ones are not found.
    /// - Throws: ``PostgresError``.
    public func findJobs(
        _ filter: JobFilter,
        limit: Int
    ) throws(PostgresError) -> (jobs: [JobStatus], isComplete: Bool) {
        let jobs = try query(.find(filter, limit: limit)).map(JobStatus.init)
        guard jobs.count < limit, filter.passesOver else { return (jobs, true) }
        return (jobs, try query(.fitsDepth).isTrue)
    }

    /// Everything that is known of a job but its arguments, which may name persons.
    ///
    /// - Parameter id: its number.
    /// - Returns: the job, or nil when there is no such job, or no longer.
    /// - Throws: ``PostgresError``.
    public func jobDetails(_ id: Int64) throws(PostgresError) -> JobDetails? {
        guard let status = try jobStatus(id), let row = try query(.details(of: id)).first else { return nil }
        return try JobDetails(
            status,
            row,
            failures: query(.failures(of: id)).map(JobFailure.init),
            awaited: query(.awaited(by: id)).map(JobDependency.init),
            dependents: query(.dependents(of: id)).map(JobDependency.init),
            progress: progress(of: [id]).first
        )
    }

    /// What jobs have told of themselves: those that have told anything.
    ///
    /// - Parameter ids: the jobs.
    /// - Returns: one for each, in no order.
    /// - Throws: ``PostgresError``.
    public func progress(of ids: [Int64]) throws(PostgresError) -> [ProgressStatus] {
        try query(.progress(of: ids)).map(ProgressStatus.init)
    }
}
