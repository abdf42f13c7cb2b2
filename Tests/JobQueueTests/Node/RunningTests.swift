import JobQueue
import Postgres
import Synchronization
import Testing

@Suite("A node at work")
struct RunningTests {
    let bench: Bench

    init() throws {
        bench = try Bench()
    }

    @Test("jobs enqueued before and after the start are run once and kept in the history")
    func runs() throws {
        var registry = HandlerRegistry()
        let runs = Mutex<[Int64]>([])
        try registry.register(
            "test.note",
            .quick { job in
                runs.withLock { $0.append(job.id) }
                return .complete(result: #"{"n": 1}"#)
            }
        )
        let session = try bench.session()
        let before = try session.enqueue((0..<50).map { _ in NewJob("test.note") })
        try bench.withNode(registry) { _ in
            let after = try session.enqueue((0..<50).map { _ in NewJob("test.note") })
            try bench.wait(for: 100, from: "select count(*) from jobs.history")
            #expect(runs.withLock { $0.sorted() } == before + after)
        }
        #expect(try bench.number("select count(*) from jobs.job") == 0)
        #expect(try bench.number("select count(*) from jobs.claim") == 0)
        #expect(try bench.number("select count(*) from jobs.node") == 0)
        #expect(
            try bench.number("select count(*) from jobs.status where state = 'completed' and result ->> 'n' = '1'")
                == 100
        )
    }

    @Test("jobs claimed ahead that turn out to be slow are given back, unstarted, to other nodes and more urgent jobs")
    func hoarding() throws {
        let gate = Gate()
        var registry = HandlerRegistry()
        try registry.register("test.fast", .plain { _ in .complete() })
        try registry.register(
            "test.slow",
            .plain { _ in
                gate.hold()
                return .complete()
            }
        )
        let session = try bench.session()
        // The fast ones first, so that the node claims as if all were.
        try session.enqueue((0..<500).map { _ in NewJob("test.fast", priority: .high) })
        try session.enqueue((0..<500).map { _ in NewJob("test.slow") })
        try bench.withNode(registry, { $0.queues = [QueueOptions(lanes: 2)] }) { _ in
            for _ in 0..<2 { try gate.arrived() }
            try bench.wait(for: 2, from: "select count(*) from jobs.claim")
            #expect(try bench.number("select count(*) from jobs.job where attempt = 0") == 500)
            for _ in 0..<2 { gate.open() }
            for _ in 0..<2 { try gate.arrived() }
            for _ in 0..<498 { gate.open() }
        }
    }

    @Test("a transactional handler's effects are committed with its completion, and undone when it fails")
    func transactional() throws {
        var registry = HandlerRegistry()
        try registry.registerDiagnostics()
        try registry.register(
            "test.half",
            .transactional { job, session in
                try session.execute("insert into jobs.diagnostic_effect values (\(job.id), 'half')")
                return .discard(reason: "changed its mind")
            }
        )
        let session = try bench.session()
        try session.enqueue(NewJob("diagnostic.effect", args: #"{"key": "whole"}"#))
        try session.enqueue(NewJob("test.half"))
        try bench.withNode(registry) { _ in
            try bench.wait(for: 2, from: "select count(*) from jobs.history")
        }
        #expect(try bench.number("select count(*) from jobs.diagnostic_effect where key = 'whole'") == 1)
        #expect(try bench.number("select count(*) from jobs.diagnostic_effect where key = 'half'") == 0)
        #expect(
            try bench.number(
                "select count(*) from jobs.history where outcome = 'discarded' and reason = 'discard: changed its mind'"
            ) == 1
        )
    }

    @Test("a handler may cancel its job or name the moment of the next attempt")
    func cancelAndRetryAt() throws {
        var registry = HandlerRegistry()
        try registry.register("test.cancel", .plain { _ in .cancel(reason: "withdrawn") })
        try registry.register(
            "test.again",
            .transactional { job, _ in
                job.attempt == 1 ? .retry(at: Timestamp(unixMicroseconds: 1), reason: "too early") : .complete()
            }
        )
        let session = try bench.session()
        try session.enqueue([NewJob("test.cancel"), NewJob("test.again")])
        try bench.withNode(registry) { _ in
            try bench.wait(for: 2, from: "select count(*) from jobs.history")
        }
        let rows = try session.query("select outcome, attempt, reason from jobs.history order by outcome")
        let (cancelled, _, reason) = try rows[0].decode(String.self, Int16.self, String?.self)
        let (completed, attempts, _) = try rows[1].decode(String.self, Int16.self, String?.self)
        #expect(cancelled == "cancelled" && reason == "withdrawn")
        #expect(completed == "completed" && attempts == 2)
    }
}
