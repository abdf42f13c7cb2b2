import Postgres
import TestSupport
import Testing

@testable import JobQueue

@Suite("Limits of a queue")
struct LimitTests {
    let bench: Bench
    let session: Session

    init() throws {
        bench = try Bench()
        session = try bench.session()
        try session.register(1)
        try session.register(2)
        try session.execute("insert into jobs.job (kind) select 'test.a' from generate_series(1, 100)")
    }

    /// Lets time pass for the bucket.
    private func age(_ interval: String) throws {
        try session.execute("update jobs.bucket set filled_at = filled_at - \(interval)::interval")
    }

    @Test("a paused queue gives nothing, a limited one no more than its limit over all nodes")
    func running() throws {
        try session.execute("insert into jobs.queue (name, paused) values ('default', true)")
        #expect(try session.claim(1).isEmpty)
        try session.execute("update jobs.queue set paused = false, max_running = 3")
        #expect(try session.claim(1, amount: 2).count == 2)
        #expect(try session.claim(2, amount: 2).count == 1)
        #expect(try session.claim(2, amount: 2).isEmpty)
    }

    @Test("the answer tells a claim that a limit held back from one that found no more")
    func told() throws {
        #expect(try !session.answer(to: 1, amount: 10).isHeld)
        try session.execute("insert into jobs.queue (name, max_running) values ('default', 12)")
        let held = try session.answer(to: 1, amount: 10)
        #expect(held.jobs.count == 2)
        #expect(held.isHeld)
        try session.execute("update jobs.queue set max_running = 1000")
        let short = try session.answer(to: 1, amount: 500)
        #expect(short.jobs.count == 88)
        #expect(!short.isHeld)
    }

    @Test("a rate lets a burst through and then what has trickled in, over all nodes")
    func rate() throws {
        try session.execute("insert into jobs.queue (name, rate, burst) values ('default', 0.5, 5)")
        #expect(try session.claim(1, amount: 3).count == 3)
        #expect(try session.claim(2, amount: 3).count == 2)
        #expect(try session.claim(2, amount: 3).isEmpty)
        try age("6 seconds")
        #expect(try session.claim(1, amount: 2).count == 2)
        #expect(try session.claim(2, amount: 9).count == 1)
        try age("1 hour")
        #expect(try session.claim(2, amount: 9).count == 5)
    }

    @Test("a claim that the rate held back tells when the next token is there")
    func again() throws {
        try session.execute("insert into jobs.queue (name, rate, burst) values ('default', 0.5, 5)")
        let first = try session.answer(to: 1, amount: 5)
        #expect(!first.isHeld)
        let held = try session.answer(to: 1, amount: 5)
        #expect(held.isHeld)
        let again = try #require(held.again)
        #expect(again > .milliseconds(500) && again <= .seconds(2))
    }

    @Test("a fast rate is come for in portions, not by the token")
    func portions() throws {
        try session.execute("insert into jobs.queue (name, rate, burst) values ('default', 1000, 50)")
        _ = try session.claim(1, amount: 50)
        try session.execute("update jobs.bucket set filled_at = now() + interval '1 hour'")
        let again = try #require(try session.answer(to: 1, amount: 50).again)
        #expect(again == .milliseconds(20))
    }

    @Test("a bucket that a crash took away starts empty, a new rate with a full one")
    func crash() throws {
        try session.execute("insert into jobs.queue (name, rate, burst) values ('default', 0.001, 5)")
        try session.execute("truncate jobs.bucket")
        #expect(try session.claim(1).isEmpty)
        try session.execute("update jobs.queue set burst = 7")
        #expect(try session.claim(1).count == 7)
        try session.execute("update jobs.queue set paused = true")
        try session.execute("update jobs.queue set paused = false")
        #expect(try session.claim(1).isEmpty)
    }

    @Test("settings that are not committed yet hold no claim up")
    func open() throws {
        let administrator = try bench.session()
        try session.execute("insert into jobs.queue (name, rate, burst) values ('default', 10, 5)")
        try administrator.begin()
        try administrator.execute("update jobs.queue set rate = 1, burst = 1")
        session.deadline = Patience.limit
        #expect(try session.claim(1).count == 5)
        try administrator.commit()
        #expect(try session.claim(1).count == 1)
    }

    @Test("two nodes that claim at once never take more than the bucket holds")
    func race() throws {
        try session.execute("insert into jobs.queue (name, rate, burst) values ('default', 0.001, 60)")
        let threads = (1...2).map { node in
            Concurrently { [bench] in
                let session = try bench.session()
                var claimed = 0
                while case let more = try session.claim(Int64(node), amount: 7), !more.isEmpty { claimed += more.count }
                return claimed
            }
        }
        #expect(try threads.reduce(0) { try $0 + $1.value } == 60)
    }
}
