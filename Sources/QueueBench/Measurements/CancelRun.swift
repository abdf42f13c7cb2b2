import Dispatch
import JobQueue
import Postgres

/// From the request to cancel a running job to the moment when its handler knows.
struct CancelRun: Sendable {
    /// What came of it, in milliseconds.
    struct Result {
        /// Of handlers that look every millisecond.
        let polling: Percentiles
        /// Of handlers that wait for a statement.
        let inStatement: Percentiles
    }

    private struct Cancelled: Error {}

    var samples = 500

    func result(on server: Server) throws -> Result {
        try ScratchDatabase.lend(on: server) { database in
            let begun = Starts()
            let told = Starts()
            let node = try Node(database.options, registry: Self.registry(begun, told))
            node.runner.start()
            defer { node.stop() }
            let session = try database.session()
            return Result(
                polling: try measure("bench.polling", session, begun, told),
                inStatement: try measure("bench.in_statement", session, begun, told)
            )
        }
    }

    private static func registry(_ begun: Starts, _ told: Starts) throws -> HandlerRegistry {
        var registry = HandlerRegistry()
        try registry.register(
            "bench.polling",
            .plain { job in
                begun.note()
                while !job.isCancelled { pause(.milliseconds(1)) }
                told.note()
                throw Cancelled()
            }
        )
        try registry.register(
            "bench.in_statement",
            .transactional { _, session in
                begun.note()
                defer { told.note() }
                try session.execute("select pg_sleep(60)")
                return .complete()
            }
        )
        return registry
    }

    private func measure(_ kind: String, _ session: Session, _ begun: Starts, _ told: Starts) throws -> Percentiles {
        var times: [Double] = []
        for sample in -5..<samples {
            let id = try session.enqueue(NewJob(kind))
            _ = try begun.next()
            // Into the statement, and to some point of the handler's pause.
            pause(.milliseconds(5) + .microseconds(Int.random(in: 0..<1000)))
            let start = ContinuousClock.now
            try session.query("select jobs.cancel(\(id), 'measured')")
            let end = try told.next()
            // The first ones warm the sessions up.
            if sample >= 0 { times.append((end - start) / .milliseconds(1)) }
        }
        return Percentiles(times)
    }
}
