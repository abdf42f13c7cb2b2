import Postgres
import Testing

@testable import JobQueue

/// The claim's plan must be the same at every size: the server's counters tell what the function really scanned.
@Suite("The plan of a claim")
struct PlanTests {
    let bench: Bench

    init() throws {
        bench = try Bench()
    }

    @Test("it is a scan of the fetch index with probes, at every size", arguments: [0, 1000, 1_000_000])
    func plan(jobs: Int) throws {
        let session = try bench.session()
        try session.register(1)
        try session.execute(
            "insert into jobs.job (kind) select 'test.a' from generate_series(1, \(Int64(jobs)))"
        )
        try session.script("analyze jobs.job")
        _ = try session.claim(1, amount: 10)
        let before = try scans(session)
        let claimed = try session.claim(1, amount: 10)
        let after = try scans(session)
        #expect(claimed.count == min(jobs, 10))
        // One scan for each priority that has jobs, none of the whole table, and no more rows than were asked for and
        // passed over, and one that tells of its priority.
        #expect(after.sequential == before.sequential)
        #expect(after.rows - before.rows <= 21)
    }

    @Test(
        "ten thousand jobs that wait for one key are passed over at one look each, and not looked at again",
        arguments: ["ordering_key", "concurrency_key"]
    )
    func hotKey(column: String) throws {
        let session = try bench.session()
        try session.register(1)
        try session.script(
            """
            insert into jobs.job (kind, \(column)) select 'test.a', 'hot' from generate_series(1, 10000);
            insert into jobs.job (kind) select 'test.a' from generate_series(1, 1000)
            """
        )
        let whole = try looks(session, "job_fetch") { try session.answer(to: 1, amount: 100) }
        #expect(whole.answer.jobs.count == 100)
        #expect(whole.rows <= 10_100 + 10)
        var marks = Watermark.Marks.start
        try marks.pass(whole.answer)
        let next = try looks(session, "job_fetch") { try session.answer(to: 1, amount: 100, past: marks) }
        #expect(next.answer.jobs.count == 100)
        #expect(next.rows <= 110)
        // The next job of the key is found by the key when the first has ended.
        _ = try session.complete(1, [1])
        try marks.pass(next.answer)
        var keys = FreedKeys()
        keys.insert([JobKeys(ordering: "hot", concurrency: "hot")].compactMap { $0 })
        let hot = try looks(session, "job_fetch") { try session.answer(to: 1, amount: 10, past: marks, freed: keys) }
        #expect(try hot.answer.jobs.first?.decode(at: 0, as: Int64.self) == 2)
        #expect(hot.answer.jobs.count == 10)
        #expect(hot.rows <= 20)
        // What runs with a key is read once in a claim, not once for each job that waits.
        for index in ["claim_ordering", "claim_concurrency", "job_ordering"] {
            let again = try looks(session, index) { try session.answer(to: 1, amount: 100) }
            #expect(again.rows <= 10, "\(index)")
        }
    }

    @Test(
        "statistics of an empty table do not lead an outcome to go over a table that has filled up since",
        arguments: ["completed", "failed", "discarded", "cancelled", "released"]
    )
    func staleStatistics(outcome: String) throws {
        let session = try bench.session()
        try session.register(1)
        // Not truncated, so that the many pages count as having no rows.
        try session.script(
            """
            insert into jobs.job (kind) select 'test.a' from generate_series(1, 6000);
            insert into jobs.claim (job_id, node_id, claimed_at, suspect, queue)
            select id, 1, now(), false, queue from jobs.job;
            delete from jobs.claim;
            delete from jobs.job;
            analyze jobs.claim, jobs.job;
            insert into jobs.job (kind) select 'test.a' from generate_series(1, 6000);
            insert into jobs.claim (job_id, node_id, claimed_at, suspect, queue)
            select id, 1, now(), false, queue from jobs.job
            """
        )
        let some = "1, array(select n::bigint from generate_series(6001, 6100) n)"
        func all(_ value: String) -> String { "array_fill(\(value), array[100])" }
        let (ran, text, no) = (all("1::bigint"), all("'a'::text"), all("null::interval"))
        let later = all("'1 h'::interval")
        let statements = [
            "completed": "select jobs.complete(\(some), \(ran), '{}')",
            "failed": "select jobs.fail(\(some), \(ran), \(text), \(text), \(later))",
            "discarded": "select jobs.fail(\(some), \(ran), \(text), \(text), \(no))",
            "cancelled": "select jobs.cancel_claimed(\(some), \(ran), \(text))",
            "released": "select jobs.release(\(some), \(later))",
        ]
        let indexes = ["job_pkey", "job_fetch", "claim_pkey"]
        let statement = try #require(statements[outcome])
        let before = try indexes.map { try rows(session, $0) }
        #expect(try session.query(SQL(unchecked: statement, binds: [])).only(Int32.self) == 100)
        for (index, before) in zip(indexes, before) { #expect(try rows(session, index) - before <= 1000, "\(index)") }
    }

    @Test("statistics of an empty table do not lead a claim to look at more jobs than it takes")
    func staleStatisticsOfClaim() throws {
        let session = try bench.session()
        try session.register(1)
        try session.script(
            """
            insert into jobs.job (kind) select 'test.a' from generate_series(1, 6000);
            delete from jobs.job;
            analyze jobs.job;
            insert into jobs.job (kind) select 'test.a' from generate_series(1, 6000)
            """
        )
        var marks = Watermark.Marks.start
        try marks.pass(try session.answer(to: 1, amount: 200))
        let next = try looks(session, "job_fetch") { try session.answer(to: 1, amount: 200, past: marks) }
        #expect(next.answer.jobs.count == 200)
        #expect(next.rows <= 210)
    }

    /// How many rows an index gave to a claim.
    private func looks(
        _ session: Session,
        _ index: String,
        _ claim: () throws -> Claim
    ) throws -> (answer: Claim, rows: Int64) {
        let before = try rows(session, index)
        let answer = try claim()
        return (answer, try rows(session, index) - before)
    }

    private func rows(_ session: Session, _ index: String) throws -> Int64 {
        try session.query("select pg_stat_force_next_flush()")
        return try session.query(
            "select idx_tup_read from pg_stat_user_indexes where schemaname = 'jobs' and indexrelname = \(index)"
        ).only()
    }

    /// The counters of the table and of its fetch index, as they stand in this transaction's sight.
    private func scans(_ session: Session) throws -> (sequential: Int64, rows: Int64) {
        try session.query("select pg_stat_force_next_flush()")
        let row = try session.query(
            """
            select t.seq_scan, i.idx_tup_read from pg_stat_user_tables t
            join pg_stat_user_indexes i on i.relid = t.relid and i.indexrelname = 'job_fetch'
            where t.schemaname = 'jobs' and t.relname = 'job'
            """
        )[0]
        return try row.decode(Int64.self, Int64.self)
    }
}
