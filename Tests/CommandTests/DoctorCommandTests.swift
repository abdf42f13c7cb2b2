import FoundationEssentials
import Glibc
import Postgres
import TestSupport
import Testing

@testable import mutasictl

@Suite("mutasictl doctor")
struct DoctorCommandTests {
    private struct Record: Decodable {
        let severity: String
        let check: String
        let finding: String
        let place: String?
        let remedy: String?

        enum CodingKeys: String, CodingKey {
            case severity, check, finding
            case place = "where"
            case remedy = "what_to_do"
        }
    }

    /// The findings of one check on a database of the test's own.
    private func findings(of check: String, after script: String) throws -> [Finding] {
        let database = try TestDatabase()
        let session = try database.session()
        try session.script(script)
        return try Doctor.examine(session).filter { $0.check == check }
    }

    @Test(
        "an upstream database that was never loaded, that nothing compares, or whose people vanished is told of",
        arguments: [
            ("upstream_sync", "insert into mutasi_inbox.upstream (name) values ('simpeg')"),
            ("upstream_sync", "select mutasi_inbox.note_comparison('simpeg')"),
            (
                "upstream_sync",
                """
                insert into mutasi_inbox.upstream (name, compared_at) values ('simpeg', now() - interval '2 days');
                insert into jobs.schedule (name, cron, kind, last_run_at)
                values ('mutasi.sync.simpeg', '@daily', 'upstream.sync.simpeg', now() - interval '1 day');
                """
            ),
            ("upstream_people", "insert into mutasi_inbox.upstream (name, vanished) values ('simpeg', 700)"),
        ]
    )
    func upstream(check: String, script: String) throws {
        let found = try findings(of: check, after: script)
        #expect(found.map(\.severity) == [.warning] && found.first?.place == "simpeg")
    }

