import Postgres
import TestSupport
import Testing

@testable import TransferStore
@testable import Transfers

@Suite("What the audit records")
struct AuditRecordTests {
    private let session: Session
    private let database: TestDatabase

    init() throws {
        database = try TestDatabase()
        session = try database.session()
    }

    private func events() throws -> [AuditEvent] { try AuditLog(session).list(AuditFilter(), limit: 1000) }

    /// Tables whose changes are in no event of their own, and why.
    private static let exempt: [String: String] = [
        "unit": "imported", "education": "imported", "related_field": "imported", "post": "imported",
        "competency": "imported", "competency_standard": "imported", "formation": "imported", "course": "imported",
        "course_session": "imported", "employee": "imported", "performance": "imported", "assessment": "imported",
        "technical_competency": "imported", "discipline": "imported", "position": "imported",
        "training_record": "imported", "licence": "imported", "relation": "imported", "aspiration": "imported",
        "skill": "imported", "deployable": "imported", "deployable_skill": "imported", "indicator": "imported",
        "indicator_mark": "imported", "seat": "imported",
        "import_file": "the run is recorded", "import_issue": "the run is recorded",
        "need": "its events are recorded", "need_requirement": "its events are recorded",
        "proposal": "its events are recorded", "package": "its events are recorded",
        "package_member": "its events are recorded", "assignment": "its events are recorded",
        "objection": "its events are recorded", "objection_deadline": "its events are recorded",
        "enrolment": "its events are recorded", "deadline_version": "the deadline is recorded",
        "announcement_record": "the publication is recorded", "announcement_withheld": "the publication is recorded",
        "announcement_file": "the publication is recorded",
        "evaluation_run": "append-only, of a job", "evaluation_result": "append-only, of a job",
        "plan": "of a job; its package is recorded", "plan_need": "append-only, of a job",
        "plan_move": "append-only, of a job", "plan_ruling": "append-only, of a job",
        "plan_conflict": "append-only, of a job", "plan_rate": "append-only, of a job",
        "training_plan": "computed by a job", "training_plan_item": "computed by a job",
        "civil_job": "of the engine", "demonstration": "append-only, of a demonstration",
        "refused_reading": "append-only, a log itself",
        "notification": "a notice, with a state of its own", "inbox": "a notice",
        "dialogue_reminder": "append-only, of a job", "objection_alert": "append-only, of a job",
        "follow_up_signal": "append-only, of a job", "enrolment_receipt": "append-only",
        "aspiration_profile": "versions of the employee's own", "aspiration_wish": "versions of the employee's own",
        "aspiration_superseded": "versions of the employee's own",
    ]

    @Test("every table is recorded or known as one that needs not be, and its trigger never sleeps")
    func completeness() throws {
        let tables = try session.query(
            """
            select c.relname, t.tgenabled::text from pg_class c
            left join pg_trigger t on t.tgrelid = c.oid and t.tgname = 'recorded'
            where c.relnamespace = 'mutasi'::regnamespace and c.relkind in ('r', 'p') order by 1
            """
        )
        for table in tables {
            let (name, enabled) = try table.decode(String.self, String?.self)
            let isExempt = Self.exempt[name] != nil
            #expect((enabled == "A") != isExempt, "\(name): \(enabled ?? "not recorded")")
        }
    }

    @Test("what a trigger is told of keys and withheld columns are columns of its table")
    func columns() throws {
        let wrong = try session.query(
            #"""
            select c.relname, x.name from pg_trigger t join pg_class c on c.oid = t.tgrelid
            cross join lateral unnest(regexp_split_to_array(encode(t.tgargs, 'escape'), '(,|\\000)+')) x(name)
            where t.tgname = 'recorded' and x.name <> ''
                and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = x.name)
            """#
        )
        #expect(try wrong.map { try $0.decode(at: 1, as: String.self) } == [])
    }

    @Test("a change has one row with who, what, before and after, in its own transaction")
    func change() throws {
        try session.script(
            "insert into mutasi.moratorium (id, jurisdiction, basis, starts_on, ends_on, post_kinds) "
                + "values ('M1', 'X', 'SE 1/2025', '2025-01-01', '2025-03-01', '{1}')"
        )
        try session.transaction {
            try AuditLog(session).attribute(to: "rina", as: "mutasictl:1")
            try session.execute("update mutasi.moratorium set ends_on = '2025-02-01' where id = 'M1'")
        }
        struct Undone: Error {}
        #expect(throws: Undone.self) {
            try session.transaction {
                try session.execute("delete from mutasi.moratorium")
                throw Undone()
            }
        }
        let events = try events()
        #expect(events.map(\.action) == ["UPDATE", "INSERT"])
        let change = try #require(events.first)
        #expect((change.subject, change.key) == ("mutasi.moratorium", "M1"))
        #expect((change.operatorName, change.correlation) == ("rina", "mutasictl:1"))
        #expect(change.before == #"{"ends_on": "2025-03-01"}"#)
        #expect(change.after == #"{"ends_on": "2025-02-01"}"#)
        #expect(events.last?.operatorName == nil)
        try session.execute("update mutasi.moratorium set ends_on = '2025-02-01' where id = 'M1'")
        #expect(try self.events().count == 2, "what changes nothing is no event")
    }

    @Test("a session that calls itself a replica is recorded, and cannot rewrite the audit either")
    func replica() throws {
        try session.script(
            "set session_replication_role = replica; insert into mutasi.agency (code, kind) values ('A', 'PUSAT')"
        )
        #expect(try events().count == 1)
        for statement: SQL in [
            "update audit.event set login = 'x'", "delete from audit.event", "truncate audit.event cascade",
            "update audit.seal set sequence = 2", "delete from audit.anchor",
        ] {
            let error = #expect(throws: PostgresError.self) { try session.execute(statement) }
            #expect(error?.sqlState == .insufficientPrivilege)
        }
    }

    @Test("the words of a dialogue and the reason of a waiver are not repeated")
    func withheld() throws {
        let province = try ProposalProvince()
        let log = AuditLog(province.session)
        try province.session.execute(
            """
            insert into mutasi.conflict_of_interest (official_id, employee_id, reason)
            values (\(try #require(province.head.person)), \(province.sari.id), 'saudara kandung')
            """
        )
        let event = try #require(try log.list(AuditFilter(person: province.sari.id), limit: 1).first)
        #expect(event.after?.contains("saudara") == false)
        #expect(event.after?.contains(#""reason": "...""#) == true)
    }

    @Test("administrative actions of the queue are in it")
    func actions() throws {
        try session.execute("select jobs.set_queue_paused('rina', 'mail', true, 'rawat')")
        let event = try #require(try events().first)
        #expect(event.subject == "jobs.action")
        #expect(event.after?.contains(#""verb": "pause""#) == true)
    }
}
