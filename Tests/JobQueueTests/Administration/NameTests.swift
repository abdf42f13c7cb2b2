import JobQueue
import Postgres
import Testing

@Suite("Kinds and queues by name")
struct NameTests {
    let bench: Bench
    let session: Session

    init() throws {
        bench = try Bench()
        session = try bench.session()
    }

    @Test("a kind is shown with its settings and the live nodes that do it")
    func kinds() throws {
        try session.pauseKind("test.b", by: "sari")
        try session.register(1)
        try session.register(2)
        try session.execute(
            """
            update jobs.node set kinds = array['test.a', 'test.b'], oldest_versions = array[1, id],
                newest_versions = array[1, 3]
            """
        )
        try session.execute("update jobs.node set last_seen_at = last_seen_at - interval '2 hours' where id = 1")
        let kinds = try session.kinds()
        #expect(kinds.map(\.name) == ["test.a", "test.b"])
        #expect(kinds.map(\.isPaused) == [false, true])
        #expect(kinds.map(\.nodes) == [1, 1])
        #expect(kinds.map(\.versions) == [1...1, 2...3])
        #expect(kinds[0].keepArguments == Interval(days: 30))
    }

    @Test("queues and kinds are known by settings, by nodes, and by jobs that nobody serves")
    func queues() throws {
        try session.pauseQueue("paused", by: "sari")
        try session.register(1)
        _ = try session.enqueue(NewJob("test.a", queue: "orphaned"))
        #expect(try session.queueNames() == ["default", "orphaned", "paused"])
        try session.pauseKind("test.paused", by: "sari")
        _ = try session.discarded(NewJob("test.ended"))
        #expect(try session.kindNames() == ["test.a", "test.ended", "test.paused"])
    }
}
