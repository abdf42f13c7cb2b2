import Postgres
import Testing

@testable import JobQueue

@Suite("Rescue")
struct RescueTests {
    let bench: Bench
    let session: Session

    init() throws {
        bench = try Bench()
        session = try bench.session()
        for node in 1...5 { try session.register(Int64(node)) }
    }

    @Test("the jobs of a dead node are available again, the attempt counted")
    func rescued() throws {
        let id = try session.enqueue(NewJob("test.a"))
        #expect(try session.claim(1) == [id])
        #expect(try session.bury(1) == (1, 0))
        #expect(try session.state(of: id) == "available")
        #expect(try bench.number("select attempt::int8 from jobs.job where id = \(id)") == 1)
        #expect(try bench.number("select count(*) from jobs.failure where error = 'node.lost'") == 1)
    }

    @Test("a node that is alive keeps its jobs, however long they run")
    func longJob() throws {
        let id = try session.enqueue(NewJob("test.a"))
        _ = try session.claim(1)
        try session.execute("update jobs.claim set claimed_at = claimed_at - interval '90 days'")
        #expect(try session.bury(2) == (0, 0))
        #expect(try session.state(of: id) == "running")
    }

    @Test("what a dead node still reports is refused: rescue does not overwrite, and is not overwritten")
    func fenced() throws {
        let id = try session.enqueue(NewJob("test.a"))
        _ = try session.claim(1)
        _ = try session.bury(1)
        #expect(try session.complete(1, [id]) == 0)
        #expect(try session.claim(2) == [id])
        #expect(try session.complete(1, [id]) == 0)
        #expect(try session.fail(1, id, after: nil) == 0)
        #expect(try session.complete(2, [id]) == 1)
        #expect(try session.complete(2, [id]) == 0)
        #expect(try bench.number("select count(*) from jobs.history where node_id = 2") == 1)
    }

    @Test("a job under which three nodes were lost is discarded with the reason, and its arguments kept")
    func quarantine() throws {
        let id = try session.enqueue(NewJob("test.a", args: #"{"n": 1}"#))
        for node in 1...2 {
            #expect(try session.claim(Int64(node)) == [id])
            #expect(try session.bury(Int64(node)) == (1, 0))
        }
        #expect(try session.claim(3) == [id])
        #expect(try session.bury(3) == (0, 1))
        let row = try session.query("select state, reason, args from jobs.status where id = \(id)")[0]
        let (state, reason, args) = try row.decode(String.self, String.self, JSONB.self)
        #expect(state == "discarded")
        #expect(reason.hasPrefix("node.lost: quarantined"))
        #expect(args.text == #"{"n": 1}"#)
    }

    @Test("a job that loses its node on the last attempt is discarded")
    func lastAttempt() throws {
        _ = try session.enqueue(NewJob("test.a", maxAttempts: 1))
        _ = try session.claim(1)
        #expect(try session.bury(1) == (0, 1))
    }

    @Test("after one loss a thousand jobs are claimed as before, in one claim")
    func thousand() throws {
        try session.execute("insert into jobs.job (kind) select 'test.a' from generate_series(1, 1000)")
        #expect(try session.claim(1, amount: 1000).count == 1000)
        #expect(try session.bury(1) == (1000, 0))
        #expect(try session.claim(2, amount: 1000).count == 1000)
    }

    @Test("after two losses jobs come one at a time, beside all others, and say that the next waits for them")
    func suspects() throws {
        let old = try session.enqueue((0..<5).map { _ in NewJob("test.a") })
        for node in 1...2 {
            #expect(try session.claim(Int64(node)) == old)
            _ = try session.bury(Int64(node))
        }
        let new = try session.enqueue((0..<5).map { _ in NewJob("test.a") })
        #expect(try session.claim(3) == [old[0]] + new)
        #expect(try session.claim(3).isEmpty)
        #expect(try session.claim(4) == [old[1]])
        #expect(try session.complete(3, [old[0]]) == 1)
        let next = try #require(try session.answer(to: 3).jobs.first)
        #expect(try next.decode(at: 0, as: Int64.self) == old[2])
        #expect(try next.decode(at: 5, as: Bool.self))
    }

    @Test("the next suspect is found at once though it lies behind the marks of what came after it")
    func suspectBehind() throws {
        let old = try session.enqueue((0..<3).map { _ in NewJob("test.a") })
        for node in 1...2 {
            _ = try session.claim(Int64(node))
            _ = try session.bury(Int64(node))
        }
        _ = try session.enqueue(NewJob("test.a"))
        var marks = Watermark.Marks.start
        try marks.pass(try session.answer(to: 3))
        #expect(try session.claim(3, past: marks) == [])
        #expect(try session.complete(3, [old[0]]) == 1)
        #expect(try session.claim(3, past: marks) == [old[1]])
        #expect(try session.claim(3, past: marks) == [], "one at a time, also from behind")
    }

    @Test("a job that a transaction is about to finish is left to it")
    func finishing() throws {
        let id = try session.enqueue(NewJob("test.a"))
        _ = try session.claim(1)
        let lane = try bench.session()
        try lane.begin()
        #expect(try lane.query(.hold(node: 1, id: id)).isTrue)
        #expect(try session.bury(1) == (0, 0))
        #expect(try lane.complete(1, [id]) == 1)
        try lane.commit()
        #expect(try session.state(of: id) == "completed")
    }

    @Test("a node says when the next lease would run out")
    func next() throws {
        try session.execute("update jobs.node set lease = '40 s'")
        let (_, _, _, next) = try session.query(.rescue)[0].decode(Int64.self, Int64.self, Int64.self, Int64?.self)
        let microseconds = try #require(next)
        #expect((35_000_000...40_000_000).contains(microseconds))
    }

    @Test("a node that was buried hears it with its next heartbeat")
    func heartbeat() throws {
        #expect(try session.query(.heartbeat(node: 1, stats: "{}")).isTrue)
        _ = try session.bury(1)
        #expect(try !session.query(.heartbeat(node: 1, stats: "{}")).isTrue)
    }
}
