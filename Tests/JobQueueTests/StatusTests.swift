import JobQueue
import Postgres
import TestSupport
import Testing

@Suite("What the queue tells of itself")
struct StatusTests {
    private let database: TestDatabase
    private let session: Session

    init() throws {
        database = try TestDatabase()
        session = try database.session()
    }

    @Test("a job is shown by its derived state")
    func states() throws {
        let now = try session.enqueue(NewJob("a.now"))
        let later = try session.enqueue(
            NewJob("a.later", priority: .low, runAt: Timestamp(unixMicroseconds: 4_000_000_000_000_000))
        )
        let never = try session.enqueue(NewJob("a.never", runAt: .infinity))
        #expect(try session.jobStatus(now)?.state == .available)
        let scheduled = try #require(try session.jobStatus(later))
        #expect(scheduled.state == .scheduled)
        #expect(scheduled.priority == .low)
        #expect(scheduled.runAt == Timestamp(unixMicroseconds: 4_000_000_000_000_000))
        #expect(try session.jobStatus(never)?.state == .waiting)
        #expect(try session.jobStatus(never + 1) == nil)
    }

    @Test("a discarded job is found with its reason, and is an outcome")
    func discarded() throws {
        let id = try session.enqueue(NewJob("a.now"))
        try session.register(7, kinds: ["a.now"])
        #expect(try session.claim(7) == [id])
        _ = try session.query(
            """
            select jobs.fail(7, array[\(id)]::bigint[], array[1::bigint], array['discard'], array['unusable'],
                array[null::interval])
            """
        )
        let status = try #require(try session.jobStatus(id))
        #expect(status.state == .discarded)
        #expect(status.state.isOutcome)
        #expect(status.reason == "discard: unusable")
        #expect(status.finishedAt != nil)
    }

    @Test("jobs are listed newest first, by state, up to the limit")
    func list() throws {
        let ids = try (0..<3).map { _ in try session.enqueue(NewJob("a.now")) }
        _ = try session.enqueue(NewJob("a.never", runAt: .infinity))
        #expect(
            try session.findJobs(JobFilter(state: .available), limit: 2).jobs.map(\.id)
                == Array(ids.reversed().prefix(2))
        )
        #expect(try session.findJobs(JobFilter(), limit: 10).jobs.count == 4)
    }

    @Test("a queue is counted by state, and one that only has settings is shown too")
    func queues() throws {
        try session.execute("insert into jobs.queue (name, paused, max_running) values ('mail', true, 2)")
        try session.enqueue(NewJob("a.now"))
        try session.enqueue(NewJob("a.never", runAt: .infinity))
        let queues = try session.queueStatus()
        #expect(queues.map(\.queue) == ["default", "mail"])
        #expect(queues.map(\.available.number) == [1, 0])
        #expect(queues.map(\.waiting.number) == [1, 0])
        #expect(queues.map(\.isPaused) == [false, true])
        #expect(queues.map(\.maxRunning) == [nil, 2])
        #expect(queues[0].oldestAvailableAt != nil)
    }
}
