import Postgres
import TestSupport
import Testing

@testable import JobQueue

@Suite("The history's chores")
struct HistoryChoreTests {
    private let bench: Bench
    let session: Session

    init() throws {
        bench = try Bench()
        session = try bench.session()
    }

    /// Puts the histories of jobs in.
    private func add(_ ids: ClosedRange<Int64>, kind: String = "test.a", finished: String) throws {
        try session.execute(
            """
            insert into jobs.history (
                job_id, created_at, run_at, finished_at, priority, attempt, max_attempts, outcome, kind, queue, result,
                args)
            select id, now(), now(), \(finished)::text::timestamptz, 2, 1, 20, 'discarded', \(kind), 'default', '{"r": 1}',
                '{"a": 1}'
            from generate_series(\(ids.lowerBound), \(ids.upperBound)) id
            """
        )
    }

    /// Makes the month of a day that is long past.
    private func addMonth(_ year: Int) throws {
        try session.script(
            """
            create table jobs.history_\(year)_01 partition of jobs.history
            for values from ('\(year)-01-01 00:00Z') to ('\(year)-02-01 00:00Z')
            """
        )
    }

    /// Drops the partitions of months to come.
    private func forget() throws {
        try session.script(
            """
            do $$ declare partition text; begin
                for partition in select name from jobs.history_partitions() where starts > now() loop
                    execute format('drop table jobs.%I', partition);
                end loop;
            end $$
            """
        )
    }

    private func extend(_ months: Int) throws -> Int32 {
        try session.query("select jobs.extend_history(\(Int32(months)))").only()
    }

    @Test("months are made ahead, once")
    func ahead() throws {
        try forget()
        #expect(try extend(3) == 3)
        #expect(try extend(3) == 0)
        try add(1...1, finished: "now")
        #expect(try bench.number("select count(*) from jobs.history_default") == 0)
    }

    @Test("rows that came before their month had a partition move into it, and hold up none")
    func early() throws {
        try forget()
        try session.script("set timezone = 'UTC'")
        let day = try session.query("select date_trunc('month', now()) + interval '2 months 10 days'").only(
            Timestamp.self
        )
        try session.execute(
            """
            insert into jobs.history (
                job_id, created_at, run_at, finished_at, priority, attempt, max_attempts, outcome, kind, queue)
            values (1, now(), now(), \(day), 2, 1, 20, 'completed', 'test.a', 'default')
            """
        )
        #expect(try bench.number("select count(*) from jobs.history_default") == 1)
        #expect(try extend(3) == 3)
        #expect(try bench.number("select count(*) from jobs.history_default") == 0)
        #expect(try bench.number("select count(*) from jobs.history where job_id = 1") == 1)
    }

    @Test("a month of which too many rows came early stays where they are, and holds up no other")
    func crowd() throws {
        try forget()
        try add(1...100_001, finished: "tomorrow")
        try session.execute(
            "update jobs.history set finished_at = date_trunc('month', now()) + interval '1 month 10 days'"
        )
        #expect(try extend(3) == 2)
        #expect(try bench.number("select count(*) from jobs.history_default") == 100_001)
        #expect(try extend(3) == 0)
    }

