import JobQueue
import Postgres
import TestSupport
import Testing

@Suite("Counting the jobs that wait")
struct BacklogTests {
    private let database: TestDatabase
    private let session: Session

    init() throws {
        database = try TestDatabase()
        session = try database.session()
    }

    private func fill(_ queue: String, _ jobs: Int, priority: Int16 = 2, runAt: String = "now()") throws {
        try session.script(
            """
            insert into jobs.job (kind, queue, priority, run_at)
            select 'test.a', '\(queue)', \(priority), \(runAt) from generate_series(1, \(jobs))
            """
        )
        _ = try session.query("select pg_stat_force_next_flush()")
    }

    /// The blocks that a statement looked at, in memory or on disk.
    ///
    /// The line says as well how many of these it dirtied or wrote, which depends on what the server has written by
    /// itself meanwhile: who reads a row first marks it as committed, and so dirties a page that a checkpoint cleaned.
    private func blocks(_ statement: String) throws -> Int {
        let plan = try session.query(SQL(unchecked: "explain (analyze, buffers, costs off, timing off) \(statement)"))
        let line = try plan.lazy.map { try $0.decode(at: 0, as: String.self) }.first { $0.contains("Buffers: shared") }
        return try #require(line).split(separator: " ").reduce(0) { sum, word in
            let part = word.split(separator: "=")
            return part.count == 2 && ["hit", "read"].contains(part[0]) ? sum + (Int(part[1]) ?? 0) : sum
        }
    }

    @Test("up to a thousand jobs are counted exactly, in each state, also beside a queue of very many")
    func exact() throws {
        try fill("crowd", 100_000)
        try fill("few", 7)
        try fill("few", 1000, priority: 0)
        try fill("few", 3, runAt: "now() + interval '1 day'")
        try fill("few", 2, runAt: "'infinity'")
        try session.script(
            """
            insert into jobs.job (kind, queue, run_at, attempt) values ('test.a', 'few', now() + interval '1 hour', 1)
            """
        )
        let few = try #require(try session.queueStatus().last)
        #expect(few.queue == "few")
        #expect(few.available == JobCount(1007))
        #expect(few.scheduled == JobCount(3))
        #expect(few.retrying == JobCount(1))
        #expect(few.waiting == JobCount(2))
        let depths = try session.queueDepths().filter { $0.queue == "few" }
        #expect(depths.map(\.priority) == [.urgent, .normal])
        #expect(depths.map(\.available.number) == [1000, 7])
    }

    @Test("more are estimated, by state, within a quarter of the truth, and marked so")
    func estimated() throws {
        try fill("crowd", 100_000)
        try fill("crowd", 50_000, runAt: "now() + interval '1 day'")
        try fill("crowd", 30_000, runAt: "'infinity'")
        let crowd = try #require(try session.queueStatus().first)
        for (count, truth) in [
            (crowd.available, 100_000), (crowd.scheduled, 50_000), (crowd.waiting, 30_000),
        ] {
            #expect(count.isEstimate)
            #expect((truth * 3 / 4...truth * 5 / 4).contains(count.number), "\(count.number) of \(truth)")
        }
        #expect(crowd.retrying.number == 0)
    }

    @Test("running jobs are not counted as available, and the oldest available one is not a running one")
    func running() throws {
        try fill("default", 5, runAt: "now() - interval '1 hour'")
        try fill("default", 3, runAt: "now() - interval '1 minute'")
        try session.script(
            """
            insert into jobs.claim (job_id, node_id, claimed_at, suspect, queue)
            select id, 1, now(), false, queue from jobs.job where run_at < now() - interval '30 minutes'
            """
        )
        let queue = try #require(try session.queueStatus().first)
        #expect(queue.running == 5)
        #expect(queue.available == JobCount(3))
        let isYoung = try session.query(
            "select \(try #require(queue.oldestAvailableAt)) > now() - interval '30 minutes'"
        )
        #expect(try isYoung[0].decode(at: 0, as: Bool.self))
    }

    @Test("counting and listing look at no more blocks of a long queue than of one four times as long")
    func bounded() throws {
        func grow(_ jobs: Int) throws {
            try fill("crowd", jobs)
            try fill("crowd", jobs, runAt: "now() + interval '1 day'")
        }
        let statements = [
            "select * from jobs.queue_status", "select * from jobs.backlog()", "select * from jobs.unserved()",
            "select * from jobs.find(null, null, null, null, 50, 100000)",
            "select * from jobs.find('available', null, null, null, 50, 100000)",
            "select * from jobs.find('scheduled', null, null, null, 50, 100000)",
            "select * from jobs.find('retrying', null, null, null, 50, 100000)",
            "select * from jobs.find('discarded', null, null, null, 50, 100000)",
        ]
        try grow(25_000)
        // The first call of a function reads the catalogue as well.
        for statement in statements { _ = try blocks(statement) }
        let before = try statements.map(blocks)
        try grow(75_000)
        // As the server does by itself when much is written: every page is clean, and dirtied by its first reader.
        try session.script("checkpoint")
        for (statement, before) in zip(statements, before) {
            let after = try blocks(statement)
            #expect(after < before * 3 / 2 + 100 && after < 4000, "\(statement): \(before), then \(after)")
        }
    }

    @Test("one job is found by probes of primary keys")
    func single() throws {
        try fill("crowd", 100_000)
        #expect(try blocks("select * from jobs.status where id = 5000") < 100)
    }

    @Test("jobs of a kind, a version or a queue that no live node takes are shown, with what is missing")
    func unserved() throws {
        try session.script(
            """
            insert into jobs.node (id, host, pid, version, queues, lease, kinds, oldest_versions, newest_versions)
            values (1, 'a', 1, '1', '{default}', '1 hour', '{test.a}', '{1}', '{2}');
            insert into jobs.node (id, host, pid, version, queues, lease, kinds, oldest_versions, newest_versions,
                last_seen_at)
            values (2, 'dead', 1, '1', '{default}', '1 second', '{test.b}', '{1}', '{2}', now() - interval '1 hour');
            insert into jobs.job (kind, queue, version) values
                ('test.a', 'default', 2), ('test.a', 'default', 3), ('test.b', 'default', 1), ('test.b', 'default', 1),
                ('test.a', 'mail', 1)
            """
        )
        let unserved = try session.unservedJobs()
        #expect(
            Set(unserved.map { "\($0.queue) \($0.kind) \($0.version) \($0.seen) \($0.lack)" }) == [
                "default test.a 3 1 version", "default test.b 1 2 kind", "mail test.a 1 1 queue",
            ]
        )
    }

    @Test("each state lists its own jobs alone")
    func lists() throws {
        try session.script(
            """
            insert into jobs.job (kind) values ('test.a'), ('test.a');
            insert into jobs.job (kind, run_at) values ('test.a', now() + interval '1 day'), ('test.a', 'infinity');
            insert into jobs.job (kind, run_at, attempt) values ('test.a', now() + interval '1 hour', 1);
            insert into jobs.failure (job_id, attempt, failed_at, node_id, error, message)
            select id, 1, now(), 1, 'a', 'b' from jobs.job where attempt = 1;
            insert into jobs.claim (job_id, node_id, claimed_at, suspect, queue)
            select min(id), 1, now(), false, 'default' from jobs.job;
            insert into jobs.history (job_id, created_at, run_at, finished_at, priority, attempt, max_attempts, outcome,
                kind, queue)
            select 100 + n, now(), now(), now(), 2, 1, 1, o, 'test.a', 'default'
            from unnest(array['completed', 'cancelled', 'discarded']) with ordinality x (o, n)
            """
        )
        for state in JobState.allCases {
            #expect(try session.findJobs(JobFilter(state: state), limit: 10).jobs.map(\.state) == [state], "\(state)")
        }
        #expect(try session.findJobs(JobFilter(), limit: 10).jobs.map(\.id) == [103, 102, 101, 5, 4, 3, 2, 1])
        #expect(try session.findJobs(JobFilter(), limit: 2).jobs.map(\.id) == [103, 102])
    }
}
