import Postgres
import Testing

@testable import JobQueue

/// Two sessions at the same moment: nothing may wait for ever, and nothing may start early.
@Suite("Jobs that wait for others, concurrently")
struct DependencyRaceTests {
    let bench: Bench
    let session: Session

    init() throws {
        bench = try Bench()
        session = try bench.session()
        try session.register(1)
        try session.register(2)
    }

    private func claimed(_ count: Int) throws -> [Int64] {
        let ids = try session.enqueue((0..<count).map { _ in NewJob("test.a") })
        #expect(try session.claim(1) == ids)
        return ids
    }

    /// Runs a closure in a session of its own, and comes back when it waits for a lock.
    private func blocked<Value: Sendable>(
        _ body: @escaping @Sendable (Session) throws -> Value
    ) throws -> Concurrently<Value> {
        let work = Concurrently { [bench] in try body(bench.session()) }
        try bench.wait(
            for: 1,
            from: """
                select count(*) from pg_stat_activity
                where datname = current_database() and wait_event_type = 'Lock'
                """
        )
        return work
    }

    @Test("two awaited jobs that end at the same time let the job run once")
    func bothEnd() throws {
        let awaited = try claimed(2)
        let id = try session.enqueue(NewJob("test.a", after: awaited))
        let first = try bench.session()
        try first.begin()
        _ = try first.complete(1, [awaited[0]])
        let second = try blocked { try $0.complete(1, [awaited[1]]) }
        #expect(try session.claim(2).isEmpty)
        try first.commit()
        #expect(try second.value == 1)
        #expect(try session.claim(2) == [id])
    }

    @Test("one of two that end at the same time rolls back: the job goes on waiting for it")
    func oneRollsBack() throws {
        let awaited = try claimed(2)
        let id = try session.enqueue(NewJob("test.a", after: awaited))
        let first = try bench.session()
        try first.begin()
        _ = try first.complete(1, [awaited[0]])
        let second = try blocked { try $0.complete(1, [awaited[1]]) }
        first.rollbackOrClose()
        #expect(try second.value == 1)
        #expect(try session.claim(2).isEmpty)
        _ = try session.complete(1, [awaited[0]])
        #expect(try session.claim(2) == [id])
    }

    @Test(
        "a transaction with an older view that ends the second one must try again",
        arguments: [Isolation.repeatableRead, .serializable]
    )
    func olderView(isolation: Isolation) throws {
        let awaited = try claimed(2)
        let id = try session.enqueue(NewJob("test.a", after: awaited))
        let late = try bench.session()
        try late.begin(isolation)
        #expect(try late.query(.hold(node: 1, id: awaited[1])).isTrue)
        _ = try session.complete(1, [awaited[0]])
        let error = try #require(throws: PostgresError.self) { try late.complete(1, [awaited[1]]) }
        #expect(error.sqlState == .serializationFailure)
        late.rollbackOrClose()
        _ = try session.complete(1, [awaited[1]])
        #expect(try session.claim(2) == [id])
    }

    @Test(
        "an awaited job that would end while its follower is being enqueued waits for that",
        arguments: [true, false]
    )
    func enqueueFirst(commits: Bool) throws {
        let awaited = try claimed(1)
        let producer = try bench.session()
        try producer.begin()
        let id = try producer.enqueue(NewJob("test.a", after: awaited))
        let completion = try blocked { try $0.complete(1, awaited) }
        if commits { try producer.commit() } else { producer.rollbackOrClose() }
        #expect(try completion.value == 1)
        #expect(try session.claim(2) == (commits ? [id] : []))
    }

    @Test("a follower that is enqueued while what it awaits ends learns of the end", arguments: [true, false])
    func endFirst(commits: Bool) throws {
        let awaited = try claimed(1)
        let lane = try bench.session()
        try lane.begin()
        _ = try lane.complete(1, awaited)
        let enqueue = try blocked { try $0.enqueue(NewJob("test.a", after: awaited)) }
        if commits { try lane.commit() } else { lane.rollbackOrClose() }
        let id = try enqueue.value
        #expect(try session.state(of: id) == (commits ? "available" : "waiting"))
        _ = try session.complete(1, awaited)
        #expect(try session.claim(2) == [id])
    }

    @Test("many jobs that await one another's awaited, ended by many sessions: none is in another's way, and all run")
    func many() throws {
        let awaited = try claimed(40)
        let followers = try (0..<20).map { n in
            try session.enqueue(NewJob("test.a", after: Array(awaited[n..<(n + 20)])))
        }
        let work = (0..<4).map { part in
            Concurrently { [bench] in
                let session = try bench.session()
                for id in awaited where id % 4 == Int64(part) { _ = try session.complete(1, [id]) }
            }
        }
        for part in work { try part.value }
        #expect(Set(try session.claim(2)) == Set(followers))
    }
}
