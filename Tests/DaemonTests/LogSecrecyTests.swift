import Postgres
import TestSupport
import Testing

@Suite("A daemon's log")
struct LogSecrecyTests {
    /// What stands in the arguments and must not stand in the log.
    private static let secret = "199001019000000001 Rahasia binti Contoh"

    let site: Site

    init() throws {
        site = try Site()
    }

    /// Jobs of all ways to end, each with the secret in its arguments.
    private func enqueue(_ session: Session) throws {
        let secret = Self.secret
        try session.execute(
            """
            insert into jobs.job (kind, max_attempts, args)
            select k.kind, 2, k.args || jsonb_build_object('nama', \(secret)::text)
            from generate_series(1, 20) n
            cross join lateral (values
                ('diagnostic.noop', '{}'::jsonb),
                ('diagnostic.effect', jsonb_build_object('key', \(secret)::text || n)),
                ('diagnostic.effect', jsonb_build_object('key', jsonb_build_object('not', \(secret)::text))),
                ('diagnostic.fail', '{"times": 5}'),
                ('diagnostic.sleep', jsonb_build_object('ms', \(secret)::text)),
                ('diagnostic.sleep', '{"ms": 20}'),
                ('evaluation.need', jsonb_build_object('need', \(secret)::text)),
                ('notice.send', jsonb_build_object('notice', \(secret)::text)),
                ('unknown.kind', '{}')
            ) k (kind, args)
            """
        )
    }

    @Test("holds nothing of the jobs' arguments, whatever fails, not even at its most talkative")
    func secrecy() throws {
        let daemon = try site.daemon("--diagnostics", "--log-level", "trace")
        try site.waitUntilIdle()
        let session = try site.database.session()
        for _ in 0..<3 {
            try enqueue(session)
            try session.execute(
                """
                select pg_terminate_backend(pid) from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid()
                """
            )
        }
        // The effects refuse what they are given; then the table does.
        try session.script("alter table jobs.diagnostic_effect add check (key not like '%1') not valid")
        try enqueue(session)
        try site.wait(for: 80, from: "select count(*) from jobs.history where kind = 'diagnostic.noop'")
        #expect(try daemon.stop() == .exit(0))
        #expect(daemon.talk.contains("the database is away"))
        for word in Self.secret.split(separator: " ") where word.count > 5 {
            #expect(!daemon.talk.contains(word), "\(word)")
        }
    }

    @Test("has nothing to say while nothing changes")
    func silence() throws {
        let daemon = try site.daemon("--diagnostics")
        try site.waitUntilIdle()
        try eventually("the node in the log") { daemon.talk.contains("registered") }
        let before = daemon.talk
        // Several polls, heartbeats and rescues go by.
        let heartbeat: SQL = "select extract(epoch from max(last_seen_at - started_at))::bigint from jobs.node"
        try site.wait(for: 4, from: heartbeat)
        #expect(daemon.talk == before)
        #expect(try daemon.stop() == .exit(0))
    }

    @Test("is one JSON object a line where that is asked for")
    func json() throws {
        let daemon = try site.daemon("--log-format", "json")
        try site.waitUntilIdle()
        #expect(try daemon.stop() == .exit(0))
        let lines = daemon.talk.split(separator: "\n")
        #expect(lines.count >= 3)
        #expect(lines.allSatisfy { $0.hasPrefix(#"{"time":""#) && $0.hasSuffix("}}") })
    }
}
