import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("What the database itself refuses of packages")
struct PackageInvariantTests {
    private func refusal(_ session: Session, _ statements: String) -> String? {
        do {
            try session.transaction { try session.script(statements) }
            return nil
        } catch let error as PostgresError {
            return error.constraint ?? error.sqlState?.code
        } catch {
            return "\(error)"
        }
    }

    @Test("a proposal that is decided without its package, or signed without a decree")
    func alone() throws {
        let province = try PackageProvince()
        _ = try province.endorsed([province.sari])
        let event = """
            insert into mutasi.proposal_event (proposal_id, name, from_state, to_state, actor, role)
            select id, 'DECIDED', state, 'DECIDED', drafter, 'OPERATOR' from mutasi.proposal;
            update mutasi.proposal set state = 'DECIDED';
            """
        #expect(refusal(province.session, event) == "decided_with_its_package")
    }

    @Test("a package that is decided without its proposals, or changed without an event")
    func package() throws {
        let province = try PackageProvince()
        _ = try province.endorsed([province.sari])
        let change = "update mutasi.package set state = 'DECIDED';"
        #expect(refusal(province.session, change) == "one_event_for_each_change")
        let event = """
            insert into mutasi.package_event (package_id, number, name, from_state, to_state, actor, role)
            select id, version, 'DECIDED', 'PROPOSED', 'DECIDED', created_by, 'OPERATOR' from mutasi.package;
            """
        #expect(refusal(province.session, change + event) == "decided_with_its_package")
    }

    @Test("a package that is decided while the only one in it is frozen")
    func frozen() throws {
        let province = try PackageProvince()
        _ = try province.endorsed([province.sari])
        try province.base.apply(.frozen(.dataConflict), to: province.sari, by: province.`operator`)
        let decided = """
            insert into mutasi.package_event (package_id, name, from_state, to_state, actor, role)
            select id, 'DECIDED', state, 'DECIDED', created_by, 'OPERATOR' from mutasi.package;
            update mutasi.package set state = 'DECIDED';
            """
        #expect(refusal(province.session, decided) == "decided_with_its_package")
    }

    @Test("a transfer that takes effect before its decree")
    func effect() throws {
        let province = try PackageProvince()
        let package = try province.decided([province.sari])
        try province.sign(package)
        let event = """
            insert into mutasi.proposal_event (proposal_id, name, from_state, to_state, actor, role)
            select id, 'RESCHEDULED', state, state, drafter, 'OPERATOR' from mutasi.proposal;
            update mutasi.proposal set effective_on = '2025-10-01';
            """
        #expect(refusal(province.session, event) == "effect_not_before_decree")
    }

    @Test("two holders of a post of one on the same day")
    func holders() throws {
        let province = try PackageProvince()
        let package = try province.decided([province.sari])
        try province.sign(package)
        let second = """
            insert into mutasi.holding (employee_id, post_code, unit_id, is_single, period)
            select e.id, h.post_code, h.unit_id, true, daterange('2030-01-01', null)
            from mutasi.holding h, mutasi.employee e where h.proposal_id is not null limit 1
            """
        #expect(refusal(province.session, second) == "one_holder_of_a_single_post")
        let saidToBeOfMany = second.replacing("true", with: "false")
        #expect(refusal(province.session, saidToBeOfMany) == "one_holder_of_a_single_post")
        let loosened = "update mutasi.holding set is_single = false; \(saidToBeOfMany)"
        #expect(refusal(province.session, loosened) == "one_holder_of_a_single_post")
    }

    @Test("a signed transfer whose place is not taken, or an oath before the decree")
    func places() throws {
        let province = try PackageProvince()
        try province.sign(try province.decided([province.sari]))
        let gone = "delete from mutasi.holding where proposal_id is not null"
        #expect(refusal(province.session, gone) == "signed_takes_its_place")
        func event(to state: String, _ change: String) -> String {
            """
            insert into mutasi.proposal_event (proposal_id, name, from_state, to_state, actor, role)
            select id, 'INAUGURATED', state, \(state), drafter, 'OPERATOR' from mutasi.proposal;
            update mutasi.proposal set state = \(state), facts = facts || '\(change)';
            """
        }
        let early = #"{"inauguratedOn": "2025-10-01"}"#
        #expect(refusal(province.session, event(to: "'INAUGURATED'", early)) == "oath_not_before_decree")
        #expect(refusal(province.session, event(to: "state", early)) == "oath_not_before_decree")
        #expect(refusal(province.session, event(to: "'INAUGURATED'", "{}")) == "oath_not_before_decree")
        let late = #"{"inauguratedOn": "2025-10-02"}"#
        #expect(refusal(province.session, event(to: "'INAUGURATED'", late)) == nil)
    }

