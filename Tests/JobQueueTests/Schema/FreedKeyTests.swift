import Postgres
import Testing

@testable import JobQueue

@Suite("Keys that came free")
struct FreedKeyTests {
    let bench: Bench
    let session: Session

    init() throws {
        bench = try Bench()
        session = try bench.session()
        try session.register(1)
    }

    /// Claims all that can start, and gives the marks behind which the others wait.
    private func claimAll() throws -> Watermark.Marks {
        var marks = Watermark.Marks.start
        try marks.pass(try session.answer(to: 1))
        return marks
    }

    private func next(_ ordering: String?, _ concurrency: String?, past marks: Watermark.Marks, amount: Int = 9) throws
        -> [Int64]
    {
        var keys = FreedKeys()
        keys.insert([JobKeys(ordering: ordering, concurrency: concurrency)].compactMap { $0 })
        return try session.answer(to: 1, amount: amount, past: marks, freed: keys).jobs.map { try $0.decode(at: 0) }
    }

    @Test("the next job of each is claimed though it lies behind the marks, the others with the key are not")
    func behind() throws {
        let ordered = try session.enqueue((0..<3).map { _ in NewJob("test.a", orderingKey: "nip") })
        let counted = try session.enqueue((0..<3).map { _ in NewJob("test.a", concurrencyKey: "smtp") })
        _ = try session.enqueue(NewJob("test.a"))
        let marks = try claimAll()
        #expect(try next("nip", "smtp", past: marks) == [])
        _ = try session.complete(1, [ordered[0], counted[0]])
        #expect(try session.claim(1, past: marks) == [])
        #expect(try next("nip", "smtp", past: marks) == [ordered[1], counted[1]])
    }

    @Test("a more urgent job goes before them")
    func urgent() throws {
        let ids = try session.enqueue((0..<2).map { _ in NewJob("test.a", orderingKey: "nip") })
        let marks = try claimAll()
        _ = try session.complete(1, [ids[0]])
        let urgent = try session.enqueue(NewJob("test.a", priority: .urgent))
        #expect(try next("nip", nil, past: marks, amount: 1) == [urgent])
        #expect(try next("nip", nil, past: marks, amount: 1) == [ids[1]])
    }

    @Test("a job that has both keys, or that the scan itself reaches, comes once")
    func once() throws {
        let ids = try session.enqueue((0..<3).map { _ in NewJob("test.a", orderingKey: "nip", concurrencyKey: "smtp") })
        let marks = try claimAll()
        _ = try session.complete(1, [ids[0]])
        #expect(try next("nip", "smtp", past: marks) == [ids[1]])
        _ = try session.complete(1, [ids[1]])
        #expect(try next("nip", "smtp", past: .start) == [ids[2]])
    }

    @Test("one whose time has not come, or whose kind is unknown, is left")
    func unfit() throws {
        let first = try session.enqueue(NewJob("test.a", orderingKey: "nip"))
        try session.script(
            """
            insert into jobs.job (kind, ordering_key, run_at) values ('test.a', 'nip', now() + interval '1 hour');
            insert into jobs.job (kind, concurrency_key) values ('test.a', 'smtp'), ('test.unknown', 'smtp')
            """
        )
        let marks = try claimAll()
        _ = try session.complete(1, [first, 3])
        #expect(try next("nip", "smtp", past: marks) == [])
    }
}
