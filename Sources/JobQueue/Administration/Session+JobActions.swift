public import Postgres

// What administrators do to jobs. Each call leaves its record, in the same transaction.
extension Session {
    /// Makes a job that is scheduled or to be retried due now, and redrives a discarded or cancelled one.
    ///
    /// - Parameters:
    ///   - id: the job.
    ///   - actor: the person who does it, for the record.
    ///   - reason: why, for the record.
    /// - Returns: the id of the job that will run.
    /// - Throws: ``PostgresError``, with an ``ActionRefusal`` where the job's state does not allow it.
    @discardableResult
    public func retryJob(_ id: Int64, by actor: String, reason: String? = nil) throws(PostgresError) -> Int64 {
        try query(.retry(id, by: actor, reason: reason)).only()
    }

    /// Cancels a job: at once when nobody is working on it, else by asking its node to stop it.
    ///
    /// - Parameters:
    ///   - id: the job.
    ///   - actor: the person who does it, for the record.
    ///   - reason: why, for the record and the job.
    /// - Returns: whether the job has ended or was told to stop.
    /// - Throws: ``PostgresError``, with an ``ActionRefusal`` when there is no such job, or it has its outcome.
    @discardableResult
    public func cancelJob(
        _ id: Int64,
        by actor: String,
        reason: String? = nil
    ) throws(PostgresError) -> CancelOutcome {
        let word = try query(.cancel(id, by: actor, reason: reason)).only(String.self)
        guard let outcome = CancelOutcome(rawValue: word) else {
            throw PostgresError(.decoding, "jobs.cancel gave a word that is not known")
        }
        return outcome
    }

    /// Makes a new job of a discarded or cancelled one, which stays in the history; it can be done once.
    ///
    /// - Parameters:
    ///   - id: the job.
    ///   - arguments: the new job's.
    ///   - actor: the person who does it, for the record.
    ///   - reason: why, for the record.
    /// - Returns: the new job's id.
    /// - Throws: ``PostgresError``, with an ``ActionRefusal`` where the job's state does not allow it.
    @discardableResult
    public func redriveJob(
        _ id: Int64,
        with arguments: ArgumentsForRedrive = .kept,
        by actor: String,
        reason: String? = nil
    ) throws(PostgresError) -> Int64 {
        try query(.redrive(id, with: arguments, by: actor, reason: reason)).only()
    }

    /// Redrives discarded jobs of a kind, the oldest first, in batches of their own transactions.
    ///
    /// Those whose arguments are no longer kept are left, unless they are replaced.
    ///
    /// - Parameters:
    ///   - kind: the kind.
    ///   - error: only those discarded for this class of error; nil for all.
    ///   - limit: the most jobs; nil for all there are.
    ///   - arguments: the new jobs'.
    ///   - actor: the person who does it, for the record.
    ///   - reason: why, for the record.
    ///   - progress: told after each batch how many there are so far.
    /// - Returns: how many jobs were redriven.
    /// - Throws: ``PostgresError``; batches that are done stay done.
    @discardableResult
    public func redriveJobs(
        of kind: String,
        error: String? = nil,
        limit: Int? = nil,
        with arguments: ArgumentsForRedrive = .kept,
        by actor: String,
        reason: String? = nil,
        progress: (Int) -> Void = { _ in }
    ) throws(PostgresError) -> Int {
        var redriven = 0
        var next: Int64? = 0
        while let after = next, limit.map({ redriven < $0 }) ?? true {
            let most = min(Self.batch, limit.map { $0 - redriven } ?? Self.batch)
            let group = SQL.redriveGroup(
                kind: kind,
                error: error,
                after: after,
                most: most,
                with: arguments,
                by: actor,
                reason: reason
            )
            guard let row = try query(group).first else { break }
            let (batch, last) = try row.decode(Int.self, Int64?.self)
            redriven += batch
            next = last
            progress(redriven)
        }
        return redriven
    }

    /// Few enough for a transaction of some tens of milliseconds.
    private static var batch: Int { 500 }

    /// Groups the discarded jobs that were not redriven, the largest group first.
    ///
    /// - Parameters:
    ///   - kind: only this kind; nil for all.
    ///   - error: only this class of error; nil for all.
    ///   - limit: the most groups.
    /// - Returns: the groups.
    /// - Throws: ``PostgresError``.
    public func deadLetters(
        of kind: String? = nil,
        error: String? = nil,
        limit: Int
    ) throws(PostgresError) -> [DeadLetters] {
        try query(.deadLetters(kind: kind, error: error, limit: limit)).map(DeadLetters.init)
    }

    /// The record of administrative actions, the newest first.
    ///
    /// - Parameters:
    ///   - subject: only what was done to this, such as `queue mail` or `job 17`; nil for all.
    ///   - limit: the most actions.
    /// - Returns: the actions.
    /// - Throws: ``PostgresError``.
    public func actions(on subject: String? = nil, limit: Int) throws(PostgresError) -> [AdministrativeAction] {
        try query(.actions(subject: subject, limit: limit)).map(AdministrativeAction.init)
    }
}
