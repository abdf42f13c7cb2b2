import JobQueue
import Postgres
import Testing

@Suite("Timeouts")
struct TimeoutTests {
    let bench: Bench
    let session: Session

    init() throws {
        bench = try Bench()
        session = try bench.session()
    }

    private static let failures: SQL = "select count(*) from jobs.failure where error = 'timeout'"

    @Test("an attempt that takes too long is told, counts as failed with code timeout, and is repeated")
    func kind() throws {
        struct Stopped: Error {}
        let gate = Gate()
        var registry = HandlerRegistry()
        try registry.register(
            "test.long",
            .plain(backoff: Backoff(base: .milliseconds(1), limit: .milliseconds(1)), timeout: .milliseconds(20)) {
                job in
                guard job.attempt == 1 else { return .complete() }
                gate.hold { job.isCancelled }
                #expect(job.cancellation == .timeout)
                throw Stopped()
            }
        )
        try bench.withNode(registry) { _ in
            let id = try session.enqueue(NewJob("test.long"))
            try bench.wait(
                for: 2,
                from: "select attempt::int8 from jobs.history where job_id = \(id) and outcome = 'completed'"
            )
        }
        #expect(try bench.number(Self.failures) == 1)
    }

    @Test("a job's own timeout goes before the kind's, and ends the statement it waits for")
    func job() throws {
        var registry = HandlerRegistry()
        try registry.register(
            "test.slow",
            .transactional { _, session in
                try session.execute("select pg_sleep(60)")
                return .complete()
            }
        )
        try session.execute("insert into jobs.job (kind, timeout) values ('test.slow', '20 milliseconds')")
        try bench.withNode(registry) { _ in
            try bench.wait(for: 1, from: Self.failures)
        }
    }

    @Test("a snooze does not hide that the time was over; a completion in spite of it counts")
    func outcomes() throws {
        let gate = Gate()
        var registry = HandlerRegistry()
        for (kind, outcome) in [("test.snooze", Outcome.snooze(.zero)), ("test.complete", .complete())] {
            try registry.register(
                kind,
                .plain(timeout: .milliseconds(20)) { job in
                    gate.hold { job.isCancelled }
                    return outcome
                }
            )
        }
        try bench.withNode(registry) { _ in
            try session.enqueue([NewJob("test.snooze"), NewJob("test.complete")])
            try bench.wait(for: 1, from: Self.failures)
            try bench.wait(
                for: 1,
                from: "select count(*) from jobs.history where kind = 'test.complete' and outcome = 'completed'"
            )
        }
    }
}