    @Test("findings are printed, the worst first, each with what to do, and the exit code says how bad it is")
    func report() throws {
        let control = try Control()
        let session = try control.database.session()
        try session.script("insert into jobs.job (kind) values ('test.a')")
        let run = try control("doctor", "--output", "json", "--lang", "en")
        let records = try JSONDecoder().decode([Record].self, from: Data(run.output.utf8))
        #expect(run.status == 2)
        #expect(records.first?.severity == "critical")
        #expect(records.last?.severity == "fine")
        let nodes = try #require(records.first { $0.check == "nodes" })
        #expect(nodes.severity == "critical")
        #expect(nodes.remedy == "start mutasid")
        for record in records where record.severity != "fine" { #expect(record.remedy != nil, "\(record.check)") }
        let text = try control("doctor")
        #expect(text.status == 2)
        #expect(text.output.hasPrefix("GENTING"))
        #expect(text.output.contains("→ jalankan mutasid"))
    }

    @Test("a monitoring system gets one line with the worst of it and the figures, and no more")
    func plugin() throws {
        let control = try Control()
        try control.database.session().script("insert into jobs.job (kind) values ('test.a')")
        let run = try control("doctor", "--plugin", "--lang", "en")
        #expect(run.status == 2)
        #expect(run.output.hasPrefix("MUTASI CRITICAL - ") && run.output.hasSuffix("\n"))
        #expect(run.output.split(separator: "\n").count == 1)
        let figures = #/ \| critical=[1-9]\d* warning=\d+ default_available=1 default_running=0 default_retrying=0 /#
        #expect(run.output.contains(figures))
        #expect(run.output.contains(#/ default_oldest=\d+s;;;0\n$/#))
        let lost = try control("doctor", "--plugin", "--database", "host=/nowhere dbname=x")
        #expect(lost.status == 3)
        #expect(lost.output.hasPrefix("MUTASI UNKNOWN - ") && lost.talk.isEmpty)
    }

    @Test("what a line of figures would be taken for is no part of a finding's words")
    func pluginWords() {
        let finding = Finding.warning("x", Phrase("a | b\nc", "a | b\nc"), at: "", Phrase("d", "d"))
        #expect(PluginLine([finding]).text == "MUTASI WARNING - a / b c | critical=0 warning=1\n")
        #expect(PluginLine([]).text.hasSuffix(" | critical=0 warning=0\n"))
    }

    @Test(
        "each trouble of the queue is found where it is",
        arguments: [
            (
                "dead_node", "gone:1",
                """
                insert into jobs.node (id, host, pid, version, queues, lease, last_seen_at)
                values (9, 'gone', 1, '1', '{default}', '10 seconds', now() - interval '1 hour')
                """
            ),
            (
                "paused_queue", "mail",
                """
                insert into jobs.queue (name, paused) values ('mail', true);
                insert into jobs.job (kind, queue) values ('test.a', 'mail')
                """
            ),
            (
                "unserved", "default old.kind v3",
                "insert into jobs.job (kind, version, run_at) values ('old.kind', 3, now() - interval '5 minutes')"
            ),
            (
                "stuck_job", "4 test.a gone:1 thread 4711",
                """
                insert into jobs.node (id, host, pid, version, queues, lease, stats)
                values (9, 'gone', 1, '1', '{default}', '1 hour', '{"stuck": [{"job": 4, "kind": "test.a",
                    "queue": "default", "lane": 0, "thread": 4711, "ms": 61000, "reason": "timeout"}]}')
                """
            ),
            (
                "schedule", "nightly",
                """
                insert into jobs.schedule (name, cron, kind, fault) values ('nightly', '0 1 * * *', 'test.a', 'no zone')
                """
            ),
            (
                "schedule", "late",
                """
                insert into jobs.schedule (name, cron, kind, next_run_at)
                values ('late', '0 1 * * *', 'test.a', now() - interval '1 hour')
                """
            ),
            (
                "autovacuum", "jobs.claim", "alter table jobs.claim set (autovacuum_enabled = false)"
            ),
            (
                "default_partition", "jobs.history_default",
                """
                insert into jobs.history (job_id, created_at, run_at, finished_at, priority, attempt, max_attempts,
                    outcome, kind, queue)
                values (1, now(), now(), now() + interval '10 years', 2, 1, 1, 'completed', 'a', 'a')
                """
            ),
        ]
    )
    func queueTroubles(_ check: String, _ place: String, _ script: String) throws {
        let found = try findings(of: check, after: script)
        #expect(found.count == 1)
        #expect(found.first?.place.hasSuffix(place) == true, "\(found)")
        #expect(found.first.map { $0.severity > .fine && $0.remedy != nil } == true)
    }

    @Test("a month without a partition is critical, a last one a warning")
    func partitions() throws {
        let drop = """
            do $$
            declare
                part text;
            begin
                for part in select to_char(now() + make_interval(months => n), 'YYYY_MM') from generate_series(%, 23) n loop
                    execute format('drop table jobs.history_%s', part);
                end loop;
            end
            $$
            """
        let none = try findings(of: "partitions", after: drop.replacing("%,", with: "0,"))
        #expect(none.map(\.severity) == [.critical])
        let one = try findings(of: "partitions", after: drop.replacing("%,", with: "1,"))
        #expect(one.map(\.severity) == [.warning])
        #expect(try findings(of: "partitions", after: "select 1").map(\.severity) == [.fine])
    }

    @Test("open transactions, prepared ones, slots and standbys that hold the horizon are found by name")
    func horizon() throws {
        let server = try PrivateServer("max_prepared_transactions=5", "wal_level=logical", "hot_standby_feedback=on")
        let standby = try server.standby()
        let session = try Session(server.options())
        try session.script("create table t (a int); insert into t values (1)")
        // A logical slot waits for every transaction that is open when it is made: it comes first.
        try session.query("select pg_create_logical_replication_slot('tertinggal', 'test_decoding')")
        try session.script("begin; insert into t values (2); prepare transaction 'menggantung'")
        let open = try Session(server.options())
        try open.script("begin; insert into t values (3)")
        let reader = try Session(standby.options())
        try eventually("the table on the standby") {
            try reader.query("select to_regclass('t') is not null")[0].decode(at: 0, as: Bool.self)
        }
        try reader.script("begin isolation level repeatable read; select * from t")
        try eventually("the standby's feedback") {
            try HorizonHealth(session).holders.contains { $0.kind == .standby }
        }
        let horizon = try HorizonHealth(session)
        func names(_ kind: HorizonHealth.Holder.Kind) -> [String] {
            horizon.holders.filter { $0.kind == kind }.map(\.name)
        }
        #expect(names(.prepared).contains { $0.hasPrefix("menggantung") })
        #expect(names(.slot).contains { $0.hasPrefix("tertinggal") })
        #expect(names(.session).contains { $0.hasPrefix("\(open.backendProcess) ") })
        // An idle slot is trouble at any age.
        #expect(horizon.findings.contains { $0.check == "replication_slot" && $0.place.hasPrefix("tertinggal") })
    }

    @Test("settings that lose data or let tables bloat are found")
    func settings() throws {
        let server = try PrivateServer("full_page_writes=off", "synchronous_commit=off", "autovacuum=off")
        let findings = try ServerHealth(Session(server.options())).findings
        let severities = Dictionary(findings.map { ($0.check, $0.severity) }) { $1 }
        #expect(severities["fsync"] == .critical)
        #expect(severities["full_page_writes"] == .critical)
        #expect(severities["synchronous_commit"] == .warning)
        #expect(severities["autovacuum"] == .critical)
        #expect(severities["pooler"] == nil)
    }

    @Test("a server that only follows is found")
    func standby() throws {
        let server = try PrivateServer()
        let standby = try server.standby()
        let findings = try ServerHealth(Session(standby.options())).findings
        #expect(findings.contains { $0.check == "standby" && $0.severity == .critical })
    }

    @Test("a pooler in between is found")
    func pooler() throws {
        let database = try TestDatabase()
        let pooler = try PgBouncer(size: 2)
        let findings = try ServerHealth(Session(pooler.options(database))).findings
        #expect(findings.contains { $0.check == "pooler" && $0.severity == .warning })
    }

    @Test("a role that does not see other sessions is told so")
    func blind() throws {
        let database = try TestDatabase()
        let session = try database.session()
        let role = "blind_\(UInt64.random(in: 0 ... .max))"
        try session.script("create role \(role)")
        defer {
            do { try session.script("reset role; drop role \(role)") } catch { Issue.record(error) }
        }
        try session.script("set role \(role)")
        let horizon = try HorizonHealth(session)
        #expect(!horizon.seesAll)
        #expect(horizon.findings.first?.severity == .warning)
    }
}
