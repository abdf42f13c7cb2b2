import Postgres
import TestSupport
import Testing

@testable import JobQueue

@Suite("Doorbell")
struct DoorbellTests {
    let bench: Bench
    let session: Session
    let ear: Session

    init() throws {
        bench = try Bench()
        session = try bench.session()
        ear = try bench.session()
        try session.register(1)
        try ear.listen("jobs")
    }

    private func rings(after statement: SQL) throws -> [String] {
        try session.execute(statement)
        // A marker behind the statement's own rings: nothing is waited for that may not come.
        try session.execute("select pg_notify('jobs', 'end')")
        var heard: [String] = []
        while heard.last != "end" { heard += try ear.notifications(until: .now + Patience.limit).map(\.payload) }
        return heard.dropLast()
    }

    @Test("producers ring for those who sleep, once for each statement's queue, and for nobody else")
    func sleepers() throws {
        #expect(try rings(after: "select jobs.enqueue('test.a')").isEmpty)
        try session.query(.doze(node: 1, queue: "default"))
        #expect(try rings(after: "select jobs.enqueue('test.a')") == ["default"])
        #expect(
            try rings(after: "insert into jobs.job (kind) select 'test.a' from generate_series(1, 9)") == ["default"]
        )
        #expect(try rings(after: "select jobs.enqueue('test.a', queue => 'other')").isEmpty)
        try session.query(.rise(node: 1, queue: "default"))
        #expect(try rings(after: "select jobs.enqueue('test.a')").isEmpty)
    }

    @Test("a sleeper is rung for when what a job waited for has ended")
    func released() throws {
        try session.execute("select jobs.enqueue('test.a', queue => 'other')")
        try session.execute("select jobs.enqueue('test.a', after => array[1])")
        _ = try session.query(.claim(node: 1, queue: "other", amount: 1, past: .start))
        try session.query(.doze(node: 1, queue: "default"))
        #expect(
            try rings(after: .complete(node: 1, ids: [1], ran: [1], results: [])) == ["default"]
        )
    }

    @Test("a node that left, or was buried, is not rung for")
    func gone() throws {
        try session.register(2)
        for node in 1...2 { try session.query(.doze(node: Int64(node), queue: "default")) }
        try session.query(.leave(node: 1))
        _ = try session.bury(2)
        #expect(try rings(after: "select jobs.enqueue('test.a')").isEmpty)
    }

    @Test("dozing tells the time until the next scheduled job")
    func due() throws {
        let none: Int64? = try session.query(.doze(node: 1, queue: "default")).only()
        #expect(none == nil)
        try session.execute("insert into jobs.job (kind, run_at) values ('test.a', 'infinity')")
        try session.execute(
            "insert into jobs.job (kind, priority, run_at) values ('test.a', 3, now() + interval '40 s')"
        )
        let due: Int64? = try session.query(.doze(node: 1, queue: "default")).only()
        let microseconds = try #require(due)
        #expect((30_000_000...40_000_000).contains(microseconds))
    }
}
