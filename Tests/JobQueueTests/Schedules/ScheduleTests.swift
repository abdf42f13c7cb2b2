import Postgres
import TestSupport
import Testing

@testable import JobQueue

@Suite("Schedules")
struct ScheduleTests {
    private let bench: Bench
    let session: Session

    init() throws {
        bench = try Bench()
        session = try bench.session()
    }

    @Test("what is set is shown, with when it fires next")
    func set() throws {
        let schedule = Schedule(
            "report.daily",
            cron: "30 7 * * mon-fri",
            zone: "WITA",
            kind: "test.a",
            args: #"{"n": 1}"#,
            version: 2,
            queue: "reports",
            priority: .low,
            missed: .all(limit: 3)
        )
        let next = try session.setSchedule(schedule, by: "Ani")
        let shown = try #require(try session.schedules().first)
        #expect(shown.schedule == schedule)
        #expect(shown.nextRunAt == next)
        #expect(try [next] == session.nextFirings(of: schedule.cron, in: "Asia/Makassar", count: 1))
        #expect(shown.lastRunAt == nil && shown.lastJobID == nil && shown.fault == nil)
    }

    @Test("every change is recorded with who did it, what was and what is, without arguments")
    func recorded() throws {
        try session.setSchedule(Schedule("a", cron: "@daily", kind: "test.a", args: #"{"nip": "9"}"#), by: "Ani")
        try session.setSchedule(Schedule("a", cron: "@hourly", kind: "test.a"), by: "Budi", reason: "more often")
        #expect(try session.enableSchedule("a", false, by: "Citra"))
        #expect(try session.enableSchedule("a", false, by: "Citra"))
        #expect(try session.removeSchedule("a", by: "Dewi", reason: "not needed"))
        #expect(try !session.removeSchedule("a", by: "Dewi"))
        #expect(try !session.enableSchedule("a", by: "Dewi"))
        let actions = try session.query(
            """
            select concat_ws(' ', actor, verb, subject, before ->> 'cron', '>', after ->> 'cron', reason)
            from jobs.action order by id
            """
        )
        #expect(
            try actions.map { try $0.decode(at: 0, as: String.self) } == [
                "Ani set schedule a > @daily", "Budi set schedule a @daily > @hourly more often",
                "Citra disable schedule a @hourly > @hourly", "Dewi remove schedule a @hourly > not needed",
            ]
        )
        #expect(try bench.number("select count(*) from jobs.action where to_jsonb(action)::text like '%nip%'") == 0)
    }

    @Test("an edit of other things keeps the firing that is due; one of the clock starts from now")
    func edited() throws {
        var schedule = Schedule("a", cron: "@hourly", kind: "test.a")
        try session.setSchedule(schedule, by: "Ani")
        try session.execute("update jobs.schedule set next_run_at = now() - interval '1 hour', fault = 'broken'")
        schedule.kind = "test.b"
        try session.setSchedule(schedule, by: "Ani")
        #expect(
            try bench.number("select count(*) from jobs.schedule where next_run_at < now() and fault is null") == 1
        )
        schedule.cron = "@daily"
        try session.setSchedule(schedule, by: "Ani")
        #expect(try bench.number("select count(*) from jobs.schedule where next_run_at > now()") == 1)
    }

    @Test("a disabled schedule has no next firing, and what fell due meanwhile is not made up for")
    func disabled() throws {
        try session.setSchedule(Schedule("a", cron: "* * * * *", kind: "test.a", missed: .all(limit: 9)), by: "Ani")
        try session.execute("update jobs.schedule set next_run_at = now() - interval '5 minutes'")
        #expect(try session.enableSchedule("a", false, by: "Ani"))
        #expect(try session.schedules()[0].nextRunAt == nil)
        #expect(
            try session.setSchedule(Schedule("a", cron: "@daily", kind: "test.a", isEnabled: false), by: "A") == nil
        )
        #expect(try session.enableSchedule("a", by: "Ani"))
        #expect(try bench.number("select count(*) from jobs.schedule where next_run_at > now()") == 1)
    }

    @Test(
        "what could never run is refused",
        arguments: [
            (Schedule("A b", cron: "@daily", kind: "test.a"), "name must be"),
            (Schedule("a", cron: "@dayly", kind: "test.a"), "cron refused"),
            (Schedule("a", cron: "@daily", zone: "XYZ", kind: "test.a"), "time zone refused"),
            (Schedule("a", cron: "@daily", kind: "Test"), "kind must be"),
            (Schedule("a", cron: "@daily", kind: "test.a", args: "[]"), "args must be"),
            (Schedule("a", cron: "@daily", kind: "test.a", queue: "A"), "queue must be"),
            (Schedule("a", cron: "@daily", kind: "test.a", missed: .all(limit: 0)), "missed_limit must be"),
        ]
    )
    func refused(_ schedule: Schedule, _ saying: String) throws {
        let error = #expect(throws: PostgresError.self) { try session.setSchedule(schedule, by: "Ani") }
        #expect(error?.message.contains(saying) == true, "\(String(describing: error))")
        #expect(try bench.number("select count(*) from jobs.action") == 0)
    }
}
