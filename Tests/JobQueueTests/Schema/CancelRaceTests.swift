import Postgres
import TestSupport
import Testing

@testable import JobQueue

/// What the functions make of a request to cancel that meets something else.
@Suite("A request to cancel")
struct CancelRaceTests {
    let bench: Bench
    let session: Session

    init() throws {
        bench = try Bench()
        session = try bench.session()
        try session.register(1)
    }

    private func request(_ id: Int64) throws {
        #expect(
            try session.query("select jobs.cancel(\(id), 'enough')")[0].decode(at: 0, as: String?.self) == "requested"
        )
    }

    private func outcome(_ id: Int64) throws -> String {
        try session.query("select outcome from jobs.history where job_id = \(id)").only()
    }

    private func claimed() throws -> Int64 {
        try session.enqueue(NewJob("test.a"))
        return try #require(try session.claim(1).first)
    }

    @Test("turns a failure, a release, a lost claim, a node's end and its death into the job's end")
    func everyWayOut() throws {
        let failed = try claimed()
        try request(failed)
        #expect(try session.fail(1, failed, after: Interval(microseconds: 0)) == 1)
        let released = try claimed()
        try request(released)
        #expect(try session.query(.release(node: 1, ids: [released], delays: [nil])).only(Int32.self) == 1)
        let forgotten = try claimed()
        try request(forgotten)
        try session.query(.reconcile(node: 1, queue: "default", held: []))
        let orphaned = try claimed()
        try request(orphaned)
        let rescued = try session.bury(1)
        #expect(rescued.rescued == 0)
        try session.register(1)
        let left = try claimed()
        try request(left)
        try session.query(.leave(node: 1))
        for id in [failed, released, forgotten, orphaned, left] { #expect(try outcome(id) == "cancelled") }
        #expect(try bench.number("select count(*) from jobs.job") == 0)
        #expect(try bench.number("select count(*) from jobs.claim") == 0)
    }

    @Test("reaches a job whose transactional handler is at work, which may still complete it")
    func transaction() throws {
        let id = try claimed()
        let handler = try bench.session()
        try handler.begin()
        #expect(try handler.query(.hold(node: 1, id: id)).isTrue)
        session.deadline = Patience.limit
        try request(id)
        #expect(try session.query(.cancelRequests(node: 1)).map { try $0.decode(at: 0, as: Int64.self) } == [id])
        #expect(try handler.complete(1, [id]) == 1)
        try handler.commit()
        #expect(try outcome(id) == "completed")
    }

    @Test("that waits for a completion finds nothing to cancel")
    func completionFirst() throws {
        let id = try claimed()
        let completer = try bench.session()
        try completer.begin()
        #expect(try completer.complete(1, [id]) == 1)
        let options = bench.database.options
        let request = Concurrently {
            try Session(options).query("select jobs.cancel(\(id), 'late')")[0].decode(at: 0, as: String?.self)
        }
        try bench.wait(
            for: 1,
            from:
                "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
        )
        try completer.commit()
        #expect(try request.value == nil)
        #expect(try outcome(id) == "completed")
    }

    @Test("never lets a claim come between the look and the end of the job")
    func claimBetween() throws {
        let id = try session.enqueue(NewJob("test.a"))
        let canceller = try bench.session()
        try canceller.begin()
        #expect(
            try canceller.query("select jobs.cancel(\(id), 'now')")[0].decode(at: 0, as: String?.self) == "cancelled"
        )
        let options = bench.database.options
        let claim = Concurrently { try Session(options).claim(1) }
        try bench.wait(
            for: 1,
            from:
                "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
        )
        try canceller.commit()
        #expect(try claim.value == [])
        #expect(try bench.number("select count(*) from jobs.claim") == 0)
    }
}
