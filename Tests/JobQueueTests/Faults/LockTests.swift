import Dispatch
import JobQueue
import Postgres
import TestSupport
import Testing

@Suite("Locks that others hold")
struct LockTests {
    let bench: Bench

    init() throws {
        bench = try Bench(lease: .seconds(2))
    }

    @Test("a table locked for longer than the engine waits costs a line in the log, no attempt and no lease")
    func lockStorm() throws {
        let log = CapturedLog()
        let node = try bench.node(try Bench.registry, log: log) { $0.patience = .milliseconds(300) }
        try bench.enqueueEffects(2000)
        node.start()
        defer { node.drainAndWait() }
        try bench.waitForEffects(100)
        let before = node.health.nodeID
        let holder = try bench.session()
        try holder.transaction {
            try holder.script("lock table jobs.job in access exclusive mode")
            try eventually("a slow database in the log") { log.count("the database does not answer in time") == 1 }
            // Longer than the lease of two seconds, which began anew before this transaction: it was kept meanwhile.
            try eventually("heartbeats beside the lock") {
                try holder.query("select 1 from jobs.node where last_seen_at > now() + interval '2.5 s'").count == 1
            }
        }
        try bench.waitForBlamelessEnd(2000)
        try eventually("the end of the storm") { log.count("the database serves again") == 1 }
        #expect(log.count("the database does not answer in time") == 1)
        #expect(node.health.nodeID == before)
    }

    @Test("of two jobs that lock each other out, the one chosen as the victim is run again and loses no attempt")
    func deadlock() throws {
        let session = try bench.session()
        try session.script("create table fork (id int primary key); insert into fork values (1), (2)")
        let meeting = Meeting(of: 2)
        var registry = HandlerRegistry()
        try registry.register(
            "test.dine",
            .transactional { job, session in
                let isOdd = job.id % 2 == 1
                try session.execute("update fork set id = id where id = \(isOdd ? 1 : 2)")
                meeting.join()
                try session.execute("update fork set id = id where id = \(isOdd ? 2 : 1)")
                return .complete()
            }
        )
        try session.enqueue((0..<2).map { _ in NewJob("test.dine") })
        try bench.withNode(registry) { _ in
            try bench.wait(
                for: 2,
                from: "select count(*) from jobs.history where outcome = 'completed' and attempt = 1"
            )
        }
        #expect(try bench.number("select count(*) from jobs.failure") == 0)
        #expect(meeting.count > 2)
    }

    @Test("a database that takes no writes for a while is waited for, with one line in the log")
    func readOnly() throws {
        let log = CapturedLog()
        let node = try bench.node(try Bench.registry, log: log)
        node.start()
        defer { node.drainAndWait() }
        try eventually("a node") { node.health.nodeID != nil }
        let server = try Session(bench.database.options.database("postgres"))
        let name = bench.database.name
        try server.script("alter database \(name) set default_transaction_read_only = on")
        try server.execute("select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = \(name)")
        try eventually("a read-only database in the log") { log.count("the database takes no writes") == 1 }
        try server.script("alter database \(name) set default_transaction_read_only = off")
        try bench.enqueueEffects(100)
        try bench.waitForBlamelessEnd(100)
        // Before, the listener may have found its way back alone.
        try eventually("the end of it") { log.troubles.last == "the database serves again" }
        #expect(log.count("the database takes no writes") == 1)
    }
}
