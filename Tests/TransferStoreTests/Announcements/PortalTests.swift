import Postgres
import Schema
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("What the role of the portal may do")
struct PortalTests {
    private static let whitelist: Set = [
        "announcement", "published_on", "instrument", "decree_number", "decree_date", "is_correction", "legal_basis",
        "objection_until", "withheld", "record", "corrects", "adds_to", "cause", "corrected_on", "reference",
        "struck_out_by",
        "name", "old_post", "old_unit", "new_post", "new_unit", "district", "effective_on",
        "effective_until", "kind", "inauguration_session",
        "is_demonstration",
    ]

    private static func words(_ rows: Rows) throws -> Set<String> {
        Set(try rows.map { try $0.decode(at: 0, as: String.self) })
    }

    @Test("it reads the columns of the whitelist, and no NIP is in any of them (case 91)")
    func whitelist() throws {
        let province = try SignedProvince()
        try province.publish()
        let session = try province.base.base.database.session()
        try session.script("set role mutasi_portal")
        let rows = try session.query("select v::text, to_jsonb(v)::text from mutasi.public_announcement v")
        #expect(rows.count == 1)
        let (text, json) = try rows[0].decode(String.self, String.self)
        #expect(text.contains("Sari Wulandari"))
        #expect(!json.contains(SeededProvince.sari) && !json.contains("\(province.base.base.sari.id)"))
        let columns = try Self.words(
            session.query(
                """
                select a.attname from pg_attribute a
                where a.attrelid = 'mutasi.public_announcement'::regclass and a.attnum > 0
                """
            )
        )
        #expect(columns == Self.whitelist)
    }

    @Test("it reads nothing else: no table, no other view, and no function that would read for it")
    func nothingElse() throws {
        let database = try TestDatabase()
        let session = try database.session()
        let readable = try Self.words(
            session.query(
                """
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname in ('mutasi', 'jobs') and c.relkind in ('r', 'v', 'm', 'p', 'S')
                    and (case when c.relkind = 'S' then has_sequence_privilege('mutasi_portal', c.oid, 'usage, select, update')
                        else has_any_column_privilege('mutasi_portal', c.oid, 'select, insert, update, references')
                            or has_table_privilege('mutasi_portal', c.oid, 'delete, truncate, trigger') end)
                    and has_schema_privilege('mutasi_portal', n.oid, 'usage')
                """
            )
        )
        // What time it is is no secret: the clock is everybody's.
        #expect(readable == ["mutasi.public_announcement", "mutasi.public_signing", "mutasi.clock"])
        let definers = try Self.words(
            session.query(
                """
                select p.proname from pg_proc p
                where p.pronamespace = 'mutasi'::regnamespace and p.prosecdef
                    and has_function_privilege('mutasi_portal', p.oid, 'execute')
                """
            )
        )
        #expect(definers.isEmpty)
        try session.script("set role mutasi_portal")
        for table in ["announcement_record", "announcement", "announcement_withheld", "employee", "proposal"] {
            let error = #expect(throws: PostgresError.self) {
                try session.query(SQL(unchecked: "select * from mutasi.\(table)", binds: []))
            }
            #expect(error?.sqlState == .insufficientPrivilege, "\(table)")
        }
        let error = #expect(throws: PostgresError.self) {
            try session.script("insert into mutasi.public_announcement (name) values ('x')")
        }
        #expect(error != nil)
    }

    @Test("it is made once, and where the owner may not make roles the migration goes on without it")
    func role() throws {
        let migration = try #require(Schema.migrations.first { $0.name.hasSuffix("_announcements") })
        let text = migration.sql
        let block = try #require(text.firstRange(of: "do $$").map { String(text[$0.lowerBound...]) })
        let name = "mutasi_portal_\(UInt32.random(in: 0 ... .max))"
        let making = block.replacing("mutasi_portal", with: name)
        let owner = "mutasi_owner_\(UInt32.random(in: 0 ... .max))"
        let database = try TestDatabase()
        let session = try database.session()
        let isThere = { try !session.query("select from pg_roles where rolname = \(name)").isEmpty }
        try session.script("create role \(owner) nologin")
        defer {
            do {
                try session.script("drop owned by \(name); drop role \(name); drop role \(owner)")
            } catch {
                print("roles stay: \(error)")
            }
        }
        try session.script("set role \(owner)")
        try session.script(making)
        #expect(try !isThere())
        try session.script("reset role")
        for _ in 1...2 { try session.script(making) }
        #expect(try isThere())
        #expect(try session.query("select from pg_roles where rolname = \(name) and not rolcanlogin").count == 1)
    }
}
