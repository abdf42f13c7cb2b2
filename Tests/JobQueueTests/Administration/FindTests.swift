import JobQueue
import Postgres
import Testing

@Suite("Finding jobs")
struct FindTests {
    let bench: Bench
    let session: Session

    init() throws {
        bench = try Bench()
        session = try bench.session()
    }

    @Test("jobs are found by state, kind, queue and time of enqueuing, the newest first")
    func filters() throws {
        let dead = try session.discarded(NewJob("test.a"))
        let done = try session.enqueue(NewJob("test.a"))
        try session.register(1)
        _ = try session.claim(1)
        _ = try session.complete(1, [done])
        let running = try session.enqueue(NewJob("test.a"))
        _ = try session.claim(1)
        let available = try session.enqueue(NewJob("test.b", queue: "mail"))
        let scheduled = try session.enqueue(NewJob("test.a", runAt: Timestamp(unixMicroseconds: 4_000_000_000_000_000)))
        let retrying = try session.enqueue(NewJob("test.c"))
        try session.register(2, kinds: ["test.c"])
        _ = try session.claim(2)
        _ = try session.fail(2, retrying, after: Interval(days: 1))
        let waiting = try session.enqueue(NewJob("test.a", priority: .low, runAt: .infinity))
        #expect(try find() == [waiting, retrying, scheduled, available, running, done, dead])
        let expected: [JobState: Int64] = [
            .discarded: dead, .completed: done, .running: running, .available: available, .scheduled: scheduled,
            .retrying: retrying, .waiting: waiting,
        ]
        for (state, id) in expected { #expect(try find(.init(state: state)) == [id], "\(state)") }
        #expect(try find(.init(state: .cancelled)).isEmpty)
        #expect(try find(.init(kind: "test.b")) == [available])
        #expect(try find(.init(queue: "mail")) == [available])
        #expect(try find(.init(state: .available, queue: "default")).isEmpty)
        #expect(try find(limit: 2) == [waiting, retrying])
        let since = try #require(try session.jobStatus(retrying)).createdAt
        #expect(try find(.init(since: since)) == [waiting, retrying])
        #expect(try find(.init(state: .discarded, since: since)).isEmpty)
    }

    @Test("among a hundred thousand others a job is found by its state, or the answer says that not all were looked at")
    func bounded() throws {
        let old = try session.enqueue(NewJob("test.old"))
        try session.execute(
            "insert into jobs.job (kind, priority) select 'test.a', n % 4 from generate_series(1, 110000) n"
        )
        try session.script("analyze jobs.job")
        let (jobs, isComplete) = try session.findJobs(.init(kind: "test.old"), limit: 5)
        #expect(jobs.isEmpty && !isComplete)
        #expect(try find(.init(state: .available, kind: "test.old")) == [old])
        #expect(try session.findJobs(.init(kind: "test.a"), limit: 5).isComplete)
        #expect(try session.findJobs(.init(state: .discarded), limit: 5).isComplete)
    }

    @Test("a job is shown with its failed attempts, the time it waited and ran, and its node")
    func details() throws {
        try session.register(1)
        let id = try session.enqueue(NewJob("test.a", uniqueKey: "u", orderingKey: "o"))
        _ = try session.claim(1)
        _ = try session.fail(1, id, after: Interval(microseconds: 0))
        _ = try session.claim(1)
        let details = try #require(try session.jobDetails(id))
        #expect(details.status.state == .running)
        #expect(details.failures.map(\.attempt) == [1])
        #expect(details.failures[0].error == "test" && details.failures[0].retryAt != nil)
        #expect(details.node == 1 && details.host == "test")
        #expect(details.ran.map { $0 > .zero } == true)
        #expect(details.waited.map { $0 >= .zero } == true)
        #expect(details.uniqueKey == "u" && details.orderingKey == "o")
        _ = try session.complete(1, [id])
        let done = try #require(try session.jobDetails(id))
        #expect(done.ran == .microseconds(1))
        #expect(done.node == 1)
        #expect(try session.jobDetails(id + 1) == nil)
    }

    @Test("a job is shown with what it waits for and what waits for it")
    func dependencies() throws {
        let first = try session.enqueue(NewJob("test.a"))
        let second = try session.enqueue(NewJob("test.a", runAt: .infinity))
        try session.execute(
            "insert into jobs.dependency (job_id, awaited_id) values (\(second), \(first)), (\(second), 4711)"
        )
        let details = try #require(try session.jobDetails(second))
        #expect(details.awaited.map(\.job) == [first, 4711])
        #expect(details.awaited.map(\.state) == [.available, nil])
        #expect(details.awaited.map(\.cancelsOnFailure) == [true, true])
        #expect(try session.jobDetails(first)?.dependents.map(\.job) == [second])
    }

    private func find(_ filter: JobFilter = JobFilter(), limit: Int = 50) throws -> [Int64] {
        try session.findJobs(filter, limit: limit).jobs.map(\.id)
    }
}
