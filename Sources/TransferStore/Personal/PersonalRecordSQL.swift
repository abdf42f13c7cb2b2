internal import Postgres
internal import Transfers

/// What is kept of a person, table by table; a test holds the list against the schema.
enum PersonalRecordSQL {
    /// Tables that name the person.
    private static let own = [
        "performance", "assessment", "technical_competency", "discipline", "position", "training_record", "licence",
        "aspiration", "aspiration_profile", "aspiration_superseded", "evaluation_result", "training_plan", "enrolment",
        "notification", "proposal", "dialogue", "holding", "deployable", "deployable_skill", "assignment", "follow_up",
        "signal", "provisional_member", "data_correction", "conflict_of_interest", "waiver_employee",
        "ascertainment_employee", "refused_reading", "identity_conflict", "evaluation_review",
        "plan_move", "plan_ruling", "plan_conflict",
    ]

    /// Tables that hang on one of those: by which column on which.
    private static let hanging: [(table: String, column: String, owner: String)] = [
        ("aspiration_wish", "profile_id", "aspiration_profile"), ("training_plan_item", "plan_id", "training_plan"),
        ("enrolment_event", "enrolment_id", "enrolment"), ("enrolment_receipt", "enrolment_id", "enrolment"),
        ("inbox", "notification_id", "notification"),
        ("proposal_event", "proposal_id", "proposal"), ("conflict_declaration", "proposal_id", "proposal"),
        ("deadline", "proposal_id", "proposal"), ("announcement_record", "proposal_id", "proposal"),
        ("announcement_withheld", "proposal_id", "proposal"), ("handover_item", "proposal_id", "proposal"),
        ("handover_confirmation", "proposal_id", "proposal"), ("outcome_report", "proposal_id", "proposal"),
        ("dialogue_version", "dialogue_id", "dialogue"), ("dialogue_statement", "dialogue_id", "dialogue"),
        ("dialogue_reminder", "dialogue_id", "dialogue"), ("dialogue_redaction", "dialogue_id", "dialogue"),
        ("assignment_event", "assignment_id", "assignment"), ("follow_up_answer", "follow_up_id", "follow_up"),
        ("waiver", "id", "waiver_employee"), ("ascertainment", "id", "ascertainment_employee"),
    ]

    /// By what the owner of a hanging row is known, where it is not its number.
    private static let keys = ["waiver_employee": "waiver_id", "ascertainment_employee": "ascertainment_id"]

    static func recordExport(of person: PersonID, by actor: String, reason: String) -> SQL {
        "select jobs.record_action(\(actor), 'export', 'person ' || \(person)::text, null, null, \(reason))"
    }

    /// Statements that each give rows as JSON, by the name of their table.
    static func all(of person: PersonID) -> [(name: String, sql: SQL)] {
        func rows(_ name: String, _ condition: String) -> (name: String, sql: SQL) {
            let text = "select to_jsonb(t)::text from mutasi.\(name) t where \(condition)"
            return (name, SQL(unchecked: text, binds: [Bind(person)]))
        }
        let named = own.map { rows($0, "t.employee_id = $1") }
        let further = hanging.map { table, column, owner in
            let key = keys[owner] ?? "id"
            return rows(
                table,
                "t.\(column) in (select o.\(key) from mutasi.\(owner) o where o.employee_id = $1)"
            )
        }
        return [rows("employee", "t.id = $1")] + named + further + [
            rows("relation", "t.employee_id = $1 or t.related_id = $1"), rows("objection", "t.person_id = $1"),
            rows("objection_event", "t.objection_id in (select o.id from mutasi.objection o where o.person_id = $1)"),
            // Papers are named; whoever may have them gets them as files.
            (
                "document",
                SQL(
                    unchecked: """
                        select (to_jsonb(t) - 'content')::text from mutasi.document t
                        where (t.subject_kind, t.subject_id) in (
                            select 'PROPOSAL', p.id from mutasi.proposal p where p.employee_id = $1
                            union all select 'ASSIGNMENT', a.id from mutasi.assignment a where a.employee_id = $1
                            union all select 'OBJECTION', o.id from mutasi.objection o where o.person_id = $1
                            union all select 'ENROLMENT', e.id from mutasi.enrolment e where e.employee_id = $1)
                        """,
                    binds: [Bind(person)]
                )
            ),
            (
                "audit",
                SQL(
                    unchecked:
                        "select to_jsonb(t)::text from audit.event t where t.employee_id = $1 order by t.at, t.id",
                    binds: [Bind(person)]
                )
            ),
        ]
    }
}
