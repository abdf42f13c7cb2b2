import Glibc
import Postgres
import TestSupport
import Testing

@Suite("A daemon that is asked to stop")
struct StoppingTests {
    let site: Site
    let manager: NotifySocket

    init() throws {
        site = try Site()
        manager = try NotifySocket(.abstract)
    }

    /// A daemon with two lanes that are both busy, and more jobs behind them.
    private func busyDaemon(jobs: Int, lasting milliseconds: Int, grace: Int) throws -> DaemonProcess {
        let session = try site.database.session()
        try session.query(
            """
            select jobs.enqueue('diagnostic.sleep', jsonb_build_object('ms', \(milliseconds)))
            from generate_series(1, \(jobs))
            """
        )
        let daemon = try site.daemon(
            "--diagnostics",
            "--queue",
            "default:2",
            "--grace",
            "\(grace)",
            manager: manager,
            environment: ["WATCHDOG_USEC": "150000"]
        )
        try manager.await("STATUS=2 running")
        return daemon
    }

    /// No job is held, none has lost an attempt, and no node is left behind.
    private func expectHandedBack(_ jobs: Int64) throws {
        #expect(try site.number("select count(*) from jobs.status where state = 'available' and attempt = 0") == jobs)
        #expect(try site.number("select count(*) from jobs.job") == jobs)
        #expect(try site.number("select count(*) from jobs.claim") == 0)
        #expect(try site.number("select count(*) from jobs.failure") == 0)
        #expect(try site.number("select count(*) from jobs.node") == 0)
        #expect(try site.number("select count(*) from jobs.doorbell") == 0)
    }

    @Test("running jobs finish within the grace time, and what has not started is handed back")
    func grace() throws {
        let daemon = try busyDaemon(jobs: 6, lasting: 1000, grace: 20)
        #expect(try daemon.stop() == .exit(0))
        #expect(try site.number("select count(*) from jobs.history where outcome = 'completed'") == 2)
        try expectHandedBack(4)
        #expect(!daemon.talk.contains("interrupted"))
    }

    @Test("jobs that outlast the grace time are handed back and lose no attempt", arguments: [0, 1])
    func interruption(grace: Int) throws {
        let daemon = try busyDaemon(jobs: 3, lasting: 60_000, grace: grace)
        #expect(try daemon.stop() == .exit(0))
        try expectHandedBack(3)
        #expect(daemon.talk.contains("jobs were interrupted count=2"))
    }

    @Test("a second signal ends it at once, whatever the grace time", arguments: [SIGTERM, SIGINT])
    func haste(signal: Int32) throws {
        let daemon = try busyDaemon(jobs: 3, lasting: 60_000, grace: 600)
        daemon.signal(signal)
        try manager.await("STOPPING=1")
        daemon.signal(SIGTERM)
        #expect(try daemon.wait() == .exit(0))
        try expectHandedBack(3)
    }

    @Test("a signal ends the waiting for a database that is not there")
    func whileWaiting() throws {
        let daemon = try DaemonProcess(
            ["--database", "host=/nonexistent"],
            environment: ["NOTIFY_SOCKET": manager.name]
        )
        try manager.await("waiting for the database")
        #expect(try daemon.stop() == .exit(0))
    }

    @Test("a signal ends the waiting for a server that takes the connection and says nothing")
    func whileConnecting() throws {
        let (listener, port) = try Socket.listening()
        defer { close(listener) }
        let daemon = try DaemonProcess(["--database", "host=127.0.0.1 port=\(port) sslmode=disable gssencmode=disable"])
        let peer = accept(listener, nil, nil)
        defer { close(peer) }
        // The start-up message: the daemon is in the middle of it now.
        #expect(!Socket.read(peer).isEmpty)
        daemon.signal(SIGTERM)
        #expect(try daemon.wait() == .exit(0))
        // Before the attempt to connect was given up, which it would have told.
        #expect(!daemon.talk.contains("the database is away"))
    }
}
