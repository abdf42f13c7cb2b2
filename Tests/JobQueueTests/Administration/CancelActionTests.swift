import JobQueue
import Postgres
import Testing

@Suite("Cancel by administrators")
struct CancelActionTests {
    let bench: Bench
    let session: Session

    init() throws {
        bench = try Bench()
        session = try bench.session()
    }

    @Test("a waiting job ends at once, a running one is told to stop; the record has who, why and the state before")
    func recorded() throws {
        try session.register(1)
        let running = try session.enqueue(NewJob("test.a"))
        _ = try session.claim(1)
        let waiting = try session.enqueue(NewJob("test.a"))
        #expect(try session.cancelJob(waiting, by: "sari", reason: "a mistake") == .cancelled)
        #expect(try session.cancelJob(running, by: "sari") == .requested)
        let status = try #require(try session.jobStatus(waiting))
        #expect(status.state == .cancelled && status.reason == "a mistake")
        let actions = try session.actions(limit: 9)
        #expect(actions.map(\.subject) == ["job \(running)", "job \(waiting)"])
        #expect(actions.map(\.before?.text) == [#"{"state": "running"}"#, #"{"state": "available"}"#])
        #expect(actions.map(\.after?.text) == [#"{"state": "requested"}"#, #"{"state": "cancelled"}"#])
        #expect(try session.jobDetails(running)?.cancelRequestedAt != nil)
    }

    @Test("a job that has its outcome, and one that is not there, are refused without a record")
    func refused() throws {
        let dead = try session.discarded(NewJob("test.a"))
        #expect(refusal(dead) == .ended)
        #expect(refusal(dead + 1) == .unknownJob)
        #expect(try session.actions(limit: 9).isEmpty)
    }

    @Test("a cancelled job is redriven with its arguments")
    func redriven() throws {
        let id = try session.enqueue(NewJob("test.a", args: #"{"n": 1}"#))
        try session.cancelJob(id, by: "sari")
        let fresh = try session.redriveJob(id, by: "sari")
        let args = try session.query("select args::text from jobs.job where id = \(fresh)")[0]
        #expect(try args.decode(at: 0, as: String.self) == #"{"n": 1}"#)
    }

    private func refusal(_ id: Int64) -> ActionRefusal? {
        do throws(PostgresError) {
            try session.cancelJob(id, by: "sari")
            return nil
        } catch {
            return error.actionRefusal
        }
    }
}
