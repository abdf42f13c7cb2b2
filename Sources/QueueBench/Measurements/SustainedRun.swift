import Dispatch
import JobQueue
import Postgres

/// Jobs are enqueued and worked off at the same time, at a steady rate.
struct SustainedRun: Sendable {
    /// What came of it.
    struct Result {
        let jobsPerSecond: Double
        /// From the start of the enqueuing transaction to the confirmed outcome, in milliseconds.
        let latency: Percentiles
        let ringsPerSecond: Double
    }

    var seconds = 60
    /// Offered, in jobs per second.
    var rate = 45_000
    var lanes = 4

    private static let interval: Duration = .milliseconds(10)

    func result(on server: Server) throws -> Result {
        try ScratchDatabase.lend(on: server) { database in
            let ear = try database.session()
            try ear.listen("jobs")
            var registry = HandlerRegistry()
            try registry.registerDiagnostics()
            let node = try Node(database.options, queues: [QueueOptions(lanes: lanes)], registry: registry)
            node.runner.start()
            let elapsed = try produce(into: database)
            node.stop()
            let done = try database.number("select count(*)::float8 from jobs.history")
            let times = try database.session().query(
                """
                select (extract(epoch from finished_at - created_at) * 1000)::float8
                from jobs.history tablesample bernoulli (5)
                """
            ).map { try $0.decode(at: 0, as: Double.self) }
            let rings = try ear.notifications(until: .now, wake: nil).count
            return Result(
                jobsPerSecond: done / (elapsed / .seconds(1)),
                latency: Percentiles(times),
                ringsPerSecond: Double(rings) / (elapsed / .seconds(1))
            )
        }
    }

    /// Offers the jobs, as many at a time as the rate asks for.
    private func produce(into database: ScratchDatabase) throws -> Duration {
        let session = try database.session()
        let start = ContinuousClock.now
        var sent = 0
        while ContinuousClock.now < start + .seconds(seconds) {
            let owed = Int((ContinuousClock.now - start) / .seconds(1) * Double(rate)) - sent
            if owed > 0 {
                try session.execute(
                    """
                    insert into jobs.job (kind, args)
                    select 'diagnostic.noop', jsonb_build_object('n', n) from generate_series(1, \(Int64(owed))) n
                    """
                )
                sent += owed
            }
            pause(Self.interval)
        }
        return .now - start
    }
}
