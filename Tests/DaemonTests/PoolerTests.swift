import Postgres
import TestSupport
import Testing

@Suite("A daemon behind PgBouncer in transaction mode")
struct PoolerTests {
    let site: Site
    let pooler: PgBouncer

    init() throws {
        site = try Site()
        pooler = try PgBouncer(size: 2)
    }

    @Test("it does its jobs, rung for past the pooler or polling", arguments: [true, false])
    func service(isRung: Bool) throws {
        let daemon = try site.daemon(
            "--diagnostics",
            "--database",
            pooler.conninfo(site.database),
            environment: ["MUTASI_POOLER": "transaction"].merging(
                isRung ? ["MUTASI_LISTEN_DATABASE_URL": site.conninfo] : [:]
            ) { $1 }
        )
        try site.waitUntilIdle()
        #expect(daemon.talk.contains(isRung ? "by the bell" : "by polling"))
        let listening = try site.number(
            """
            select count(*) from pg_stat_activity
            where datname = current_database() and query like 'listen %' and application_name = 'mutasid'
            """
        )
        #expect(listening == (isRung ? 1 : 0))
        let session = try site.database.session()
        for kind in ["noop", "effect", "sleep", "fail"] {
            try session.query(
                #"select jobs.enqueue('diagnostic.' || \#(kind), '{"key": "a", "ms": 5, "times": 1}')"#
            )
        }
        try site.wait(for: 4, from: "select count(*) from jobs.history where outcome = 'completed'")
        #expect(try daemon.stop() == .exit(0))
        #expect(try site.number("select count(*) from jobs.node") == 0)
    }

    @Test("a setting that it does not know is refused")
    func setting() throws {
        let daemon = try site.daemon("--lang", "en", environment: ["MUTASI_POOLER": "session"])
        #expect(try daemon.wait() == .exit(78))
        #expect(daemon.talk.contains("pooler"))
    }
}
