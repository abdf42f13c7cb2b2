import JobQueue
import JobQueueTesting
import Postgres
import TestSupport
import Testing

@Suite("A queue in a test")
struct QueueDrainTests {
    let database: TestDatabase
    let session: Session
    let registry: HandlerRegistry

    init() throws {
        database = try TestDatabase(migrated: true)
        session = try database.session()
        var registry = HandlerRegistry()
        try registry.registerDiagnostics()
        try registry.register(
            "test.parent",
            .transactional { _, session in
                try session.enqueue(NewJob("diagnostic.noop"))
                return .complete(result: #"{"n": 1}"#)
            }
        )
        self.registry = registry
    }

    private var drain: QueueDrain { QueueDrain(database.options, registry: registry) }

    @Test("what is enqueued is seen by kind, arguments and queue, in an open transaction too")
    func enqueued() throws {
        try session.begin()
        try session.enqueue(NewJob("test.a", args: #"{"order": 7, "to": "x"}"#, priority: .low, orderingKey: "o"))
        try session.enqueue(NewJob("test.a", args: #"{"order": 8}"#, queue: "mail"))
        #expect(try session.enqueued().count == 2)
        #expect(try session.enqueued("test.a", args: #"{"order": 8}"#, queue: "mail").count == 1)
        #expect(try session.enqueued("test.a", args: #"{"order": 8}"#, queue: "default").isEmpty)
        #expect(try session.enqueued("test.b").isEmpty)
        let job = try #require(try session.enqueued(args: #"{"order": 7}"#).first)
        #expect(job.priority == .low)
        #expect(job.orderingKey == "o")
        try session.script("rollback")
        #expect(try session.enqueued().isEmpty)
    }

    @Test("a drain runs all that can start, jobs of jobs too, and tells how each attempt ended")
    func drains() throws {
        try session.enqueue(NewJob("test.parent"))
        try session.enqueue(NewJob("diagnostic.fail", args: #"{"times": 1}"#, maxAttempts: 1))
        try session.enqueue(NewJob("unknown.kind"))
        try session.enqueue(NewJob("diagnostic.noop", queue: "other"))
        let attempts = Dictionary(grouping: try drain(), by: \.kind)
        #expect(
            attempts.mapValues { $0.map(\.end) } == [
                "test.parent": [.completed], "diagnostic.noop": [.completed], "diagnostic.fail": [.discarded],
            ]
        )
        #expect(attempts["test.parent"]?.first?.result == #"{"n": 1}"#)
        #expect(attempts["diagnostic.fail"]?.first?.reason?.hasPrefix("diagnostic.asked") == true)
        #expect(try session.enqueued().map(\.kind) == ["unknown.kind", "diagnostic.noop"])
        #expect(try drain() == [])
    }

    @Test("an attempt that failed is told, and the next one comes when time has passed")
    func retries() throws {
        try session.enqueue(NewJob("test.flaky"))
        var registry = registry
        try registry.register(
            "test.flaky",
            .plain(backoff: Backoff(base: .seconds(3600), limit: .seconds(3600))) { job in
                job.attempt < 2 ? .retry(reason: "not yet") : .complete()
            }
        )
        let drain = QueueDrain(database.options, registry: registry)
        #expect(try drain().map(\.end) == [.retrying])
        #expect(try drain() == [])
        try QueueClock(session).advance(by: .seconds(2 * 3600))
        let attempts = try drain()
        #expect(attempts.map(\.end) == [.completed])
        #expect(attempts.map(\.attempt) == [2])
    }

    @Test("a job for tomorrow runs when the clock has been put on a day, and one for next week does not")
    func scheduled() throws {
        for days in [1, 7] {
            let args = JSONB(#"{"days": \#(days)}"#)
            let runAt = try session.query("select now() + make_interval(days => \(days)::int)")[0]
                .decode(Timestamp.self)
            try session.enqueue(NewJob("diagnostic.noop", args: args, runAt: runAt))
        }
        #expect(try drain() == [])
        try QueueClock(session).advance(by: .seconds(24 * 3600))
        #expect(try drain().count == 1)
        #expect(try session.enqueued().count == 1)
        #expect(try session.enqueued(args: #"{"days": 7}"#).count == 1)
    }

    @Test("a schedule fires when the clock has passed its time")
    func cron() throws {
        try session.setSchedule(Schedule("daily", cron: "@daily", kind: "diagnostic.noop"), by: "test")
        #expect(try drain() == [])
        try QueueClock(session).advance(by: .seconds(25 * 3600))
        #expect(try drain().map(\.kind) == ["diagnostic.noop"])
    }

    @Test("a job that does not end in time is an error, and is given back")
    func impatience() throws {
        try session.enqueue(NewJob("diagnostic.sleep", args: #"{"ms": 20000}"#))
        var drain = drain
        drain.options.grace = .milliseconds(10)
        #expect(throws: DrainError.self) { try drain(within: .milliseconds(300)) }
        #expect(try session.query("select from jobs.job where attempt = 0").count == 1)
        #expect(try session.query("select from jobs.claim").isEmpty)
    }
}
