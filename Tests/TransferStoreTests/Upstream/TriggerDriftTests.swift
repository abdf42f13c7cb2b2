import Postgres
import TestSupport
import Testing
import Upstream

@testable import TransferStore

@Suite("What is installed, held against what should be")
struct TriggerDriftTests {
    private let upstream: UpstreamTable
    private let watch: Watch

    init() throws {
        upstream = try UpstreamTable()
        watch = try UpstreamTable.watch(rowKey: "nip")
    }

    @Test("what was not installed is told so, and what the script installed is as it should be, also when run twice")
    func sound() throws {
        #expect(try upstream.inbox.drifts(of: watch) == [.notInstalled])
        for _ in 1...2 {
            try upstream.install(watch)
            #expect(try upstream.inbox.drifts(of: watch).isEmpty)
        }
        #expect(try upstream.inbox.watches().map(\.watch) == [watch])
    }

    @Test("the removal takes all of it away, also twice, and where the table is gone")
    func removal() throws {
        try upstream.install(watch)
        for _ in 1...2 { try upstream.session.script(WatchScript(watch).removal) }
        #expect(try upstream.inbox.drifts(of: watch) == [.notInstalled])
        let left = try upstream.number(
            """
            select (select count(*) from pg_trigger where tgname like 'mutasi%' and not tgisinternal)
                + (select count(*) from pg_proc where proname like '%asn_changed%')
                + (select count(*) from mutasi_inbox.processed)
            """
        )
        #expect(left == 0)
        try upstream.install(watch)
        try upstream.session.script("drop table simpeg.pegawai; \(WatchScript(watch).removal)")
        #expect(try upstream.inbox.watches().isEmpty)
    }

    @Test(
        "each way in which it may have been changed is found",
        arguments: [
            ("alter table simpeg.pegawai disable trigger mutasi_asn_changed_update", "trigger_disabled"),
            ("alter table simpeg.pegawai enable trigger mutasi_asn_changed_update", "trigger_not_always"),
            ("alter table simpeg.pegawai enable replica trigger mutasi_asn_changed_delete", "trigger_not_always"),
            ("drop trigger mutasi_asn_changed_insert on simpeg.pegawai", "trigger_missing"),
            ("alter table simpeg.pegawai rename column unor to unit", "column_missing"),
            ("alter function mutasi_inbox.TELL() reset search_path", "settings_changed"),
            ("alter function mutasi_inbox.TELL() set lock_timeout = '1h'", "settings_changed"),
            ("alter function mutasi_inbox.TELL() security invoker", "rights_changed"),
            ("grant execute on function mutasi_inbox.TELL() to public", "rights_changed"),
            ("alter function mutasi_inbox.TELL() owner to pg_monitor", "rights_changed"),
            ("alter table simpeg.pegawai rename to pegawai_lama", "table_missing"),
            ("update mutasi_inbox.watch set definition = 'x'", "other_definition"),
            (
                "create or replace function mutasi_inbox.TELL() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp set lock_timeout = '60ms' set enable_mergejoin = off set jit = off as 'begin return null; end'",
                "function_changed"
            ),
            (
                "drop function mutasi_inbox.TELL() cascade", "function_missing"
            ),
            (
                "create or replace trigger mutasi_asn_changed_truncate before truncate on simpeg.pegawai for each statement execute function mutasi_inbox.TELL()",
                "trigger_changed"
            ),
        ]
    )
    func drift(change: String, word: String) throws {
        try upstream.install(watch)
        let function = "tell_\(watch.name)"
        try upstream.session.script(
            "grant create on schema mutasi_inbox to pg_monitor; " + change.replacing("TELL", with: function)
        )
        let found = try upstream.inbox.drifts(of: watch)
        #expect(found.contains { $0.word == word }, "\(found)")
        guard word != "table_missing", word != "column_missing" else { return }
        try upstream.install(watch)
        #expect(try upstream.inbox.drifts(of: watch).isEmpty)
    }

    @Test("a watch of other columns differs from what is installed")
    func otherColumns() throws {
        try upstream.install(watch)
        let other = try UpstreamTable.watch(rowKey: "nip", columns: "gol")
        #expect(try upstream.inbox.drifts(of: other).map(\.word).contains("other_definition"))
    }
}
