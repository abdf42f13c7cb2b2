import Postgres

/// What stands in the queue when a measurement begins.
struct Load: Sendable {
    /// Due jobs that do nothing, dealt out over the priorities and queues in turn.
    var due = 500_000
    /// Jobs for tomorrow.
    var scheduled = 0
    /// Jobs that failed once and are tried again within the coming hours.
    var retrying = 0
    /// Jobs that another node has been running for an hour, at the head of the index.
    var running = 0
    var priorities: [Int16] = [2]
    var queues = ["default"]

    /// Names for queues, as many as wanted; one is the default queue.
    static func queues(_ count: Int) -> [String] { count == 1 ? ["default"] : (0..<count).map { "bench_\($0)" } }

    /// Writes it, and settles the server so that all measurements start alike.
    func fill(_ database: ScratchDatabase) throws {
        let session = try database.session()
        try run(session)
        try insert(session, due, from: "0 s", spread: "0 s", attempt: 0)
        try insert(session, scheduled, from: "1 day", spread: "1 hour", attempt: 0)
        try insert(session, retrying, from: "1 hour", spread: "3 hours", attempt: 1)
        try session.script("vacuum analyze jobs.job")
        try session.script("checkpoint")
    }

    private func insert(_ session: Session, _ count: Int, from: String, spread: String, attempt: Int16) throws {
        guard count > 0 else { return }
        try session.execute(
            """
            insert into jobs.job (kind, args, run_at, attempt, priority, queue)
            select 'diagnostic.noop', jsonb_build_object('n', n),
                now() + \(from)::text::interval + \(spread)::text::interval * n / \(Double(count)), \(attempt),
                (\(priorities)::int2[])[1 + n % \(Int64(priorities.count))],
                (\(queues)::text[])[1 + n / \(Int64(priorities.count)) % \(Int64(queues.count))]
            from generate_series(1, \(Int64(count))) n
            """
        )
    }

    private func run(_ session: Session) throws {
        guard running > 0 else { return }
        try session.execute(
            """
            insert into jobs.node (id, host, pid, version, queues, lease)
            values (1, 'elsewhere', 1, 'bench', \(queues), '1 day')
            """
        )
        try session.execute(
            """
            with long as (
                insert into jobs.job (kind, run_at, priority)
                select 'diagnostic.noop', now() - interval '1 hour', \(priorities[0])
                from generate_series(1, \(Int64(running)))
                returning id
            )
            insert into jobs.claim (job_id, node_id, claimed_at, suspect, queue)
            select id, 1, now() - interval '1 hour', false, 'default' from long
            """
        )
    }
}
