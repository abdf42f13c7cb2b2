public import Postgres

extension Session {
    /// Enqueues jobs, and one that runs when each of them has its outcome, whichever that is; all or none.
    ///
    /// - Parameters:
    ///   - jobs: what is to be done; none at all is done at once.
    ///   - callback: what is to be done then; its handler asks ``batchOutcome(of:)`` how they ended.
    /// - Returns: the ids.
    /// - Throws: ``PostgresError``; 22023 with a sentence when a job is refused.
    @discardableResult
    public func enqueueBatch(_ jobs: [NewJob], callback: NewJob) throws -> Batch {
        guard isInTransaction else { return try transaction { try enqueueBatch(jobs, callback: callback) } }
        let ids = try enqueue(jobs)
        var last = callback
        last.after += ids
        last.onFailure = .release
        return Batch(jobs: ids, callback: try enqueue(last))
    }

    /// How those ended for which a job waited.
    ///
    /// - Parameter id: the job that waited; it has not its own outcome yet.
    /// - Returns: the numbers of them, 0 for outcomes that there were not.
    /// - Throws: ``PostgresError``.
    public func batchOutcome(of id: Int64) throws(PostgresError) -> BatchOutcome {
        guard let row = try query(.batchOutcome(of: id)).first else {
            throw PostgresError(.decoding, "the statement gave no row")
        }
        let (completed, cancelled, discarded) = try row.decode(Int.self, Int.self, Int.self)
        return BatchOutcome(completed: completed, cancelled: cancelled, discarded: discarded)
    }
}
