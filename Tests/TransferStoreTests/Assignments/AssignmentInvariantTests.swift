import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("What the database itself refuses of urgent assignments")
struct AssignmentInvariantTests {
    private let province: AssignmentProvince

    init() throws {
        province = try AssignmentProvince()
    }

    /// The name of the constraint, or the condition, by which plain SQL is refused at the latest at its commit.
    private func refusal(_ statements: String) -> String? {
        do {
            try province.session.transaction { try province.session.script(statements) }
            return nil
        } catch let error as PostgresError {
            return error.constraint ?? error.sqlState?.code
        } catch {
            return "\(error)"
        }
    }

    /// Sends the one who was sent last once more, by an order of its own.
    private static let again = """
        insert into mutasi.assignment_order (need_id, number, kind, unit_id, district, basis_id, starts_on, is_clinical,
            skills)
        select need_id, 'x/2025', kind, unit_id, district, basis_id, starts_on, is_clinical, skills
        from mutasi.assignment_order;
        insert into mutasi.assignment (order_id, employee_id, basis_id, standing, safeguards, consent_at,
            consent_heard_by, delivered, state, starts_on, ends_on, limit_on, days_of_return)
        select (select max(id) from mutasi.assignment_order), employee_id, basis_id, standing, safeguards, consent_at,
            consent_heard_by, '{}', 'ISSUED', starts_on, ends_on, limit_on, days_of_return
        from mutasi.assignment;
        insert into mutasi.assignment_event (assignment_id, name, to_state, actor, role)
        select max(id), 'ISSUED', 'ISSUED', '\(SeededProvince.sari)', 'OPERATOR' from mutasi.assignment;
        """

    private var again: String {
        Self.again.replacing("'\(SeededProvince.sari)'", with: "'\(province.province.sari.id)'")
    }

    @Test("a second running assignment of a person")
    func second() throws {
        try province.issue()
        #expect(refusal(again) == "assignment_one_running")
    }

    @Test("a person twice in a row while somebody else on the roster can go, and not when nobody else can")
    func twiceInARow() throws {
        let id = try #require(try province.issue().first).id
        try province.apply(.returned(on: .day(2025, 10, 2)), to: id, by: province.clerk)
        #expect(refusal(again) == "nobody_twice_in_a_row")
        try province.session.execute("update mutasi.deployable set is_available = employee_id = \(province.volunteer)")
        #expect(refusal(again) == nil)
    }

    @Test(
        "an order without an urgent need, and one on a basis that does not hold on its day",
        arguments: [
            ("need_id = (select id from mutasi.need where urgency = 'NORMAL' limit 1)", "assignment_of_urgent_need"),
            ("starts_on = '2026-02-01'", "assignment_basis_holds"),
            ("starts_on = '2025-09-01'", "assignment_basis_holds"),
        ]
    )
    func order(change: String, constraint: String) throws {
        try province.issue()
        let column = change.prefix { $0 != " " }
        let value = change.drop { $0 != "=" }.dropFirst()
        let columns = ["need_id", "kind", "unit_id", "district", "basis_id", "starts_on", "is_clinical"]
        let values = columns.map { $0 == column ? String(value) : $0 }
        let order = """
            insert into mutasi.assignment_order (number, \(columns.joined(separator: ", ")))
            select 'x', \(values.joined(separator: ", ")) from mutasi.assignment_order
            """
        #expect(refusal(order) == constraint)
    }

    @Test("a basis without a number, and a disaster's status without its last day")
    func basis() throws {
        let blank =
            "insert into mutasi.emergency_basis (kind, number, dated_on) values ('INSTRUKSI', ' ', '2025-10-01')"
        #expect(refusal(blank) == "emergency_basis_number_check")
        let endless =
            "insert into mutasi.emergency_basis (kind, number, dated_on) values ('BENCANA', '1', '2025-10-01')"
        #expect(refusal(endless) == "disaster_has_level_and_end")
    }

    @Test("a change without an event, an event without a change, and what only others may do")
    func audit() throws {
        try province.issue()
        #expect(refusal("update mutasi.assignment set state = 'RATIFIED'") == "one_event_for_each_change")
        let ppk = try #require(province.ppk.person)
        let event = """
            insert into mutasi.assignment_event (assignment_id, name, from_state, to_state, actor, role)
            select id, 'RATIFIED', state, 'RATIFIED', '\(ppk)', 'PPK' from mutasi.assignment;
            """
        #expect(refusal(event) == "one_change_for_each_event")
        #expect(refusal(event.replacing("'PPK'", with: "'OPERATOR'")) == "ppk_ratifies")
        let ownCase = event.replacing("'\(ppk)'", with: "employee_id")
        #expect(refusal(ownCase) == "no_conflict_of_interest")
        let bySystem = event.replacing("'\(ppk)', 'PPK'", with: "null, 'SISTEM'")
        #expect(["system_decides_nothing", "ppk_ratifies"].contains(refusal(bySystem)))
        #expect(refusal(event + "update mutasi.assignment set state = 'RATIFIED'") == nil)
        #expect(try province.assignments.verifyLog().isEmpty)
    }

    @Test(
        "changes of what is never changed",
        arguments: [
            "update mutasi.assignment_event set name = 'RETURNED'", "delete from mutasi.assignment_event",
            "truncate mutasi.assignment_event", "delete from mutasi.assignment",
            "update mutasi.assignment set consent_at = null, consent_heard_by = null",
            "update mutasi.assignment set starts_on = starts_on - 1", "update mutasi.assignment_order set number = 'x'",
            "update mutasi.emergency_basis set valid_until = valid_until + 1", "delete from mutasi.emergency_basis",
            "update mutasi.deadline set starts_on = starts_on + 1", "delete from mutasi.deadline",
            "update mutasi.deadline_version set last_day = last_day + 1", "delete from mutasi.deadline_version",
        ]
    )
    func unchanged(statement: String) throws {
        try province.issue()
        #expect(refusal(statement) == "42501")
    }

    @Test("nobody is sent who neither agreed by word of mouth nor held the written dialogue")
    func consent() throws {
        try province.issue()
        let silent = again.replacing("consent_at,\n    consent_heard_by, '{}'", with: "null, null, '{}'")
        #expect(silent != again)
        #expect(refusal(silent) == "consent_or_written_dialogue")
    }

    @Test("an event that somebody changed is found")
    func tampering() throws {
        try province.issue()
        try province.session.script(
            """
            alter table mutasi.assignment_event disable trigger user;
            update mutasi.assignment_event set detail = '{"reason": "lain"}'
            """
        )
        #expect(try province.assignments.verifyLog().map(\.kind) == [.changed])
    }
}
