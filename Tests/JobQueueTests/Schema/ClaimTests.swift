import Postgres
import Testing

@testable import JobQueue

@Suite("Claiming")
struct ClaimTests {
    let bench: Bench
    let session: Session

    init() throws {
        bench = try Bench()
        session = try bench.session()
        try session.register(1)
        try session.register(2)
    }

    @Test("jobs come by priority, then by time, then by id")
    func order() throws {
        try session.script(
            """
            insert into jobs.job (kind, priority, run_at) values
                ('test.a', 2, '2026-01-01 10:00+00'), ('test.a', 2, '2026-01-01 09:00+00'),
                ('test.a', 3, '2026-01-01 08:00+00'), ('test.a', 0, '2026-01-01 12:00+00'),
                ('test.a', 1, '2026-01-01 11:00+00'), ('test.a', 2, '2026-01-01 09:00+00')
            """
        )
        #expect(try session.claim(1, amount: 3) == [4, 5, 2])
        #expect(try session.claim(1) == [6, 1, 3])
    }

    @Test("a job that is claimed is nobody else's")
    func once() throws {
        try session.enqueue(NewJob("test.a"))
        #expect(try session.claim(1).count == 1)
        #expect(try session.claim(2).isEmpty)
    }

    @Test("a late commit behind the mark is found by the whole scan, and only by it")
    func lateCommit() throws {
        let slow = try bench.session()
        try slow.begin()
        let late = try slow.enqueue(NewJob("test.a"))
        let early = try session.enqueue(NewJob("test.a"))
        let first = try session.answer(to: 1)
        var marks = Watermark.Marks.start
        try marks.pass(first)
        #expect(try first.jobs.map { try $0.decode(at: 0, as: Int64.self) } == [early])
        try slow.commit()
        #expect(try session.claim(1, past: marks).isEmpty)
        #expect(try session.claim(1) == [late])
    }

    @Test("an urgent job is seen by the next scan, wherever the marks of other priorities stand")
    func urgent() throws {
        try session.enqueue((0..<3).map { _ in NewJob("test.a") })
        var marks = Watermark.Marks.start
        try marks.pass(try session.answer(to: 1, amount: 2))
        let urgent = try session.enqueue(NewJob("test.a", priority: .urgent))
        #expect(try session.claim(1, past: marks) == [urgent, 3])
    }

    @Test("a scheduled job is not claimed before its time")
    func scheduled() throws {
        try session.execute("insert into jobs.job (kind, run_at) values ('test.a', now() + interval '1 hour')")
        try session.execute("insert into jobs.job (kind, run_at) values ('test.a', 'infinity')")
        #expect(try session.claim(1).isEmpty)
        let states = try session.query("select state from jobs.status order by id").map { try $0.decode(String.self) }
        #expect(states == ["scheduled", "waiting"])
    }

    @Test("jobs with the same ordering key are claimed one after the other's outcome, a retry included")
    func orderingKey() throws {
        let ids = try session.enqueue((0..<3).map { _ in NewJob("test.a", orderingKey: "nip") })
        let other = try session.enqueue(NewJob("test.a", orderingKey: "other"))
        #expect(try session.claim(1) == [ids[0], other])
        _ = try session.fail(1, ids[0], after: Interval(microseconds: 0))
        #expect(try session.claim(1) == [ids[0]])
        #expect(try session.complete(1, [ids[0]]) == 1)
        #expect(try session.claim(1) == [ids[1]])
        _ = try session.fail(1, ids[1], after: nil)
        #expect(try session.claim(1) == [ids[2]])
    }

    @Test("a job that commits late does not run beside a later one of its ordering key")
    func lateOrderingKey() throws {
        let slow = try bench.session()
        try slow.begin()
        let late = try slow.enqueue(NewJob("test.a", orderingKey: "nip"))
        let early = try session.enqueue(NewJob("test.a", orderingKey: "nip"))
        #expect(try session.claim(1) == [early])
        try slow.commit()
        #expect(try session.claim(1).isEmpty)
        _ = try session.complete(1, [early])
        #expect(try session.claim(1) == [late])
    }

    @Test("a node that was declared dead claims nothing")
    func deadNode() throws {
        try session.enqueue(NewJob("test.a"))
        #expect(try session.claim(3).isEmpty)
    }

    @Test("two nodes that claim at once never get the same job")
    func race() throws {
        try session.enqueue((0..<500).map { _ in NewJob("test.a") })
        let threads = (1...2).map { node in
            Concurrently { [bench] in
                let session = try bench.session()
                var ids: [Int64] = []
                while case let more = try session.claim(Int64(node), amount: 7), !more.isEmpty { ids += more }
                return ids
            }
        }
        let claimed = try threads.flatMap { try $0.value }
        #expect(claimed.count == 500)
        #expect(Set(claimed).count == 500)
    }
}
