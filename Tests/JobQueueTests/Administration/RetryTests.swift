import JobQueue
import Postgres
import Testing

@Suite("Retry")
struct RetryTests {
    let bench: Bench
    let session: Session

    init() throws {
        bench = try Bench()
        session = try bench.session()
    }

    @Test(
        "a job that waits for its time or for its next attempt is due now, and the record says since when it was to wait"
    )
    func later() throws {
        try session.register(1)
        let scheduled = try session.enqueue(NewJob("test.a", runAt: Timestamp(unixMicroseconds: 4_000_000_000_000_000)))
        let retrying = try session.enqueue(NewJob("test.a"))
        _ = try session.claim(1)
        _ = try session.fail(1, retrying, after: Interval(days: 1))
        for id in [scheduled, retrying] {
            #expect(try session.retryJob(id, by: "sari", reason: "mail server is back") == id)
            #expect(try session.state(of: id) == "available")
        }
        let actions = try session.actions(on: "job \(scheduled)", limit: 9)
        #expect(actions.map(\.verb) == ["retry"])
        #expect(actions[0].actor == "sari")
        #expect(actions[0].reason == "mail server is back")
        #expect(actions[0].before?.text.contains("2096-10-02") == true)
    }

    @Test("a job that is due already stays as it is, without a record")
    func due() throws {
        let id = try session.enqueue(NewJob("test.a"))
        #expect(try session.retryJob(id, by: "sari") == id)
        #expect(try session.actions(limit: 9).isEmpty)
    }

    @Test("a discarded job is redriven")
    func discarded() throws {
        let dead = try session.discarded(NewJob("test.a"))
        let id = try session.retryJob(dead, by: "sari")
        #expect(id > dead)
        #expect(try session.state(of: id) == "available")
        #expect(try session.jobDetails(dead)?.redrivenAs == id)
    }

    @Test("what cannot be retried is refused with its reason: running, completed, waiting for jobs, unknown")
    func refused() throws {
        try session.register(1)
        let running = try session.enqueue(NewJob("test.a"))
        _ = try session.claim(1)
        let waiting = try session.enqueue(NewJob("test.a", runAt: .infinity))
        #expect(refusal(running) == .running)
        #expect(refusal(waiting) == .waitsForJobs)
        #expect(refusal(4711) == .unknownJob)
        _ = try session.complete(1, [running])
        #expect(refusal(running) == .ended)
        #expect(try session.actions(limit: 9).isEmpty)
    }

    private func refusal(_ id: Int64) -> ActionRefusal? {
        do throws(PostgresError) {
            try session.retryJob(id, by: "sari")
            return nil
        } catch {
            return error.actionRefusal
        }
    }
}
