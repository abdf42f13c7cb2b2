import Dispatch
import JobQueue
import Postgres
import Synchronization
import TestSupport
import Testing

@Suite("Drain")
struct DrainTests {
    let bench: Bench

    init() throws {
        bench = try Bench()
    }

    @Test("what runs is finished, what has not started is given back")
    func finishes() throws {
        let started = DispatchSemaphore(value: 0)
        let go = DispatchSemaphore(value: 0)
        var registry = HandlerRegistry()
        try registry.register(
            "test.gate",
            .plain { _ in
                started.signal()
                _ = go.wait(timeout: Patience.end)
                return .complete()
            }
        )
        try bench.session().enqueue((0..<6).map { _ in NewJob("test.gate") })
        let draining = Announcement(message: "draining")
        let node = try bench.node(registry, log: draining) { $0.queues = [QueueOptions(lanes: 2)] }
        node.start()
        for _ in 0..<2 { started.wait() }
        let drain = Concurrently { node.drainAndWait() }
        // A lane that gets free earlier takes the next job.
        draining.came.wait()
        for _ in 0..<2 { go.signal() }
        #expect(try drain.value?.interrupted == [])
        #expect(try bench.number("select count(*) from jobs.history") == 2)
        #expect(try bench.number("select count(*) from jobs.job where attempt = 0") == 4)
        #expect(try bench.number("select count(*) from jobs.claim") == 0)
    }

    @Test(
        "what outlasts the grace time is told to stop and given back without costing an attempt",
        arguments: [true, false]
    )
    func interrupts(listensToReason: Bool) throws {
        let started = DispatchSemaphore(value: 0)
        let end = DispatchSemaphore(value: 0)
        var registry = HandlerRegistry()
        try registry.register(
            "test.long",
            .plain { job in
                started.signal()
                while !(listensToReason && job.isCancelled) {
                    if end.wait(timeout: .now() + .milliseconds(5)) == .success { break }
                }
                return .retry(reason: "interrupted")
            }
        )
        let id = try bench.session().enqueue(NewJob("test.long"))
        let node = try bench.node(registry) { $0.grace = .milliseconds(100) }
        node.start()
        started.wait()
        let report = node.drainAndWait()
        end.signal()
        #expect(report?.interrupted == [id])
        #expect(try bench.number("select attempt::int8 from jobs.job where id = \(id) and run_at <= now()") == 0)
        #expect(try bench.number("select count(*) from jobs.claim") == 0)
        #expect(try bench.number("select count(*) from jobs.failure") == 0)
    }

    @Test("a statement that a handler waits for is cancelled when the grace time is over")
    func cancelsStatement() throws {
        var registry = HandlerRegistry()
        try registry.register(
            "test.slow",
            .transactional { _, session in
                try session.execute("select pg_sleep(60)")
                return .complete()
            }
        )
        let id = try bench.session().enqueue(NewJob("test.slow"))
        let node = try bench.node(registry) { $0.grace = .milliseconds(100) }
        node.start()
        try bench.wait(
            for: 1,
            from:
                "select count(*) from pg_stat_activity where query = 'select pg_sleep(60)' and datname = current_database()"
        )
        #expect(node.drainAndWait()?.interrupted == [id])
        #expect(try bench.number("select count(*) from jobs.job where attempt = 0") == 1)
    }

    @Test("a second stop signal gives back at once what it can")
    func abandon() throws {
        var registry = HandlerRegistry()
        try registry.registerDiagnostics()
        try bench.session().enqueue(NewJob("diagnostic.sleep", args: #"{"ms": 20000}"#))
        let node = try bench.node(registry) { $0.grace = .seconds(60) }
        node.start()
        try eventually("a running job") { node.health.running == 1 }
        node.drain { _ in }
        node.abandon()
        #expect(try bench.number("select count(*) from jobs.claim") == 0)
        #expect(try bench.number("select count(*) from jobs.job where attempt = 0") == 1)
    }
}
