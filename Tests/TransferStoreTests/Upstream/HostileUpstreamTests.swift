import Postgres
import TestSupport
import Testing
import Upstream

@testable import TransferStore

@Suite("Hostile people and names upstream")
struct HostileUpstreamTests {
    private let upstream: UpstreamTable
    private let session: Session
    private let sari = UpstreamTable.sari

    init() throws {
        upstream = try UpstreamTable()
        session = upstream.session
    }

    @Test("whoever may change the table need have no rights of ours, and gains none")
    func clerk() throws {
        try upstream.install()
        let role = "clerk_\(UInt64.random(in: 0 ... .max))"
        try session.script(
            """
            create role \(role) login;
            grant usage on schema simpeg to \(role);
            grant select, update on simpeg.pegawai to \(role);
            """
        )
        defer {
            do { try session.script("drop owned by \(role); drop role \(role)") } catch { Issue.record(error) }
        }
        let clerk = try Session(upstream.database.options.user(role))
        // Whatever they put into their own way: tables of these names, functions and operators.
        try clerk.script(
            """
            create temp table before_change (nip text, gol int, unor text, tmt date);
            create temp table after_change (nip text, gol int, unor text, tmt date);
            create temp table event (x int);
            create function pg_temp.array_agg(text) returns text[] language plpgsql as $$ begin raise 'mine'; end $$;
            create function pg_temp.left(text, int) returns text language plpgsql as $$ begin raise 'mine'; end $$;
            set search_path = pg_temp, simpeg;
            update simpeg.pegawai set gol = 1 where nip = '\(sari)';
            """
        )
        #expect(try upstream.told() == ["U \(sari)"])
        for statement: SQL in [
            "select from mutasi_inbox.event", "select mutasi_inbox.promote(1)", "select mutasi_inbox.reconcile('x')",
            "insert into mutasi_inbox.event (topic, version, operation) values ('asn.changed', 1, 'T')",
        ] {
            let error = #expect(throws: PostgresError.self) { try clerk.query(statement) }
            #expect(error?.sqlState == .insufficientPrivilege)
        }
    }

    @Test(
        "hostile names do no harm, and are watched like others",
        arguments: [
            #"a"b"#, "a'b", "$mutasi$", "x; drop table simpeg.pegawai; --", "select", "NIP", "a b\nc", #"\echo"#,
            String(repeating: "é", count: 31) + "z", "told", "n", "tg_op", "code",
        ]
    )
    func hostileNames(name: String) throws {
        let hostile = try Identifier(name)
        let other = try Identifier(name == "n" ? "m" : "n")
        let table = TableName(schema: hostile, table: hostile)
        try session.script(
            """
            create schema \(hostile.quoted);
            create table \(table.quoted) (\(hostile.quoted) text, \(other.quoted) text);
            """
        )
        let watch = try Watch(table, key: hostile, columns: [other], topic: .unit)
        try upstream.install(watch)
        try session.script(
            """
            insert into \(watch.table.quoted) values ('k', 'v');
            update \(watch.table.quoted) set \(other.quoted) = 'w';
            """
        )
        #expect(try upstream.told() == ["I k", "U k"])
        #expect(try upstream.inbox.drifts(of: watch).isEmpty)
        #expect(try upstream.number("select count(*) from mutasi_inbox.fault") == 0)
        try session.script(WatchScript(watch).removal)
        #expect(try upstream.inbox.watches().isEmpty)
        #expect(try upstream.number("select count(*) from simpeg.pegawai") == 2)
    }

    @Test("a column that is not there, or cannot be compared, is told when the script is run")
    func wrongColumns() throws {
        for (column, word) in [("tidak_ada", "has no column"), ("lampiran", "cannot be compared")] {
            try session.script("alter table simpeg.pegawai add if not exists lampiran json")
            let watch = try UpstreamTable.watch(columns: column)
            let error = #expect(throws: PostgresError.self) { try upstream.install(watch) }
            #expect(error?.message.contains(word) == true)
            try session.script("rollback")
        }
        #expect(try upstream.inbox.watches().isEmpty)
    }
}
