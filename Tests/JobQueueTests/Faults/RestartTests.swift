import JobQueue
import Postgres
import TestSupport
import Testing

@Suite("A server that crashes or fails over")
struct RestartTests {
    @Test(
        "jobs run again within two seconds after an immediate restart, each once, with a line for its start and its end"
    )
    func immediateRestart() throws {
        let server = try PrivateServer()
        let bench = try Bench(on: server)
        let log = CapturedLog()
        let node = try bench.node(try Bench.registry, log: log)
        try bench.enqueueEffects(3000)
        node.start()
        defer { node.drainAndWait() }
        try bench.waitForEffects(300)
        let before = node.health.nodeID
        try server.crash()
        try eventually("a node without a lease") { node.health.nodeID == nil }
        try server.start()
        let back = ContinuousClock.now
        let done = try bench.number("select count(*) from jobs.diagnostic_effect")
        #expect(done < 3000)
        try bench.waitForEffects(Int(done) + 1)
        #expect(ContinuousClock.now - back < .seconds(2))
        try bench.waitForBlamelessEnd(3000)
        #expect(node.health.nodeID != before)
        try eventually("the end of the outage") { log.count("the database serves again") == 1 }
        #expect(log.count("the database is away") == 1)
        #expect(log.count("lease lost") >= 1)
    }

    @Test("the node follows a failover to the standby: no job is lost, none done twice, and its id is a new one")
    func failover() throws {
        let primary = try PrivateServer()
        let bench = try Bench(on: primary)
        let standby = try primary.standby()
        let administrator = try bench.session()
        // Set now, so that the standby's own configuration is without it; a commit waits for the standby from here on.
        try administrator.script("alter system set synchronous_standby_names = '*'")
        try administrator.script("select pg_reload_conf()")
        try eventually("a synchronous standby") {
            try administrator.query("select 1 from pg_stat_replication where sync_state = 'sync'").count == 1
        }
        let hosts = [primary, standby].map(\.directory).joined(separator: ",")
        let both = try ConnectionOptions(
            "host=\(hosts) user=mutasi dbname=\(bench.database.name) target_session_attrs=read-write"
        )
        let log = CapturedLog()
        let node = try bench.node(try Bench.registry, log: log) { $0.connection = both }
        try bench.enqueueEffects(3000)
        node.start()
        defer { node.drainAndWait() }
        try bench.waitForEffects(300)
        let before = node.health.nodeID

        try primary.crash()
        try standby.promote()
        let promoted = try Session(try standby.options(bench.database.name))
        try eventually("all jobs done on the new primary") {
            try promoted.query("select 1 from jobs.history where outcome = 'completed' and attempt = 1").count == 3000
        }
        let counts = try promoted.query("select count(*), count(distinct key) from jobs.diagnostic_effect")[0]
        let (effects, keys) = try counts.decode(Int64.self, Int64.self)
        #expect(effects == 3000 && keys == 3000)
        #expect(try promoted.query("select 1 from jobs.failure").isEmpty)
        // What is unlogged came empty: the node that it held is gone, and its jobs were free at once.
        let nodes = try promoted.query("select id from jobs.node").map { try $0.decode(at: 0, as: Int64.self) }
        #expect(nodes == [node.health.nodeID] && nodes != [before])
        #expect(log.count("the database is away") == 1)
    }
}