    @Test("each month begins where the last one ends, whatever the time zones of those who made them")
    func zones() throws {
        for (zone, months) in [("Asia/Jakarta", 27), ("America/New_York", 29), ("UTC", 31)] {
            try session.script("set timezone = '\(zone)'")
            _ = try extend(months)
        }
        #expect(
            try bench.number(
                """
                select count(*) from (
                    select starts, lag(ends) over (order by starts) before from jobs.history_partitions()
                ) p where starts <> before
                """
            ) == 0
        )
        #expect(try bench.number("select count(*) from jobs.history_partitions()") >= 31)
    }

    @Test("months that are no longer kept are dropped, and rows of no month that are as old")
    func dropped() throws {
        try addMonth(2001)
        try addMonth(2002)
        try add(1...2, finished: "2001-01-15")
        try add(3...4, finished: "2002-01-15")
        try add(5...6, finished: "2003-01-15")
        try add(7...8, finished: "now")
        var parts: [Int32] = []
        repeat { parts.append(try session.query("select jobs.drop_history(12)").only()) } while parts.last != 0
        #expect(parts == [1, 1, 2, 0])
        #expect(try bench.number("select min(job_id) from jobs.history") == 7)
    }

    @Test("a partition that is being read is left for later, and completions are not kept waiting for it")
    func read() throws {
        try addMonth(2001)
        let reader = try bench.session()
        try reader.begin()
        _ = try reader.query("select count(*) from jobs.history")
        let error = #expect(throws: PostgresError.self) { try session.query("select jobs.drop_history(12)") }
        #expect(error?.sqlState == .lockNotAvailable)
        try reader.commit()
        #expect(try session.query("select jobs.drop_history(12)").only(Int32.self) == 1)
    }

    @Test("arguments and results are redacted when the kind's period is over, and not before")
    func redacted() throws {
        try session.script(
            "insert into jobs.kind (name, keep_arguments, keep_results) values ('test.b', '0', '5 days')"
        )
        for (id, kind, days) in [
            (1, "test.a", 29), (2, "test.a", 31), (3, "test.a", 91), (4, "test.b", 1), (5, "test.b", 6),
        ] {
            try add(Int64(id)...Int64(id), kind: kind, finished: "now")
            try session.execute(
                "update jobs.history set finished_at = now() - \(Int32(days)) * interval '1 day' where job_id = \(Int64(id))"
            )
        }
        #expect(try session.query("select jobs.redact_history()").only(Int32.self) == 6)
        let left = try session.query(
            "select concat(job_id, args ->> 'a', result ->> 'r') from jobs.history order by job_id"
        )
        // The number of the job, its argument, its result.
        #expect(try left.map { try $0.decode(at: 0, as: String.self) } == ["111", "21", "3", "41", "5"])
        #expect(try session.query("select jobs.redact_history()").only(Int32.self) == 0)
    }

    @Test("redaction is done in bounded parts")
    func bounded() throws {
        try session.script("insert into jobs.kind (name, keep_arguments) values ('test.a', '0')")
        try add(1...6000, finished: "now")
        let parts = try (0..<3).map { _ in try session.query("select jobs.redact_history()").only(Int32.self) }
        #expect(parts == [5000, 1000, 0])
    }

    @Test("what is kept beside a job goes when its history is dropped, and not that of others")
    func swept() throws {
        try addMonth(2001)
        try add(1...1500, finished: "2001-01-15")
        try add(1501...1502, finished: "now")
        let live = try session.enqueue(NewJob("test.a"))
        try session.execute("update jobs.history set job_id = job_id + 10000")
        try session.execute(
            """
            with told as (
                select job_id from jobs.history union all select \(live)
            ), failed as (
                insert into jobs.failure select job_id, n, now(), 1, 'test', 'failed', null
                from told, generate_series(1, 2) n
            ), progressed as (
                insert into jobs.progress (job_id, attempt) select job_id, 1 from told
            )
            insert into jobs.dependency (job_id, awaited_id) select job_id, 1000000 from told
            """
        )
        #expect(try session.query("select jobs.sweep_history()").only(Int32.self) == 0)
        #expect(try session.query("select jobs.drop_history(12)").only(Int32.self) == 1)
        while try session.query("select jobs.sweep_history()").only(Int32.self) > 0 {}
        for table in ["failure", "progress", "dependency"] {
            let left = try session.query(
                "select distinct job_id from jobs.\(identifier: table) order by job_id"
            )
            #expect(try left.map { try $0.decode(at: 0, as: Int64.self) } == [live, 11501, 11502])
        }
    }
}
