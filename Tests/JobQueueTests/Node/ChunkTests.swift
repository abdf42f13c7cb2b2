import JobQueue
import Postgres
import Synchronization
import Testing

@Suite("Chunks")
struct ChunkTests {
    let bench: Bench
    let session: Session

    init() throws {
        bench = try Bench()
        session = try bench.session()
    }

    private func registry(
        limit: Int,
        _ body: @escaping @Sendable ([JobContext]) throws -> [Outcome]
    ) throws -> HandlerRegistry {
        var registry = HandlerRegistry()
        try registry.register("test.chunk", .chunk(limit: limit, backoff: Backoff(base: .milliseconds(1)), body))
        try registry.registerDiagnostics()
        return registry
    }

    @Test("one call takes many jobs of its kind, out of the midst of others, and gives each its own outcome")
    func outcomes() throws {
        let sizes = Mutex<[Int]>([])
        let registry = try registry(limit: 20) { jobs in
            sizes.withLock { $0.append(jobs.count) }
            return jobs.map { job in
                switch job.id % 4 {
                case 0: .complete(result: JSONB("\(job.id)"))
                case 1: .discard(reason: "unlucky")
                case 2: .cancel(reason: "not wanted")
                default: job.attempt == 1 ? .retry(after: .zero, reason: "once more") : .complete()
                }
            }
        }
        let jobs = (0..<200).flatMap { _ in [NewJob("test.chunk"), NewJob("test.chunk"), NewJob("diagnostic.noop")] }
        try session.enqueue(jobs)
        try bench.withNode(registry) { _ in
            try bench.wait(for: 600, from: "select count(*) from jobs.history")
        }
        #expect(
            try bench.number(
                """
                select count(*) from jobs.history where kind = 'test.chunk' and outcome = case job_id % 4
                    when 1 then 'discarded' when 2 then 'cancelled' else 'completed' end
                    and (job_id % 4 <> 0 or result = to_jsonb(job_id)) and attempt = 1 + (job_id % 4 = 3)::int
                """
            ) == 400
        )
        let taken = sizes.withLock { $0 }
        #expect(taken.max() == 20)
    }

    @Test("a wrong number of outcomes fails all, since which belongs to which is not known")
    func wrongCount() throws {
        let registry = try registry(limit: 10) { jobs in Array(repeating: .complete(), count: jobs.count + 1) }
        try session.enqueue((0..<5).map { _ in NewJob("test.chunk", maxAttempts: 2) })
        try bench.withNode(registry) { _ in
            try bench.wait(for: 5, from: "select count(*) from jobs.history where outcome = 'discarded'")
        }
        #expect(
            try bench.number(
                "select count(*) from jobs.failure where message like 'the handler gave % outcomes for a chunk of % jobs'"
            ) == 10
        )
    }

    @Test("an error fails all that were in the call")
    func thrown() throws {
        struct Down: JobError {
            let code = "gateway.down"
            let message = "no answer"
        }
        let registry = try registry(limit: 10) { _ in throw Down() }
        try session.enqueue((0..<5).map { _ in NewJob("test.chunk", maxAttempts: 1) })
        try bench.withNode(registry) { _ in
            try bench.wait(for: 5, from: "select count(*) from jobs.history where reason = 'gateway.down: no answer'")
        }
    }
}
