import ArgumentParser
import Dispatch
import JobQueue
import Postgres
import Synchronization

/// The command `queue-bench pickup`.
struct Pickup: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "From the commit of an enqueue to the start of its handler, the engine being idle.",
        discussion: """
            From the commit: counted from the moment the enqueuer has its confirmation; a handler that was faster counts \
            as nothing. From the call: counted from before the enqueuing statement was sent.
            """
    )

    @OptionGroup var options: BenchOptions

    @Option(help: "Jobs enqueued one after another.")
    var samples = 1000

    @Option(help: "Milliseconds of rest before each; half of it and as much again by chance.")
    var rest = 20

    func run() throws {
        let database = try ScratchDatabase(on: try options.connection())
        let (commit, call) = try measure(database)
        try database.drop()
        var figures = Figures()
        for (name, times) in [("from_commit", commit), ("from_call", call)] {
            figures["\(name)_p50_ms"] = Self.percentile(times, 50)
            figures["\(name)_p99_ms"] = Self.percentile(times, 99)
            figures["\(name)_max_ms"] = times.last
        }
        figures.print(as: options.output)
    }

    private func measure(_ database: ScratchDatabase) throws -> (fromCommit: [Double], fromCall: [Double]) {
        let started = Mutex(ContinuousClock.now)
        let signal = DispatchSemaphore(value: 0)
        var registry = HandlerRegistry()
        try registry.register(
            "bench.pickup",
            .plain { _ in
                started.withLock { $0 = .now }
                signal.signal()
                return .complete()
            }
        )
        let node = try Node(database.options, queue: QueueOptions(), registry: registry)
        node.runner.start()
        defer { node.stop() }
        let session = try database.session()
        var fromCommit: [Double] = []
        var fromCall: [Double] = []
        for sample in -20..<samples {
            let pause = rest * Int.random(in: 50...150) / 100
            _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(pause))
            let call = ContinuousClock.now
            try session.enqueue(NewJob("bench.pickup"))
            let commit = ContinuousClock.now
            guard signal.wait(timeout: .now() + .seconds(10)) == .success else { throw BenchError.late }
            // The first ones warm the sessions up.
            guard sample >= 0 else { continue }
            let start = started.withLock { $0 }
            fromCommit.append(max(.zero, start - commit) / .milliseconds(1))
            fromCall.append((start - call) / .milliseconds(1))
        }
        return (fromCommit.sorted(), fromCall.sorted())
    }

    private static func percentile(_ sorted: [Double], _ percent: Int) -> Double? {
        sorted.isEmpty ? nil : sorted[min(sorted.count - 1, sorted.count * percent / 100)]
    }
}
