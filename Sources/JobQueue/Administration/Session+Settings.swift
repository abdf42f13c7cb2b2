public import Postgres

// What administrators set; nodes follow at run time. Each call leaves its record, in the same transaction.
extension Session {
    /// Stops starting jobs of a queue; those that run go on.
    ///
    /// - Parameters:
    ///   - queue: its name.
    ///   - actor: the person who does it, for the record.
    ///   - reason: why, for the record.
    /// - Returns: false when it was paused before.
    /// - Throws: ``PostgresError``.
    @discardableResult
    public func pauseQueue(_ queue: String, by actor: String, reason: String? = nil) throws(PostgresError) -> Bool {
        try query(.pauseQueue(queue, by: actor, reason: reason)).isTrue
    }

    /// Starts jobs of a queue again.
    ///
    /// - Parameters:
    ///   - queue: its name.
    ///   - actor: the person who does it, for the record.
    ///   - reason: why, for the record.
    /// - Returns: false when it was not paused.
    /// - Throws: ``PostgresError``.
    @discardableResult
    public func resumeQueue(_ queue: String, by actor: String, reason: String? = nil) throws(PostgresError) -> Bool {
        try query(.resumeQueue(queue, by: actor, reason: reason)).isTrue
    }

    /// Changes limits of a queue.
    ///
    /// - Parameters:
    ///   - queue: its name.
    ///   - limits: the changes.
    ///   - actor: the person who does it, for the record.
    ///   - reason: why, for the record.
    /// - Returns: the queue's settings as they are now.
    /// - Throws: ``PostgresError``; 22023 or 23514 when a limit is not possible.
    @discardableResult
    public func limitQueue(
        _ queue: String,
        _ limits: QueueLimits,
        by actor: String,
        reason: String? = nil
    ) throws(PostgresError) -> QueueSettings {
        guard let row = try query(.limitQueue(queue, limits, by: actor, reason: reason)).first else {
            throw PostgresError(.decoding, "jobs.limit_queue gave no row")
        }
        return try QueueSettings(row)
    }

    /// Stops starting jobs of a kind, in every queue; those that run go on.
    ///
    /// - Parameters:
    ///   - kind: its name.
    ///   - actor: the person who does it, for the record.
    ///   - reason: why, for the record.
    /// - Returns: false when it was paused before.
    /// - Throws: ``PostgresError``.
    @discardableResult
    public func pauseKind(_ kind: String, by actor: String, reason: String? = nil) throws(PostgresError) -> Bool {
        try query(.pauseKind(kind, by: actor, reason: reason)).isTrue
    }

    /// Starts jobs of a kind again.
    ///
    /// - Parameters:
    ///   - kind: its name.
    ///   - actor: the person who does it, for the record.
    ///   - reason: why, for the record.
    /// - Returns: false when it was not paused.
    /// - Throws: ``PostgresError``.
    @discardableResult
    public func resumeKind(_ kind: String, by actor: String, reason: String? = nil) throws(PostgresError) -> Bool {
        try query(.resumeKind(kind, by: actor, reason: reason)).isTrue
    }

    /// Sets how long the history keeps the arguments and results of a kind's jobs; what is older goes with the next
    /// chore.
    ///
    /// - Parameters:
    ///   - kind: its name.
    ///   - retention: the periods that change.
    ///   - actor: the person who does it, for the record.
    ///   - reason: why, for the record.
    /// - Returns: the periods as they are now.
    /// - Throws: ``PostgresError``; `22023` for a negative period.
    @discardableResult
    public func keepKind(
        _ kind: String,
        _ retention: KindRetention,
        by actor: String,
        reason: String? = nil
    ) throws(PostgresError) -> KindRetention {
        guard let row = try query(.keepKind(kind, retention, by: actor, reason: reason)).first else {
            throw PostgresError(.decoding, "jobs.keep_kind gave no row")
        }
        let (arguments, results) = try row.decode(Interval.self, Interval.self)
        return KindRetention(arguments: Duration(arguments), results: Duration(results))
    }
}
