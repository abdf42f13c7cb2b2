import Postgres
import Testing

@testable import JobQueue

@Suite("Concurrency keys")
struct ConcurrencyKeyTests {
    let bench: Bench
    let session: Session

    init() throws {
        bench = try Bench()
        session = try bench.session()
        try session.register(1)
        try session.register(2)
    }

    @Test("of a key's jobs one runs at a time, within a claim and over nodes, and does not keep others waiting")
    func one() throws {
        let keyed = try session.enqueue((0..<3).map { _ in NewJob("test.a", concurrencyKey: "smtp") })
        let other = try session.enqueue(NewJob("test.a", concurrencyKey: "sms"))
        let free = try session.enqueue(NewJob("test.a"))
        #expect(try session.claim(1) == [keyed[0], other, free])
        #expect(try session.claim(2).isEmpty)
        _ = try session.complete(1, [keyed[0]])
        #expect(try session.claim(2) == [keyed[1]])
        _ = try session.fail(2, keyed[1], after: nil)
        #expect(try session.claim(1) == [keyed[2]])
    }

    @Test("the queue says how many, and may change its mind")
    func many() throws {
        try session.execute("insert into jobs.queue (name, max_per_key) values ('default', 2)")
        let ids = try session.enqueue((0..<9).map { _ in NewJob("test.a", concurrencyKey: "smtp") })
        #expect(try session.claim(1) == [ids[0], ids[1]])
        try session.execute("update jobs.queue set max_per_key = 5")
        #expect(try session.claim(2) == [ids[2], ids[3], ids[4]])
        try session.execute("update jobs.queue set max_per_key = 1")
        _ = try session.complete(1, [ids[0], ids[1]])
        #expect(try session.claim(1).isEmpty)
    }

    @Test("jobs of two keys that alternate are counted each by its own")
    func alternating() throws {
        let ids = try session.enqueue((0..<20).map { NewJob("test.a", concurrencyKey: "key \($0 % 2)") })
        #expect(try session.claim(1) == [ids[0], ids[1]])
    }

    @Test("a job that is left for a transaction which relies on it leaves no claim behind")
    func unique() throws {
        let id = try session.enqueue(
            NewJob("test.a", uniqueKey: "u", uniqueScope: .queued, concurrencyKey: "smtp")
        )
        let relying = try bench.session()
        try relying.begin()
        #expect(
            try relying.enqueue(NewJob("test.a", uniqueKey: "u", uniqueScope: .queued, concurrencyKey: "smtp")) == id
        )
        #expect(try session.claim(1).isEmpty)
        #expect(try bench.number("select count(*) from jobs.claim") == 0)
        try relying.commit()
        #expect(try session.claim(1) == [id])
        #expect(try bench.number("select count(*) from jobs.job where unique_key is not null") == 0)
    }

    @Test("a job with an ordering key too waits for both")
    func both() throws {
        let first = try session.enqueue(NewJob("test.a", orderingKey: "nip", concurrencyKey: "smtp"))
        let second = try session.enqueue(NewJob("test.a", orderingKey: "nip", concurrencyKey: "sms"))
        let third = try session.enqueue(NewJob("test.a", orderingKey: "other", concurrencyKey: "smtp"))
        #expect(try session.claim(1) == [first])
        _ = try session.complete(1, [first])
        #expect(try session.claim(1) == [second, third])
    }

    @Test("two nodes that claim at once never run more of a key than it may")
    func race() throws {
        try session.execute("insert into jobs.queue (name, max_per_key) values ('default', 3)")
        try session.execute(
            "insert into jobs.job (kind, concurrency_key) select 'test.a', 'k' || n % 10 from generate_series(1, 500) n"
        )
        let threads = (1...2).map { node in
            Concurrently { [bench] in
                let session = try bench.session()
                var ids: [Int64] = []
                while case let more = try session.claim(Int64(node), amount: 4), !more.isEmpty { ids += more }
                return ids
            }
        }
        let claimed = try threads.flatMap { try $0.value }
        #expect(claimed.count == 30)
        #expect(Set(claimed).count == 30)
        #expect(
            try bench.number(
                "select max(n) from (select count(*) n from jobs.claim group by concurrency_key) counted"
            ) == 3
        )
    }
}
