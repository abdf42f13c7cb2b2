import JobQueue
import Postgres
import TestSupport
import Testing

@Suite("A server that runs short")
struct ShortageTests {
    @Test(
        "a full disk stops the work and counts no attempt; the work goes on when there is room",
        .enabled(if: SmallDisk.isPossible, "a disk of one's own needs the right to mount one")
    )
    func fullDisk() throws {
        let disk = try SmallDisk(megabytes: 96)
        let server = try PrivateServer()
        let bench = try Bench(on: server, in: disk.tablespace)
        try bench.enqueueEffects(8000)
        let log = CapturedLog()
        let node = try bench.node(try Bench.registry, log: log)
        node.start()
        defer { node.drainAndWait() }
        try bench.waitForEffects(300)
        try disk.fill()
        try eventually("a full disk in the log") { log.count("the database has no room left") == 1 }
        try disk.free()
        try bench.waitForBlamelessEnd(8000)
        try eventually("the end of the shortage") { log.count("the database serves again") == 1 }
        #expect(log.count("the database has no room left") == 1)
    }

    @Test("too many connections on the server are waited for, with one line in the log, and cost no attempt")
    func tooManyConnections() throws {
        let server = try PrivateServer("max_connections=14", "superuser_reserved_connections=0")
        let bench = try Bench(on: server)
        try bench.enqueueEffects(500)
        let log = CapturedLog()
        let node = try bench.node(try Bench.registry, log: log)
        let administrator = try bench.session()
        var hogs: [Session] = []
        while let hog = try? bench.session() { hogs.append(hog) }
        node.start()
        defer { node.drainAndWait() }
        try eventually("an outage in the log") { log.count("the database is away") == 1 }
        hogs.removeAll()
        try eventually("all jobs done") {
            try administrator.query("select 1 from jobs.history where attempt = 1").count == 500
        }
        try bench.waitForBlamelessEnd(500)
        try eventually("the end of the shortage") { log.count("the database serves again") == 1 }
        #expect(log.count("the database is away") == 1)
    }
}
