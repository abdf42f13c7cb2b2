import Dispatch
import JobQueue
import Postgres
import Synchronization
import TestSupport
import Testing

@Suite("Faults")
struct FaultTests {
    let bench: Bench
    let registry: HandlerRegistry

    init() throws {
        bench = try Bench(lease: .seconds(2))
        registry = try Bench.registry
    }

    private static let everyKeyOnce: SQL = """
        select count(*) from (select key from jobs.diagnostic_effect group by key having count(*) = 1) k
        """

    private func terminateOthers(_ session: Session) throws {
        try session.execute(
            """
            select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid()
            """
        )
    }

    @Test("sessions killed again and again in the middle of the work lose nothing, double nothing and cost no attempt")
    func killedSessions() throws {
        try bench.enqueueEffects(2000)
        try bench.withNode(registry) { _ in
            let killer = try bench.session()
            for done in stride(from: 200, through: 1400, by: 200) {
                try bench.waitForEffects(done)
                try terminateOthers(killer)
            }
            try bench.waitForBlamelessEnd(2000)
        }
    }

    @Test("a database that takes no connections for a while is waited for, with one line in the log for all that wait")
    func awayForAWhile() throws {
        let log = CapturedLog()
        let node = try bench.node(registry, log: log)
        let server = try Session(bench.database.options.database("postgres"))
        let name = bench.database.name
        node.start()
        defer { node.drainAndWait() }
        try bench.wait(for: 1, from: "select count(*) from jobs.doorbell where asleep")
        try server.script("alter database \(name) allow_connections false")
        try server.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = \(name)")
        try eventually("a node without a lease") { node.health.nodeID == nil }
        try server.script("alter database \(name) allow_connections true")
        try bench.enqueueEffects(50)
        try bench.waitForBlamelessEnd(50)
        #expect(node.health.isHealthy(at: .now))
        try eventually("the end of the outage") { log.count("the database serves again") == 1 }
        #expect(log.count("the database is away") == 1)
    }

    @Test("a node whose row and claims are gone, as after a crash of the server, goes on under a new id")
    func newID() throws {
        let started = DispatchSemaphore(value: 0)
        let go = DispatchSemaphore(value: 0)
        let runs = Atomic(0)
        var registry = registry
        try registry.register(
            "test.gate",
            .plain { _ in
                runs.add(1, ordering: .relaxed)
                started.signal()
                _ = go.wait(timeout: Patience.end)
                return .complete()
            }
        )
        try bench.withNode(registry) { node in
            try eventually("a node") { node.health.nodeID != nil }
            let old = node.health.nodeID
            let id = try bench.session().enqueue(NewJob("test.gate"))
            started.wait()
            try bench.session().script("truncate jobs.claim, jobs.node, jobs.doorbell")
            try eventually("a new id") { node.health.nodeID.map { $0 != old } ?? false }
            // The job is free again and starts a second time; the first execution's completion is refused.
            started.wait()
            for _ in 0..<2 { go.signal() }
            try bench.wait(for: 1, from: "select count(*) from jobs.history where job_id = \(id)")
            #expect(runs.load(ordering: .relaxed) == 2)
            #expect(try bench.number("select count(*) from jobs.history where node_id = \(old ?? 0)") == 0)
        }
    }

    @Test("a node that finds itself unknown when it claims registers at once, and not at its next heartbeat")
    func unknown() throws {
        try bench.withNode(registry) {
            $0.heartbeat = .seconds(600)
            $0.lease = .seconds(3600)
        } _: { node in
            try eventually("a node") { node.health.nodeID != nil }
            let old = node.health.nodeID
            try bench.session().execute("delete from jobs.node")
            try bench.enqueueEffects(10)
            try bench.wait(for: 10, from: "select count(*) from jobs.history where outcome = 'completed'")
            #expect(node.health.nodeID != old)
        }
    }

    @Test("a node that hears that its listener was cut off looks at once whether it is still registered")
    func cutOff() throws {
        try bench.withNode(registry) {
            $0.heartbeat = .seconds(600)
            $0.lease = .seconds(3600)
            // The claimers are asleep, too.
            $0.poll = .seconds(600)
        } _: { node in
            try bench.wait(for: 1, from: "select count(*) from jobs.doorbell where asleep")
            let old = node.health.nodeID
            try bench.session().execute("delete from jobs.node")
            try bench.session().execute(
                """
                select pg_terminate_backend(pid) from pg_stat_activity
                where datname = current_database() and query like 'listen%'
                """
            )
            try eventually("a new id") { node.health.nodeID.map { $0 != old } ?? false }
        }
    }

    @Test("two nodes on one queue, one of them dropped dead, leave every effect once")
    func twoNodes() throws {
        try bench.enqueueEffects(1000)
        let dead = try bench.node(registry) { $0.queues = [QueueOptions(lanes: 2)] }
        dead.start()
        try eventually("some effects") {
            try bench.number("select count(*) from jobs.diagnostic_effect") > 100
        }
        // From now on the node is a ghost: its lease is over, and its sessions go on until they hear of it.
        try bench.session().execute("update jobs.node set last_seen_at = last_seen_at - interval '1 hour'")
        try bench.withNode(registry) { _ in
            try bench.wait(for: 1000, from: Self.everyKeyOnce)
            try bench.wait(for: 0, from: "select count(*) from jobs.job")
        }
        dead.drainAndWait()
        #expect(try bench.number("select count(*) from jobs.diagnostic_effect") == 1000)
        #expect(try bench.number("select count(*) from jobs.history") == 1000)
    }

    @Test("a result that the database refuses fails its own job and no other")
    func refusedResult() throws {
        var registry = HandlerRegistry()
        try registry.register("test.result", .quick { job in .complete(result: job.id == 7 ? "{broken" : "{}") })
        try bench.session().enqueue((0..<20).map { _ in NewJob("test.result") })
        try bench.withNode(registry) { _ in
            try bench.wait(for: 20, from: "select count(*) from jobs.history")
        }
        #expect(try bench.number("select job_id from jobs.history where outcome = 'discarded'") == 7)
        #expect(try bench.number("select count(*) from jobs.history where outcome = 'completed'") == 19)
    }

    @Test("jobs of a kind that nobody knows stay, and do not keep others from running")
    func unknownKind() throws {
        let session = try bench.session()
        try session.enqueue((0..<50).map { _ in NewJob("test.unknown", priority: .urgent) })
        try session.enqueue(NewJob("diagnostic.noop", priority: .low))
        try bench.withNode(registry) { _ in
            try bench.wait(for: 1, from: "select count(*) from jobs.history")
        }
        #expect(try bench.number("select count(*) from jobs.job where kind = 'test.unknown' and attempt = 0") == 50)
    }
}
