import Glibc
import Postgres
import TestSupport
import Testing

@Suite("A daemon that dies")
struct DeathTests {
    let site: Site

    init() throws {
        site = try Site()
    }

    @Test("another one finishes its jobs: each has its effect, none twice (case 95)")
    func killed() throws {
        let jobs: Int64 = 10_000
        let session = try site.database.session()
        try session.query(
            """
            select jobs.enqueue('diagnostic.effect', jsonb_build_object('key', n::text))
            from generate_series(1, \(jobs)) n
            """
        )
        let first = try site.daemon("--diagnostics")
        try site.wait(for: jobs / 10, from: "select count(*) from jobs.diagnostic_effect")
        first.signal(SIGKILL)
        #expect(try first.wait() == .signal(SIGKILL))
        // It was in the middle of them, and holds some.
        #expect(try site.number("select count(*) from jobs.diagnostic_effect") < jobs)
        #expect(try site.number("select count(*) from jobs.claim") > 0)

        let second = try site.daemon("--diagnostics")
        try site.wait(for: jobs, from: "select count(*) from jobs.history")
        #expect(try second.stop() == .exit(0))
        #expect(try site.number("select count(*) from jobs.diagnostic_effect") == jobs)
        #expect(try site.number("select count(distinct key) from jobs.diagnostic_effect") == jobs)
        #expect(try site.number("select count(distinct job_id) from jobs.diagnostic_effect") == jobs)
        #expect(try site.number("select count(*) from jobs.history where outcome = 'completed'") == jobs)
        #expect(try site.number("select count(*) from jobs.job") == 0)
        #expect(try site.number("select count(*) from jobs.claim") == 0)
    }

    @Test("a job that kills three daemons is discarded, and the jobs beside it are done")
    func quarantine() throws {
        let session = try site.database.session()
        try session.query("select jobs.enqueue('diagnostic.noop') from generate_series(1, 20)")
        let rows = try session.query("select jobs.enqueue('diagnostic.crash')")
        let crash = try #require(rows.first).decode(at: 0, as: Int64.self)
        try session.query(
            """
            select jobs.enqueue('diagnostic.effect', jsonb_build_object('key', n::text)) from generate_series(1, 20) n
            """
        )

        for _ in 1...3 {
            let daemon = try site.daemon("--diagnostics")
            #expect(try daemon.wait() == .signal(SIGKILL))
        }
        let survivor = try site.daemon("--diagnostics")
        try site.wait(for: 41, from: "select count(*) from jobs.history")
        #expect(try survivor.stop() == .exit(0))

        let status = try session.query("select state, attempt::int, reason from jobs.status where id = \(crash)")
        let (state, attempt, reason) = try #require(status.first).decode(String.self, Int32.self, String.self)
        #expect(state == "discarded")
        #expect(attempt == 3)
        #expect(reason == "node.lost: quarantined: the third node was lost while it held this job")
        #expect(try site.number("select count(*) from jobs.history where outcome = 'completed'") == 40)
        #expect(try site.number("select count(distinct key) from jobs.diagnostic_effect") == 20)
        #expect(try site.number("select count(*) from jobs.diagnostic_effect") == 20)
    }
}
