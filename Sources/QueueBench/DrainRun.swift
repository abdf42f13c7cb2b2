import Dispatch
import JobQueue
import Postgres

/// One node works off a full queue.
struct DrainRun {
    var jobs: Int
    var scheduled: Int
    var queue: QueueOptions
    var pinsHorizon: Bool

    /// Measures.
    ///
    /// - Returns: jobs per second, from the start of the node to the last confirmed outcome.
    func rate(on server: ConnectionOptions) throws -> Double {
        let database = try ScratchDatabase(on: server)
        defer { Self.report { try database.drop() } }
        if scheduled > 0 { try database.enqueueNoops(scheduled, delay: "1 day") }
        try database.enqueueNoops(jobs)
        let reader = try database.session()
        if pinsHorizon { try reader.script("begin isolation level repeatable read; select 1") }

        var registry = HandlerRegistry()
        try registry.registerDiagnostics()
        let node = try Node(database.options, queue: queue, registry: registry)
        let watch = try database.session()
        let start = ContinuousClock.now
        node.runner.start()
        while try left(watch) > 0 { _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(20)) }
        let elapsed = ContinuousClock.now - start
        node.stop()
        let done = try watch.query("select count(*) from jobs.history where outcome = 'completed'").first?
            .decode(at: 0, as: Int64.self)
        guard done == Int64(jobs) else { throw BenchError.lost(jobs - Int(done ?? 0)) }
        return Double(jobs) / (elapsed / .seconds(1))
    }

    /// Whether anything is due: one probe of the fetch index from the right end, where what is left is.
    private func left(_ session: Session) throws -> Int {
        try session.query(
            """
            select 1 from jobs.job where queue = 'default' and priority = 2 and run_at <= now()
            order by run_at desc, id desc limit 1
            """
        ).count
    }

    private static func report(_ body: () throws -> Void) {
        do { try body() } catch { print("the measurement's database stays: \(error)") }
    }
}
