import Postgres
import TestSupport
import Testing

@testable import JobQueue

@Suite("Running schedules")
struct ScheduleRunTests {
    private let bench: Bench
    let session: Session

    init() throws {
        bench = try Bench()
        session = try bench.session()
    }

    private func run() throws -> ScheduleRun { try ScheduleRun(try session.query(.runSchedules)[0]) }

    /// Makes schedules that fire every minute and have been due for a second.
    private func makeDue(_ count: Int) throws {
        try session.execute(
            """
            insert into jobs.schedule (name, cron, kind, next_run_at)
            select 's' || n, '* * * * *', 'test.a', now() - interval '1 second'
            from generate_series(1, \(Int32(count))) n
            """
        )
    }

    @Test("a due entry enqueues its job for that moment and moves on")
    func due() throws {
        let schedule = Schedule(
            "a",
            cron: "@hourly",
            kind: "test.a",
            args: #"{"n": 1}"#,
            version: 3,
            queue: "reports",
            priority: .high
        )
        let next = try #require(try session.setSchedule(schedule, by: "Ani"))
        try session.execute("update jobs.schedule set next_run_at = now() - interval '1 second'")
        let due = try #require(try session.schedules()[0].nextRunAt)
        #expect(try run().fired == 1)
        let shown = try session.schedules()[0]
        #expect(shown.nextRunAt == next && shown.lastRunAt == due)
        let row = try session.query("select id, kind, args, version, queue, priority, run_at from jobs.job")[0]
        let (id, kind, args, version, queue, priority, runAt) = try row.decode(
            Int64.self,
            String.self,
            JSONB.self,
            Int.self,
            String.self,
            Int.self,
            Timestamp.self
        )
        #expect(id == shown.lastJobID && runAt == due)
        #expect(kind == "test.a" && args.text == #"{"n": 1}"# && version == 3 && queue == "reports" && priority == 1)
        #expect(try run().fired == 0)
    }

    @Test("an empty table is nothing to do, and nothing to wait for")
    func empty() throws {
        let run = try run()
        #expect(run.fired == 0 && run.failed.isEmpty && run.nextIn == nil)
    }

    @Test("nodes that run at the same moment enqueue each of a thousand schedules once")
    func racing() throws {
        try makeDue(1000)
        let nodes = (0..<4).map { _ in
            Concurrently { [bench] in
                let session = try bench.session()
                var total: Int64 = 0
                while true {
                    let fired = try ScheduleRun(try session.query(.runSchedules)[0]).fired
                    if fired == 0 { return total }
                    total += fired
                }
            }
        }
        #expect(try nodes.reduce(0) { try $0 + $1.value } + run().fired >= 1000)
        #expect(try bench.number("select count(distinct unique_key) from jobs.job") == 1000)
        #expect(try bench.number("select max(n) from (select count(*) n from jobs.job group by unique_key) c") == 1)
        #expect(try bench.number("select count(*) from jobs.schedule where next_run_at <= now()") == 0)
    }

    @Test("an entry that is being edited does not hold up the others")
    func locked() throws {
        try makeDue(2)
        let editor = try bench.session()
        try editor.begin()
        try editor.execute("select from jobs.schedule where name = 's1' for update")
        #expect(try run().fired == 1)
        try editor.commit()
        #expect(try run().fired == 1)
    }

