import Postgres

/// A change by plain SQL that breaks one invariant and nothing else: where an event belongs to it, that is forged too.
struct ForgedChange {
    /// Which of the eight invariants.
    let invariant: Int
    /// What is forged.
    let name: String
    /// Selects the numbers of what it could be done to, as `id`.
    let victims: String
    /// The statements, in which `$id` stands for the number.
    let script: String

    init(_ invariant: Int, _ name: String, of victims: String, _ script: String) {
        self.invariant = invariant
        self.name = name
        self.victims = victims
        self.script = script
    }

    /// A change of a proposal with an event that looks like its own.
    private init(_ invariant: Int, _ event: String, where condition: String, to state: String, facts: String) {
        self.init(
            invariant,
            event,
            of: "select id from mutasi.proposal where \(condition)",
            """
            insert into mutasi.proposal_event (proposal_id, name, from_state, to_state, actor, role)
            select id, '\(event)', state, \(state), drafter, 'OPERATOR' from mutasi.proposal where id = $id;
            update mutasi.proposal set state = \(state), \(facts) where id = $id
            """
        )
    }

    static let all = people + officials + audit + decisions

    private static let people: [ForgedChange] = [
        ForgedChange(
            1,
            "second active proposal",
            of:
                "select id from mutasi.proposal where state in ('EVALUATED', 'SUBMITTED', 'FROZEN', 'DECIDED', 'SK_SIGNED')",
            """
            insert into mutasi.proposal (need_id, employee_id, origin, target, kind, is_own_request, is_urgent, drafter,
                drafted_on, effective_on, state)
            select need_id, employee_id, origin, target, kind, is_own_request, is_urgent, drafter, drafted_on,
                effective_on, 'DRAFT' from mutasi.proposal where id = $id;
            insert into mutasi.proposal_event (proposal_id, name, from_state, to_state, actor, role)
            select id, 'DRAFTED', null, state, drafter, 'OPERATOR' from mutasi.proposal order by id desc limit 1
            """
        ),
        ForgedChange(
            2,
            "second holder",
            of: "select h.id from mutasi.holding h join mutasi.post p on p.code = h.post_code where p.kind in (1, 3)",
            """
            insert into mutasi.holding (employee_id, post_code, unit_id, is_single, period)
            select e.id, h.post_code, h.unit_id, false, h.period
            from mutasi.holding h, mutasi.employee e where h.id = $id and e.id <> h.employee_id limit 1
            """
        ),
        ForgedChange(
            2,
            "place given away",
            of: """
                select h.id from mutasi.holding h join mutasi.proposal p on p.id = h.proposal_id
                where p.state in ('SK_SIGNED', 'ANNOUNCED', 'INAUGURATED')
                """,
            "delete from mutasi.holding where id = $id"
        ),
        ForgedChange(
            3,
            "SUBMITTED",
            where: """
                state in ('DRAFT', 'EVALUATED') and not is_urgent and facts ->> 'dialogueClosedOn' is null and not exists (
                    select from mutasi.dialogue d where d.proposal_id = proposal.id and d.closings > 0)
                """,
            to: "'SUBMITTED'",
            facts: #"facts = facts || '{"dialogueClosedOn": "2025-10-02"}'"#
        ),
    ]

    private static let officials: [ForgedChange] = [
        ForgedChange(
            4,
            "VERIFIED",
            where: "state = 'SUBMITTED'",
            to: "'VERIFIED'",
            facts: "facts = facts || jsonb_build_object('verifier', drafter)"
        ),
        ForgedChange(
            4,
            "vote on oneself",
            of: "select id from mutasi.proposal where state = 'TPK_REVIEW'",
            """
            insert into mutasi.proposal_event (proposal_id, name, from_state, to_state, role, detail)
            select id, 'TPK_CONCLUDED', state, 'TPK_RECOMMENDED', 'SISTEM', jsonb_build_object('meeting', jsonb_build_object(
                'members', jsonb_build_array(jsonb_build_object('person', employee_id, 'voted', true, 'hasConflict', false))))
            from mutasi.proposal where id = $id;
            update mutasi.proposal set state = 'TPK_RECOMMENDED' where id = $id
            """
        ),
        ForgedChange(
            4,
            "recommended by one of the TPK",
            of: "select id from mutasi.proposal where state = 'TPK_REVIEW'",
            """
            insert into mutasi.proposal_event (proposal_id, name, from_state, to_state, actor, role, detail)
            select p.id, 'TPK_CONCLUDED', p.state, 'TPK_RECOMMENDED', h.holder, 'TPK', jsonb_build_object('meeting',
                jsonb_build_object('outcome', 'RECOMMENDED', 'members', jsonb_build_array(
                    jsonb_build_object('person', h.holder, 'voted', true, 'hasConflict', false))))
            from mutasi.proposal p, mutasi.office_holder h where p.id = $id and h.office like 'TPK%' limit 1;
            update mutasi.proposal set state = 'TPK_RECOMMENDED' where id = $id
            """
        ),
        ForgedChange(
            4,
            "RESUMED",
            where: "state in ('VERIFIED', 'TPK_REVIEW')",
            to: "'PYB_ENDORSED'",
            facts: "facts = facts"
        ),
        ForgedChange(
            4,
            "decree by a member",
            of: "select id from mutasi.package where state = 'DECIDED'",
            """
            insert into mutasi.decree (package_id, kind, number, dated, signer)
            select m.package_id, 'MUTASI', 'x', '2025-10-02', p.employee_id
            from mutasi.package_member m join mutasi.proposal p on p.id = m.proposal_id
            where m.package_id = $id and m.left_at is null limit 1
            """
        ),
        ForgedChange(
            5,
            "announced with a NIP",
            of: "select announcement_id as id from mutasi.announcement_record",
            """
            insert into mutasi.announcement_record
            select (jsonb_populate_record(r, '{"name": "Sari 198703142011012907"}')).* from mutasi.announcement_record r
            where r.announcement_id = $id limit 1
            """
        ),
    ]

