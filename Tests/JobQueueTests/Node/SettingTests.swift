import JobQueue
import Postgres
import Synchronization
import TestSupport
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

    private func awaitLanes(_ number: Int64) throws {
        try bench.wait(
            for: 1,
            from: "select count(*) from jobs.node where stats -> 'queues' -> 'default' ->> 'lanes' = \("\(number)")"
        )
    }

    @Test("lanes come and go while jobs run; a job on a lane in excess is let finish")
    func lanes() throws {
        let gate = Turnstile()
        var registry = HandlerRegistry()
        try registry.register("test.gate", .plain { _ in gate.pass() })
        let session = try bench.session()
        try session.enqueue((0..<10).map { _ in NewJob("test.gate") })
        try bench.withNode(
            registry,
            {
                $0.poll = .seconds(3600)
                $0.queues = [QueueOptions(lanes: 1)]
            }
        ) { _ in
            defer { gate.open() }
            try eventually("one job on the only lane") { gate.inside == 1 }
            try session.execute("insert into jobs.queue (name, lanes) values ('default', 4)")
            try eventually("four jobs on four lanes") { gate.inside == 4 }
            try session.execute("update jobs.queue set lanes = 2")
            try awaitLanes(2)
            #expect(gate.inside == 4)
            gate.letThrough(4)
            try bench.wait(for: 4, from: "select count(*) from jobs.history")
            try eventually("two jobs on two lanes") { gate.inside == 2 }
            try session.execute("delete from jobs.queue")
            try awaitLanes(1)
            gate.letThrough(2)
            try bench.wait(for: 6, from: "select count(*) from jobs.history")
            try eventually("one job on the only lane") { gate.inside == 1 }
        }
    }

    @Test("jobs with a concurrency key follow each other at once, never two at a time")
    func keyed() throws {
        let running = Mutex((now: 0, most: 0))
        var registry = HandlerRegistry()
        try registry.register(
            "test.keyed",
            .plain { _ in
                running.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
                defer { running.withLock { $0.now -= 1 } }
                return .complete()
            }
        )
        try bench.session().enqueue((0..<30).map { _ in NewJob("test.keyed", concurrencyKey: "smtp") })
        try bench.withNode(registry, { $0.poll = .seconds(3600) }) { _ in try awaitDone(30) }
        #expect(running.withLock { $0.most } == 1)
    }

    @Test("urgent jobs that never end do not starve a low one, with one lane")
    func starvation() throws {
        let order = Mutex<[Int64]>([])
        var registry = HandlerRegistry()
        let bench = bench
        try registry.register(
            "test.urgent",
            .transactional { job, session in
                order.withLock { $0.append(job.id) }
                // Each leaves another one behind, until the low one has had its turn or is starved beyond doubt.
                if order.withLock({ $0.count < 300 && !$0.contains(1) }) {
                    try session.enqueue(NewJob("test.urgent", priority: .urgent))
                }
                return .complete()
            }
        )
        let session = try bench.session()
        try session.execute(
            "insert into jobs.job (kind, priority, run_at) values ('test.urgent', 3, now() - interval '1 hour')"
        )
        try session.enqueue((0..<20).map { _ in NewJob("test.urgent", priority: .urgent) })
        try bench.withNode(registry, { $0.queues = [QueueOptions(lanes: 1)] }) { _ in
            try bench.wait(for: 0, from: "select count(*) from jobs.job")
        }
        let place = try #require(order.withLock { $0.firstIndex(of: 1) })
        // A claim of more than the twenty urgent ones takes it along; of smaller ones every eighth does, however slow
        // the machine is.
        #expect(place < 200)
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
