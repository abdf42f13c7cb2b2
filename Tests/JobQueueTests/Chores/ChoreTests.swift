import Postgres
import TestSupport
import Testing

@testable import JobQueue

@Suite("Chores")
struct ChoreTests {
    private let bench: Bench
    let session: Session

    init() throws {
        bench = try Bench()
        session = try bench.session()
    }

    private func perform(_ chore: Chore) throws -> Int64? {
        try session.query(.perform(chore, keepingMonths: 12)).only(Int64?.self)
    }

    @Test("a chore that was done is left alone until it is time again", arguments: Chore.allCases)
    func once(_ chore: Chore) throws {
        #expect(try perform(chore) == 0)
        #expect(try perform(chore) == nil)
        try session.execute("update jobs.chore set last_run_at = last_run_at - interval '12 hours'")
        #expect(try perform(chore) == 0)
    }

    @Test("one that was done under a clock that was ahead is done again")
    func clock() throws {
        #expect(try perform(.redactHistory) == 0)
        try session.execute("update jobs.chore set last_run_at = now() + interval '1 year'")
        #expect(try perform(.redactHistory) == 0)
        #expect(try perform(.redactHistory) == nil)
    }

    @Test("a chore that another node does at this moment is left to it")
    func locked() throws {
        let other = try bench.session()
        try other.begin()
        _ = try other.query(.perform(.dropHistory, keepingMonths: 12))
        #expect(try perform(.dropHistory) == nil)
        #expect(try perform(.redactHistory) == 0)
        other.rollbackOrClose()
        #expect(try perform(.dropHistory) == 0)
    }

    @Test("what is left of a chore is done at once, by any node")
    func parts() throws {
        try session.script(
            """
            create table jobs.history_2001_01 partition of jobs.history for values from ('2001-01-01') to ('2001-02-01');
            create table jobs.history_2001_02 partition of jobs.history for values from ('2001-02-01') to ('2001-03-01')
            """
        )
        #expect(try perform(.dropHistory) == 1)
        #expect(try perform(.dropHistory) == 1)
        #expect(try perform(.dropHistory) == 0)
        #expect(try perform(.dropHistory) == nil)
    }

    @Test("a node does all its chores")
    func node() throws {
        try session.script(
            "create table jobs.history_2001_01 partition of jobs.history for values from ('2001-01-01') to ('2001-02-01')"
        )
        try bench.withNode(HandlerRegistry()) { _ in
            try bench.wait(
                for: Int64(Chore.allCases.count),
                from: "select count(*) from jobs.chore where last_run_at <= now()"
            )
            try bench.wait(for: 0, from: "select count(*) from pg_class where relname = 'history_2001_01'")
        }
    }
}
