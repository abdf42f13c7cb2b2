import Postgres
import Testing

@testable import JobQueue

@Suite("Outcomes")
struct OutcomeTests {
    let bench: Bench
    let session: Session

    init() throws {
        bench = try Bench()
        session = try bench.session()
        try session.register(1)
    }

    private func claimed(_ job: NewJob = NewJob("test.a")) throws -> Int64 {
        let id = try session.enqueue(job)
        #expect(try session.claim(1) == [id])
        return id
    }

    @Test("a failed attempt is recorded and the job waits for its time")
    func retry() throws {
        let id = try claimed()
        #expect(try session.fail(1, id, after: Interval(microseconds: 60_000_000)) == 1)
        #expect(try session.state(of: id) == "retrying")
        #expect(try session.claim(1).isEmpty)
        #expect(
            try bench.number("select count(*) from jobs.failure where job_id = \(id) and retry_at > now()") == 1
        )
    }

    @Test("the last attempt's failure discards the job, with the reason and the arguments")
    func lastAttempt() throws {
        let id = try claimed(NewJob("test.a", args: #"{"n": 1}"#, maxAttempts: 1))
        #expect(try session.fail(1, id, after: Interval(microseconds: 0)) == 1)
        let row = try session.query("select state, reason, args from jobs.status where id = \(id)")[0]
        let (state, reason, args) = try row.decode(String.self, String.self, JSONB?.self)
        #expect(state == "discarded" && reason == "test: failed" && args?.text == #"{"n": 1}"#)
        #expect(try bench.number("select count(*) from jobs.failure where retry_at is null") == 1)
    }

    @Test("a retry at a moment waits for it; one that is past is repeated at once")
    func retryAt() throws {
        let id = try claimed()
        #expect(try session.fail(1, id, at: Timestamp(unixMicroseconds: 4_000_000_000_000_000)) == 1)
        #expect(try session.state(of: id) == "retrying")
        #expect(
            try bench.number("select extract(epoch from run_at)::int8 from jobs.job where id = \(id)") == 4_000_000_000
        )
        let other = try claimed()
        #expect(try session.fail(1, other, at: Timestamp(unixMicroseconds: 0)) == 1)
        #expect(try session.claim(1) == [other])
        #expect(try bench.number("select count(*) from jobs.job where run_at < created_at") == 0)
    }

    @Test("a cancelled job ends with its reason and its arguments, and is no failure")
    func cancelled() throws {
        let id = try claimed(NewJob("test.a", args: #"{"n": 1}"#))
        let taken: Int32 = try session.query(
            .cancel(node: 1, ids: [id, 999], ran: [7, 8], reasons: ["withdrawn", ""])
        ).only()
        #expect(taken == 1)
        let row = try session.query("select state, reason, args, attempt::int8 from jobs.status where id = \(id)")[0]
        let (state, reason, args, attempt) = try row.decode(String.self, String.self, JSONB?.self, Int64.self)
        #expect(state == "cancelled" && reason == "withdrawn" && args?.text == #"{"n": 1}"# && attempt == 1)
        #expect(try bench.number("select count(*) from jobs.failure") == 0)
        #expect(try bench.number("select count(*) from jobs.claim") == 0)
    }

    @Test("a job of another node is not cancelled")
    func cancelFenced() throws {
        try session.register(2)
        let id = try claimed()
        let taken: Int32 = try session.query(.cancel(node: 2, ids: [id], ran: [1], reasons: ["mine"])).only()
        #expect(taken == 0)
        #expect(try session.state(of: id) == "running")
    }

    @Test("a completed job leaves its result, and no arguments, which may name persons")
    func completed() throws {
        let id = try claimed(NewJob("test.a", args: #"{"nip": "199001012015011901"}"#))
        let taken: Int32 = try session.query(
            .complete(node: 1, ids: [id], ran: [1500], results: [#"{"run": 7}"#])
        ).only()
        #expect(taken == 1)
        let row = try session.query("select result, args, ran_us from jobs.status where id = \(id)")[0]
        let (result, args, ran) = try row.decode(JSONB?.self, JSONB?.self, Int64.self)
        #expect(result?.text == #"{"run": 7}"# && args == nil && ran == 1500)
    }

    @Test("a job given back costs no attempt and is available at once, or after its delay")
    func released() throws {
        let id = try claimed()
        let released: Int32 = try session.query(.release(node: 1, ids: [id], delays: [nil])).only()
        #expect(released == 1)
        #expect(try session.claim(1) == [id])
        let delay = Interval(microseconds: 60_000_000)
        let postponed: Int32 = try session.query(.release(node: 1, ids: [id], delays: [delay])).only()
        #expect(postponed == 1)
        #expect(try session.claim(1).isEmpty)
        #expect(try bench.number("select attempt::int8 from jobs.job") == 0)
    }

    @Test("of a batch, jobs that are another's are left alone")
    func partly() throws {
        try session.register(2)
        let mine = try claimed()
        let other = try session.enqueue(NewJob("test.a"))
        #expect(try session.claim(2) == [other])
        #expect(try session.complete(1, [mine, other, 999]) == 1)
        #expect(try session.state(of: other) == "running")
    }

    @Test("a claim whose answer was lost is given back, what the node knows is kept")
    func reconciled() throws {
        let known = try claimed()
        let lost = try claimed()
        let given: Int32 = try session.query(.reconcile(node: 1, queue: "default", held: [known])).only()
        #expect(given == 1)
        #expect(try session.state(of: known) == "running")
        #expect(try session.state(of: lost) == "available")
    }

    @Test("a node that leaves gives back what it holds")
    func leave() throws {
        let id = try claimed()
        let given: Int32 = try session.query(.leave(node: 1)).only()
        #expect(given == 1)
        #expect(try session.state(of: id) == "available")
        #expect(try bench.number("select attempt::int8 from jobs.job") == 0)
    }
}