    @Test("members who come to a package or leave it without an event, or after it was decided")
    func members() throws {
        let province = try PackageProvince()
        _ = try province.decided([province.sari])
        let leave = "update mutasi.package_member set left_at = mutasi.civil_now();"
        #expect(refusal(province.session, leave) == "one_event_for_each_change")
        let event = """
            insert into mutasi.package_event (package_id, name, from_state, to_state, actor, role)
            select id, 'MEMBER_LEFT', state, state, created_by, 'OPERATOR' from mutasi.package;
            """
        #expect(refusal(province.session, event) == "one_change_for_each_event")
        let change = "update mutasi.package set title = title;"
        #expect(refusal(province.session, leave + event + change) == "decided_with_its_package")
    }

    @Test("an event of a package that was changed is found, and so is one that was taken out")
    func log() throws {
        let province = try PackageProvince()
        let package = try province.endorsed([province.sari])
        func tamper(_ statement: String) throws {
            try province.session.script(
                """
                alter table mutasi.package_event disable trigger user;
                \(statement);
                alter table mutasi.package_event enable trigger user
                """
            )
        }
        #expect(try province.packages.verifyLog().isEmpty)
        try tamper("update mutasi.package_event set name = 'SPLIT' where number = 2")
        let found = try province.packages.verifyLog(of: package)
        #expect(found.map(\.number) == [2] && found.map(\.kind) == [.changed])
        try tamper("update mutasi.package_event e set hash = mutasi.package_event_hash(e) where number = 2")
        #expect(try province.packages.verifyLog().map(\.kind) == [.broken])
        try tamper("delete from mutasi.package_event where number = 3")
        #expect(try province.packages.verifyLog().map(\.kind) == [.endMissing])
    }

    @Test(
        "decrees: a number twice in a year, an acting signer without approval, a change, a signer who is a member",
        arguments: [
            ("'RALAT', '821/1/2025', '2025-12-31', null, false", "decree_number_once_a_year"),
            ("'RALAT', '821/2/2025', '2025-12-31', null, true", "acting_signer_has_approval"),
            ("'MUTASI', '821/3/2025', '2025-12-31', null, false", "decree_has_signer"),
        ]
    )
    func decrees(values: String, constraint: String) throws {
        let province = try PackageProvince()
        let package = try province.decided([province.sari])
        try province.sign(package)
        let insert = """
            insert into mutasi.decree (package_id, kind, number, dated, signer, is_acting)
            values (\(package), \(values))
            """
        #expect(refusal(province.session, insert) == constraint)
        #expect(refusal(province.session, "update mutasi.decree set number = 'x'") == "42501")
    }

    @Test("a decree signed by a member, or by who has a conflict of interest with one")
    func signer() throws {
        let province = try PackageProvince()
        let package = try province.decided([province.sari])
        let own = """
            insert into mutasi.decree (package_id, kind, number, dated, signer)
            select \(package), 'MUTASI', '821/4/2025', '2025-10-02', employee_id from mutasi.proposal
            """
        #expect(refusal(province.session, own) == "no_conflict_of_interest")
    }

    @Test(
        "logs and packages that are changed or deleted",
        arguments: [
            "update mutasi.package_event set name = 'SPLIT'", "delete from mutasi.package_event",
            "delete from mutasi.package", "delete from mutasi.package_member", "delete from mutasi.decree",
        ]
    )
    func unchanged(statement: String) throws {
        let province = try PackageProvince()
        _ = try province.endorsed([province.sari])
        #expect(refusal(province.session, statement) == "42501")
    }
}
