import JobQueue
import Postgres
import Synchronization

/// One node works off a full queue.
struct DrainRun: Sendable {
    /// What came of it.
    struct Result {
        /// From the start of the node to the last confirmed outcome.
        let jobsPerSecond: Double
        /// The slowest tenth of the jobs against the whole: 1 is flat.
        let slowestTenth: Double
        /// From the first insert to the last outcome.
        let walPerJob: Double
        /// Rings that listeners were sent meanwhile.
        let rings: Int
    }

    var load = Load()
    var lanes = 4
    var batch = 1000
    var pinsHorizon = false

    /// Measures; it throws when a job is not in the history afterwards.
    func result(on server: Server) throws -> Result {
        try ScratchDatabase.lend(on: server) { database in
            let before = try database.number(Self.walPosition)
            try load.fill(database)
            let ear = try database.session()
            try ear.listen("jobs")
            let pin = try database.session()
            if pinsHorizon { try pin.script("begin isolation level repeatable read; select 1") }

            let (elapsed, moments) = try drain(database)
            let done = try database.number("select count(*)::float8 from jobs.history where outcome = 'completed'")
            guard Int(done) == load.due else { throw BenchError.lost(load.due - Int(done)) }
            let jobsPerSecond = done / (elapsed / .seconds(1))
            return Result(
                jobsPerSecond: jobsPerSecond,
                slowestTenth: slowestTenth(moments) / jobsPerSecond,
                walPerJob: (try database.number(Self.walPosition) - before) / done,
                rings: try ear.notifications(until: .now, wake: nil).count
            )
        }
    }

    private static let walPosition: SQL = "select (pg_current_wal_lsn() - '0/0')::float8"

    /// Tells how long it took, and when each tenth was through its handler.
    private func drain(_ database: ScratchDatabase) throws -> (Duration, [Duration]) {
        let tally = Tally(total: load.due)
        var registry = HandlerRegistry()
        try registry.register(
            "diagnostic.noop",
            .quick { _ in
                tally.count()
                return .complete()
            }
        )
        let queues = load.queues.map { QueueOptions($0, lanes: lanes, batch: batch) }
        let node = try Node(database.options, queues: queues, registry: registry)
        let watch = try database.session()
        tally.start()
        node.runner.start()
        tally.wait()
        while try hasDue(watch) { pause(.milliseconds(5)) }
        let elapsed = tally.elapsed
        node.stop()
        return (elapsed, tally.moments)
    }

    /// One probe of the fetch index for each range, from the right end, where what is left is.
    private func hasDue(_ session: Session) throws -> Bool {
        try session.query(
            """
            select true
            from unnest(\(load.queues)) q (name), unnest(\(load.priorities)::int2[]) p (number), lateral (
                select j.id from jobs.job j
                where j.queue = q.name and j.priority = p.number and j.run_at <= now()
                    and not exists (select from jobs.claim c where c.job_id = j.id and c.node_id = 1)
                order by j.run_at desc, j.id desc limit 1
            ) due limit 1
            """
        ).isEmpty == false
    }

    private func slowestTenth(_ moments: [Duration]) -> Double {
        let lengths = zip(moments.dropFirst(), moments).map { $0 - $1 }
        return Double(load.due / Tally.parts) / ((lengths.max() ?? .seconds(1)) / .seconds(1))
    }
}
