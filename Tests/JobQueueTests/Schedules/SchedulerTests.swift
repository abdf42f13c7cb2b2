import JobQueue
import Postgres
import TestSupport
import Testing

@Suite("The scheduler of a node")
struct SchedulerTests {
    private let bench: Bench
    private let registry: HandlerRegistry

    init() throws {
        bench = try Bench()
        var registry = HandlerRegistry()
        try registry.registerDiagnostics()
        self.registry = registry
    }

    @Test("an edit takes effect at once, and the job runs when it is due, with an hour between polls")
    func edited() throws {
        try bench.withNode(registry, { $0.poll = .seconds(3600) }) { _ in
            try bench.wait(for: 1, from: "select count(*) from jobs.doorbell where asleep")
            let session = try bench.session()
            let schedule = Schedule("a", cron: "@yearly", kind: "diagnostic.noop")
            try session.setSchedule(schedule, by: "Ani")
            try session.execute("update jobs.schedule set next_run_at = now() + interval '700 ms'")
            try session.setSchedule(schedule, by: "Ani")
            try bench.wait(for: 1, from: "select count(*) from jobs.history where claimed_at >= run_at")
        }
    }

    @Test("a bad entry is one warning in the log, and the others fire")
    func bad() throws {
        let log = CapturedLog()
        let session = try bench.session()
        try session.script(
            """
            insert into jobs.schedule (name, cron, kind, next_run_at) values
                ('bad', 'never', 'diagnostic.noop', now()), ('good', '@daily', 'diagnostic.noop', now())
            """
        )
        let node = try bench.node(registry, log: log)
        node.start()
        defer { node.drainAndWait() }
        try bench.wait(for: 1, from: "select count(*) from jobs.history")
        // Tried again, it is no news.
        let schedule = Schedule("good", cron: "@daily", kind: "diagnostic.noop")
        try session.script(
            "update jobs.schedule set retry_at = now() where name = 'bad'; update jobs.schedule set next_run_at = now() where name = 'good'"
        )
        try session.setSchedule(schedule, by: "Ani")
        try bench.wait(for: 2, from: "select count(*) from jobs.history")
        #expect(log.count("a schedule cannot be run") == 1)
    }
}
