import Glibc
import Postgres
import TestSupport
import Testing

@Suite("A daemon under a service manager")
struct SupervisionTests {
    let site: Site
    let manager: NotifySocket

    init() throws {
        site = try Site()
        manager = try NotifySocket(.file)
    }

    @Test("it tells that it serves, proves that it lives, and tells that it stops")
    func lifetime() throws {
        let daemon = try site.daemon(manager: manager, environment: ["WATCHDOG_USEC": "300000"])
        #expect(try manager.receive() == "READY=1\nSTATUS=started")
        try manager.await("STATUS=0 running, 0 waiting, database ok")
        for _ in 0..<3 { try manager.await("WATCHDOG=1") }
        daemon.signal(SIGTERM)
        try manager.await("STOPPING=1")
        #expect(try daemon.wait() == .exit(0))
    }

    @Test("it proves that it lives while a drain takes its time")
    func drain() throws {
        let session = try site.database.session()
        try session.query(#"select jobs.enqueue('diagnostic.sleep', '{"ms": 1500}')"#)
        let daemon = try site.daemon("--diagnostics", manager: manager, environment: ["WATCHDOG_USEC": "300000"])
        try manager.await("STATUS=1 running")
        daemon.signal(SIGTERM)
        try manager.await("STOPPING=1")
        for _ in 0..<3 { try manager.await("WATCHDOG=1") }
        #expect(try daemon.wait() == .exit(0))
        #expect(try site.number("select count(*) from jobs.history where outcome = 'completed'") == 1)
    }

    @Test("a database that goes away is told, not taken for a fault of the daemon, and is found again")
    func loss() throws {
        let daemon = try site.daemon("--diagnostics", manager: manager, environment: ["WATCHDOG_USEC": "300000"])
        try manager.await("database ok")
        try site.administer("alter database \(site.database.name) allow_connections false")
        try site.administer(
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = '\(site.database.name)'"
        )
        try manager.await("database away")
        for _ in 0..<3 { try manager.await("WATCHDOG=1") }
        try site.administer("alter database \(site.database.name) allow_connections true")
        try manager.await("database ok")
        try site.database.session().query("select jobs.enqueue('diagnostic.noop')")
        try site.wait(for: 1, from: "select count(*) from jobs.history")
        #expect(try daemon.stop() == .exit(0))
    }

    @Test("it waits for a database that is away at its start, with one line in the log for each change")
    func lateDatabase() throws {
        let name = site.database.name
        try site.administer("alter database \(name) rename to \(name)_away")
        let daemon = try site.daemon(manager: manager)
        #expect(try manager.receive() == "READY=1\nSTATUS=degraded: waiting for the database")
        for _ in 0..<3 { #expect(try manager.receive() == "STATUS=degraded: waiting for the database\nWATCHDOG=1") }
        #expect(daemon.talk.split(separator: "\n").count == 1)

        try site.administer("alter database \(name)_away allow_connections false")
        try site.administer("alter database \(name)_away rename to \(name)")
        try eventually("another line in the log") { daemon.talk.split(separator: "\n").count == 2 }
        #expect(!daemon.talk.contains("started"))

        try site.administer("alter database \(name) allow_connections true")
        try manager.await("STATUS=started")
        #expect(try daemon.stop() == .exit(0))
        #expect(daemon.talk.split(separator: "\n").count { $0.contains("is away") } == 2)
    }

    @Test("a migration that comes late is not waited for, but a schema is compared only when the database is there")
    func lateAndUnmigrated() throws {
        let site = try Site(migrated: false)
        let name = site.database.name
        try site.administer("alter database \(name) rename to \(name)_away")
        let daemon = try site.daemon(manager: manager)
        try manager.await("waiting for the database")
        try site.administer("alter database \(name)_away rename to \(name)")
        #expect(try daemon.wait() == .exit(78))
        #expect(daemon.talk.contains("mutasictl migrate"))
    }
}
