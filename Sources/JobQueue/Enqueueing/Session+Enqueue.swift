public import Postgres

extension Session {
    /// Enqueues a job in the open transaction, or in one of its own.
    ///
    /// - Parameter job: what is to be done.
    /// - Returns: the id of the job that stands: the new one, or the one that already holds the unique key.
    /// - Throws: ``PostgresError``; 22023 with a sentence when the job is refused.
    @discardableResult
    public func enqueue(_ job: NewJob) throws(PostgresError) -> Int64 {
        try query(.enqueue(job)).only()
    }

    /// Enqueues several jobs, all or none.
    ///
    /// - Parameter jobs: what is to be done.
    /// - Returns: for each job the id of the one that stands.
    /// - Throws: ``PostgresError``; 22023 with a sentence when a job is refused.
    @discardableResult
    public func enqueue(_ jobs: [NewJob]) throws -> [Int64] {
        guard isInTransaction else { return try transaction { try enqueue(jobs) } }
        return try JobRun.runs(of: jobs).flatMap { run in
            try query(run.statement).map { try $0.decode(at: 0, as: Int64.self) }
        }
    }
}
