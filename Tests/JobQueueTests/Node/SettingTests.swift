import JobQueue
import Postgres
import Synchronization
import Testing

/// Settings changed while nodes are at work, with an hour between polls: nothing but the change can have woken them.
@Suite("Settings at run time")
struct SettingTests {
    let bench: Bench
    let registry: HandlerRegistry

    init() throws {
        bench = try Bench()
        var registry = HandlerRegistry()
        try registry.registerDiagnostics()
        self.registry = registry
    }

    private func withNode(_ body: (Session) throws -> Void) throws {
        let session = try bench.session()
        try bench.withNode(registry, { $0.poll = .seconds(3600) }) { _ in try body(session) }
    }

    private func awaitDone(_ number: Int64) throws {
        try bench.wait(for: number, from: "select count(*) from jobs.history where outcome = 'completed'")
    }

    @Test("a queue that is resumed goes on at once")
    func resumed() throws {
        try bench.session().execute("insert into jobs.queue (name, paused) values ('default', true)")
        try withNode { session in
            try bench.wait(for: 1, from: "select count(*) from jobs.node")
            try session.enqueue(NewJob("diagnostic.noop"))
            try session.execute("update jobs.queue set paused = false")
            try awaitDone(1)
        }
    }

    @Test("a kind that is resumed goes on at once")
    func resumedKind() throws {
        try bench.session().execute("insert into jobs.kind (name, paused) values ('diagnostic.noop', true)")
        try withNode { session in
            try session.enqueue(NewJob("diagnostic.noop"))
            try bench.wait(for: 1, from: "select count(*) from jobs.doorbell where asleep")
            try session.execute("delete from jobs.kind")
            try awaitDone(1)
        }
    }

    @Test("a queue at its limit takes the next job when one has ended")
    func limited() throws {
        try bench.session().execute("insert into jobs.queue (name, max_running) values ('default', 2)")
        try withNode { session in
            try session.enqueue((0..<50).map { _ in NewJob("diagnostic.effect", args: #"{"key": "limited"}"#) })
            try awaitDone(50)
        }
    }

    @Test("a rate is kept to and made use of: the node comes back for the tokens by itself")
    func rate() throws {
        let session = try bench.session()
        try session.execute("insert into jobs.queue (name, rate, burst) values ('default', 50, 10)")
        try session.enqueue((0..<40).map { _ in NewJob("diagnostic.noop") })
        try withNode { _ in try awaitDone(40) }
        let span = try bench.number(
            """
            select (extract(epoch from max(claimed_at) - min(claimed_at)) * 1000)::bigint from jobs.history
            """
        )
        // Ten at once, and thirty more at fifty a second.
        #expect(span >= 600 - 21)
    }
}
