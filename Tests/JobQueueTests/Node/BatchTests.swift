import JobQueue
import Postgres
import Synchronization
import Testing

@Suite("Batches")
struct BatchTests {
    let bench: Bench
    let session: Session

    init() throws {
        bench = try Bench()
        session = try bench.session()
    }

    private func registry() throws -> HandlerRegistry {
        var registry = HandlerRegistry()
        try registry.register(
            "test.part",
            .quick { job in
                switch job.arguments.count {
                case 8: .discard(reason: "unlucky")
                case 9: .cancel(reason: "not wanted")
                default: .complete()
                }
            }
        )
        try registry.register(
            "test.sum",
            .transactional { job, session in
                let outcome = try session.batchOutcome(of: job.id)
                return .complete(result: JSONB("[\(outcome.completed), \(outcome.cancelled), \(outcome.discarded)]"))
            }
        )
        return registry
    }

    /// What the callback found, once it has run.
    private func result(of callback: Int64) throws -> String {
        try bench.wait(for: 1, from: "select count(*) from jobs.history where job_id = \(callback)")
        return try session.query("select result::text from jobs.history where job_id = \(callback)")[0].decode(at: 0)
    }

    @Test("the callback runs when each of 10,000 jobs has its outcome, and is told how they ended")
    func large() throws {
        var jobs = (0..<10_000).map { n in
            NewJob("test.part", args: JSONB(#"{"n": 1\#(String(repeating: "0", count: n % 3 + 3))}"#))
        }
        jobs[4] = NewJob("test.part", args: #"{"n": 1}"#)
        jobs[5] = NewJob("test.part", args: #"{"n": 10}"#, priority: .low)
        jobs[6] = NewJob("test.part", args: #"{"n": 10}"#, priority: .low)
        let batch = try session.enqueueBatch(jobs, callback: NewJob("test.sum"))
        #expect(batch.jobs.count == 10_000 && batch.jobs == batch.jobs.sorted())
        let found = try bench.withNode(registry()) { _ in try result(of: batch.callback) }
        #expect(found == "[9997, 2, 1]")
        #expect(try bench.number("select count(*) from jobs.dependency") == 0)
    }

    @Test("an empty batch is done at once")
    func empty() throws {
        let batch = try session.enqueueBatch([], callback: NewJob("test.sum"))
        let found = try bench.withNode(registry()) { _ in try result(of: batch.callback) }
        #expect(found == "[0, 0, 0]")
    }

    @Test("a refused job leaves nothing of the batch")
    func refused() throws {
        let jobs = [NewJob("test.part"), NewJob("Not a kind")]
        #expect(throws: PostgresError.self) { try session.enqueueBatch(jobs, callback: NewJob("test.sum")) }
        #expect(try bench.number("select count(*) from jobs.job") == 0)
    }

    @Test("a batch is enqueued by one call from SQL")
    func sql() throws {
        let callback: Int64 = try session.query(
            "select jobs.enqueue_batch('test.part', array['{}', '{\"n\": 1}']::jsonb[], 'test.sum')"
        )[0].decode(at: 0)
        let found = try bench.withNode(registry()) { _ in try result(of: callback) }
        #expect(found == "[1, 0, 1]")
    }

    @Test("a handler may have another job wait for its own: that is there, and runs, only if it commits")
    func followsItself() throws {
        var registry = HandlerRegistry()
        try registry.register(
            "test.first",
            .transactional { job, session in
                try session.enqueue(NewJob("test.second", after: [job.id]))
                return job.attempt == 1 ? .retry(after: .zero, reason: "once more") : .complete()
            }
        )
        try registry.register("test.second", .quick { _ in .complete() })
        try session.enqueue(NewJob("test.first"))
        try bench.withNode(registry) { _ in
            try bench.wait(for: 2, from: "select count(*) from jobs.history where outcome = 'completed'")
        }
        #expect(try bench.number("select count(*) from jobs.job") == 0)
    }
}