    private static let audit: [ForgedChange] = [
        ForgedChange(
            6,
            "change without an event",
            of: "select id from mutasi.proposal",
            "update mutasi.proposal set effective_on = effective_on + 1 where id = $id"
        ),
        ForgedChange(
            6,
            "event without a change",
            of: "select id from mutasi.proposal",
            """
            insert into mutasi.proposal_event (proposal_id, name, from_state, to_state, actor, role)
            select id, 'RESCHEDULED', state, state, drafter, 'OPERATOR' from mutasi.proposal where id = $id
            """
        ),
        ForgedChange(
            6,
            "another event",
            of: "select proposal_id as id from mutasi.proposal_event",
            "update mutasi.proposal_event set name = 'RETURNED' where proposal_id = $id"
        ),
        ForgedChange(
            6,
            "event of a package taken out",
            of: "select package_id as id from mutasi.package_event",
            "delete from mutasi.package_event where package_id = $id"
        ),
        ForgedChange(
            6,
            "member without an event",
            of: """
                select p.id from mutasi.proposal p where p.state = 'EVALUATED' and exists (select from mutasi.package)
                    and not exists (select from mutasi.package_member m where m.proposal_id = p.id and m.left_at is null)
                """,
            "insert into mutasi.package_member (package_id, proposal_id) select min(id), $id from mutasi.package"
        ),
    ]

    private static let decisions: [ForgedChange] = [
        ForgedChange(
            7,
            "RESCHEDULED",
            where: "state in ('SK_SIGNED', 'ANNOUNCED', 'INAUGURATED', 'PLACED')",
            to: "state",
            facts: "effective_on = '2025-09-01'"
        ),
        ForgedChange(
            7,
            "INAUGURATED",
            where: "state in ('SK_SIGNED', 'ANNOUNCED', 'INAUGURATED', 'PLACED')",
            to: "state",
            facts: #"facts = facts || '{"inauguratedOn": "2025-09-30"}'"#
        ),
        ForgedChange(
            8,
            "package without its members",
            of: """
                select k.id from mutasi.package k where k.state = 'PROPOSED' and exists (
                    select from mutasi.package_member m where m.package_id = k.id and m.left_at is null)
                """,
            """
            insert into mutasi.package_event (package_id, name, from_state, to_state, actor, role)
            select id, 'DECIDED', state, 'DECIDED', created_by, 'PPK' from mutasi.package where id = $id;
            update mutasi.package set state = 'DECIDED' where id = $id
            """
        ),
        ForgedChange(8, "DECIDED", where: "state = 'PYB_ENDORSED'", to: "'DECIDED'", facts: "facts = facts"),
        ForgedChange(
            8,
            "member leaves after the decision",
            of: """
                select m.id from mutasi.package_member m join mutasi.package k on k.id = m.package_id
                where k.state in ('DECIDED', 'SIGNED') and m.left_at is null
                """,
            """
            insert into mutasi.package_event (package_id, name, from_state, to_state, actor, role)
            select k.id, 'MEMBER_LEFT', k.state, k.state, k.created_by, 'OPERATOR'
            from mutasi.package k join mutasi.package_member m on m.package_id = k.id where m.id = $id;
            update mutasi.package set title = title where id = (
                select package_id from mutasi.package_member where id = $id);
            update mutasi.package_member set left_at = mutasi.civil_now() where id = $id
            """
        ),
    ]
}
