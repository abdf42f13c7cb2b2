import Postgres
import Testing

@testable import JobQueue

@Suite("Claims for those that waited")
struct AgedClaimTests {
    let bench: Bench
    let session: Session

    init() throws {
        bench = try Bench()
        session = try bench.session()
        try session.register(1)
        try session.script(
            """
            insert into jobs.job (kind, priority, run_at)
            select 'test.a', 0, now() - interval '2 hours' from generate_series(1, 10);
            insert into jobs.job (kind, priority, run_at) values
                ('test.a', 1, now() - interval '50 seconds'), ('test.a', 2, now() - interval '70 seconds'),
                ('test.a', 3, now() - interval '1 hour'), ('test.a', 3, now() - interval '10 seconds')
            """
        )
    }

    @Test("they come first, as far as they have been due for longer than the queue's ageing; the rest follows in order")
    func first() throws {
        #expect(try session.claim(1, amount: 4, agedBeneath: 0) == [12, 13, 1, 2])
    }

    @Test("only priorities beneath the one given count")
    func beneath() throws {
        #expect(try session.claim(1, amount: 2, agedBeneath: 2) == [13, 1])
    }

    @Test("the queue says how long is long")
    func setting() throws {
        try session.execute("insert into jobs.queue (name, ageing) values ('default', '30 seconds')")
        #expect(try session.claim(1, amount: 3, agedBeneath: 0) == [11, 12, 13])
    }

    @Test("the marks of those priorities move with them and are kept to")
    func marks() throws {
        var marks = Watermark.Marks.start
        try marks.pass(try session.answer(to: 1, amount: 3, agedBeneath: 0))
        #expect(marks.ids == [1, 0, 12, 13])
        try session.execute("delete from jobs.claim")
        #expect(try session.claim(1, amount: 2, agedBeneath: 0, past: marks) == [2, 3])
    }
}
