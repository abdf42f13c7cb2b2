public import Postgres

extension Session {
    /// The jobs that have not reached their outcome, oldest first, those of the session's open transaction included.
    ///
    /// For assertions: `#expect(try session.enqueued("receipt.send", args: #"{"order": 7}"#).count == 1)`.
    ///
    /// - Parameters:
    ///   - kind: only these; nil for all.
    ///   - args: only those whose arguments contain this object, as `@>` has it.
    ///   - queue: only those of this queue; nil for all.
    /// - Returns: the jobs.
    /// - Throws: ``PostgresError``.
    public func enqueued(
        _ kind: String? = nil,
        args: JSONB = "{}",
        queue: String? = nil
    ) throws(PostgresError) -> [EnqueuedJob] {
        let rows = try query(
            """
            select id, kind, args, queue, jobs.priority_name(priority), run_at, max_attempts::int, unique_key, ordering_key
            from jobs.job
            where (\(kind)::text is null or kind = \(kind)) and args @> \(args)
                and (\(queue)::text is null or queue = \(queue))
            order by id
            """
        )
        var jobs: [EnqueuedJob] = []
        for row in rows { jobs.append(try EnqueuedJob(row)) }
        return jobs
    }
}