    @Test("bad entries put in by hand stop no other; each keeps its fault, which is told once, and is tried again")
    func bad() throws {
        try session.script(
            """
            insert into jobs.schedule (name, cron, zone, kind, next_run_at) values
                ('cron', 'often', 'WIB', 'test.a', now() - interval '1 h'),
                ('never', '0 0 31 2 *', 'WIB', 'test.a', now() - interval '1 h'),
                ('zone', '@daily', 'Mars', 'test.a', null),
                ('kind', '@daily', 'WIB', 'NO KIND', now() - interval '1 h')
            """
        )
        try makeDue(1)
        let first = try run()
        #expect(first.fired == 1)
        #expect(first.failed.map(\.name).sorted() == ["cron", "kind", "never", "zone"])
        #expect(try session.schedules().filter { $0.fault == nil }.map(\.schedule.name) == ["s1"])
        // Not before a minute is over, and then nothing new.
        #expect(try run().failed.isEmpty)
        #expect(try bench.number("select count(*) from jobs.schedule where retry_at > now() + interval '50 s'") == 4)
        try session.execute("update jobs.schedule set retry_at = now() where fault is not null")
        #expect(try run().failed.isEmpty)
        #expect(try bench.number("select count(*) from jobs.schedule where retry_at > now() + interval '50 s'") == 4)

        try session.execute("update jobs.schedule set kind = 'test.a', retry_at = now() where name = 'kind'")
        let mended = try run()
        #expect(mended.mended == ["kind"] && mended.fired == 1)
    }

    @Test("after a downtime of days none, the last, or all up to a number are made up for")
    func downtime() throws {
        try session.script(
            """
            insert into jobs.schedule (name, cron, zone, kind, missed, missed_limit, next_run_at)
            select policy, '30 7 * * *', 'WIB', 'test.' || policy, policy, 3,
                (date_trunc('day', now() at time zone 'Asia/Jakarta') - interval '9 days' + time '7:30')
                    at time zone 'Asia/Jakarta'
            from unnest(array['skip', 'one', 'all']) policy
            """
        )
        let run = try run()
        #expect(run.late == 3 && run.fired == 4)
        let last = try session.query(
            "select max(jobs.next_firing('30 7 * * *', 'WIB', now() - n * interval '1 day')) from generate_series(1, 2) n"
        ).only(Timestamp.self)
        #expect(try bench.number("select count(*) from jobs.job where kind = 'test.skip'") == 0)
        #expect(try session.query("select run_at from jobs.job where kind = 'test.one'").only(Timestamp.self) == last)
        let days = try session.query(
            "select (\(last) - run_at)::text from jobs.job where kind = 'test.all' order by id"
        )
        #expect(try days.map { try $0.decode(at: 0, as: String.self) } == ["2 days", "1 day", "00:00:00"])
        #expect(try bench.number("select count(*) from jobs.schedule where next_run_at > now()") == 3)
    }

    @Test("a firing that is seconds late is not missed")
    func late() throws {
        try makeDue(1)
        try session.execute("update jobs.schedule set missed = 'skip'")
        #expect(try run().fired == 1)
    }

    @Test("after a year away an entry of every minute fires once, without a walk through half a million minutes")
    func year() throws {
        try makeDue(1)
        try session.execute("update jobs.schedule set next_run_at = now() - interval '1 year'")
        session.deadline = Patience.limit
        #expect(try run().fired == 1)
        #expect(try bench.number("select count(*) from jobs.job where run_at > now() - interval '61 s'") == 1)
    }

    @Test("a clock that goes back fires nothing twice; one that was far ahead does not silence the entry")
    func clock() throws {
        try makeDue(2)
        try session.execute("update jobs.schedule set next_run_at = now() + interval '5 minutes' where name = 's1'")
        try session.execute(
            """
            update jobs.schedule
            set last_run_at = now() + interval '1 year', next_run_at = now() + interval '1 year 1 minute'
            where name = 's2'
            """
        )
        #expect(try run().fired == 0)
        #expect(try bench.number("select count(*) from jobs.schedule where next_run_at < now() + interval '61 s'") == 1)
        #expect(try bench.number("select count(*) from jobs.schedule where last_run_at is not null") == 0)
    }

    @Test("an entry put in by hand without a time fires from now on, not at once")
    func byHand() throws {
        try session.script("insert into jobs.schedule (name, cron, kind) values ('a', '@daily', 'test.a')")
        let run = try run()
        #expect(run.fired == 0)
        #expect(try #require(run.nextIn) > .zero)
        #expect(try session.schedules()[0].nextRunAt != nil)
    }
}
