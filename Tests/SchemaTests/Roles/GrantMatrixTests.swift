import Postgres
import TestSupport
import Testing

@testable import Schema

/// The file is what anybody but the owner may do.
///
/// It is to be read by whoever changes the grants, and is written anew by
/// the query below with psql's `\copy (…) to matrix.csv csv header`.
@Suite("The matrix of grants")
struct GrantMatrixTests {
    private static let matrix = "Tests/SchemaTests/Roles/matrix.csv"

    /// Of a policy the expression is left out: servers write it differently.
    private static let catalogue: SQL = """
        select g.grantee, g.kind, g.object, g.privilege, case when g.kind <> 'policy' then g.columns else '' end
        from mutasi_schema.grants g
        order by g.kind collate "C", g.object collate "C", g.grantee collate "C", g.privilege collate "C", g.columns collate "C"
        """

    private let logins: Logins
    private let session: Session

    init() throws {
        logins = try Logins(TestDatabase())
        session = try logins.database.session()
    }

    private func granted() throws -> [String] {
        try session.query(Self.catalogue).map { row in
            let fields = try row.decode(String.self, String.self, String.self, String.self, String.self)
            return [fields.0, fields.1, fields.2, fields.3, fields.4]
                .map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ",")
        }
    }

    @Test("what the catalogue grants is the matrix, and the matrix is granted")
    func whole() throws {
        let matrix = try Set(
            Repository.text(of: Self.matrix).split(whereSeparator: \.isNewline).dropFirst().map(String.init)
        )
        let granted = try Set(granted())
        #expect(
            granted.subtracting(matrix).isEmpty,
            "granted, and not in the matrix: \(granted.subtracting(matrix).sorted())"
        )
        #expect(
            matrix.subtracting(granted).isEmpty,
            "in the matrix, and not granted: \(matrix.subtracting(granted).sorted())"
        )
    }

    @Test("applied a second time nothing is different, and what was granted by hand is taken back")
    func twice() throws {
        let before = try granted()
        try session.script(
            """
            grant update on mutasi.proposal_event to mutasi_operator;
            grant select (nip) on mutasi.employee to mutasi_portal;
            grant execute on function mutasi.redact_dialogues(date, text, integer) to public;
            alter table audit.event disable row level security;
            create policy in_sight on mutasi.rule_book for select to mutasi_operator using (true);
            comment on policy in_sight on mutasi.rule_book is 'of a list of before';
            create policy of_mine on mutasi_inbox.watch for select to mutasi_operator using (true);
            alter table mutasi.rule_book enable row level security;
            alter table mutasi.law enable row level security;
            """
        )
        let drift = try Migrator(session).roleStatus().added
        for words in [
            "mutasi.rule_book in_sight", "mutasi_inbox.watch of_mine", "ROW SECURITY WITHOUT A RULE mutasi.law",
        ] {
            #expect(drift.contains { $0.contains(words) && !$0.hasSuffix(" ") }, "\(words): \(drift)")
        }
        try Migrator(session).applyRoles()
        #expect(try granted() == before)
        let hidden = try session.query(
            "select from pg_class where oid in ('mutasi.rule_book'::regclass, 'mutasi.law'::regclass) and relrowsecurity"
        )
        #expect(hidden.isEmpty)
    }

    @Test("everything belongs to the owner, who cannot log in, and nothing to everybody")
    func owner() throws {
        let strays = try session.query(
            "select grantee, object, privilege from mutasi_schema.grants where grantee = 'PUBLIC' or privilege = 'OWNER'"
        )
        #expect(strays.isEmpty)
        let roles = try session.query(
            """
            select rolname::text from pg_roles
            where rolname in ('mutasi_owner', 'mutasi_daemon', 'mutasi_operator', 'mutasi_verifier', 'mutasi_tpk',
                    'mutasi_decider', 'mutasi_auditor', 'mutasi_upstream', 'mutasi_portal')
                and (rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication
                    or (rolcanlogin and rolname <> 'mutasi_daemon'))
            """
        )
        #expect(roles.isEmpty)
    }

    @Test(
        "every function with the owner's rights finds what it names in the catalogue first, and temporary objects last"
    )
    func pinned() throws {
        let loose = try session.query(
            """
            select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where n.nspname in ('mutasi', 'jobs', 'audit', 'mutasi_inbox') and p.prosecdef
                and not 'search_path=pg_catalog, pg_temp' = any (coalesce(p.proconfig, '{}'))
            """
        ).map { try $0.decode(at: 0, as: String.self) }
        #expect(loose.isEmpty)
    }

    @Test("a role that may not make roles is refused, and nothing is changed")
    func mayNot() throws {
        let plain = try Session(logins.login(in: "mutasi_owner"))
        let before = try granted()
        let error = try #require(throws: MigrationError.self) { try Migrator(plain).applyRoles() }
        guard case .mayNotMakeRoles = error else {
            Issue.record("\(error)")
            return
        }
        #expect(try granted() == before)
    }

    @Test("an administrator without the powers of a superuser migrates and applies the roles")
    func administrator() throws {
        let database = try TestDatabase(migrated: false)
        let name = "administrator_\(UInt64.random(in: 0 ... .max))"
        let superuser = try database.session()
        try superuser.script(
            "create role \(name) login createrole; grant mutasi_owner to \(name); alter database \(database.name) owner to \(name)"
        )
        defer {
            do {
                try superuser.script(
                    "reassign owned by \(name) to current_user; drop owned by \(name); drop role \(name)"
                )
            } catch { Issue.record(error) }
        }
        let session = try Session(database.options.user(name))
        try Migrator(session).migrate()
        try Migrator(session).applyRoles()
        #expect(try Migrator(session).migrate().isEmpty)
        session.close()
    }
}
