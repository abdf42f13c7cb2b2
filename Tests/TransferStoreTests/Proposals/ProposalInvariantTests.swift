import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("What the database itself refuses of proposals")
struct ProposalInvariantTests {
    /// The name of the constraint, or the condition, by which plain SQL is refused at the latest at its commit.
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

    @Test("a second active proposal of a person (case 22)")
    func second() throws {
        let province = try ProposalProvince()
        _ = try province.draft()
        let copy = """
            insert into mutasi.proposal (need_id, employee_id, origin, target, kind, is_own_request, is_urgent, drafter,
                drafted_on, effective_on, state)
            select need_id, employee_id, origin, target, kind, is_own_request, is_urgent, drafter, drafted_on,
                effective_on, 'DRAFT' from mutasi.proposal
            """
        #expect(refusal(province.session, copy) == "proposal_one_active")
    }

    @Test("a submission without a dialogue, closed or put off with a day")
    func noDialogue() throws {
        let province = try ProposalProvince()
        _ = try province.draft()
        let submit = "update mutasi.proposal set state = 'SUBMITTED'"
        #expect(refusal(province.session, submit) == "no_submission_without_dialogue")
        let event = """
            insert into mutasi.proposal_event (proposal_id, name, from_state, to_state, actor, role)
            select id, 'SUBMITTED', state, 'SUBMITTED', drafter, 'OPERATOR' from mutasi.proposal;
            """
        let pretended = #"""
            update mutasi.proposal set state = 'SUBMITTED', facts = facts || '{"dialogueClosedOn": "2025-10-02"}'
            """#
        #expect(refusal(province.session, event + pretended) == "dialogue_is_on_record")
    }

    @Test("a check by whoever drafted or submitted it, or by nobody")
    func fourEyes() throws {
        let province = try ProposalProvince()
        let id = try province.draft()
        try province.submit(id)
        let bySubmitter = """
            update mutasi.proposal set state = 'VERIFIED',
                facts = facts || jsonb_build_object('verifier', facts ->> 'submitter')
            """
        #expect(refusal(province.session, bySubmitter) == "second_person_verifies")
        let byNobody = "update mutasi.proposal set state = 'VERIFIED'"
        #expect(refusal(province.session, byNobody) == "submitted_and_verified_by_somebody")
    }

    @Test("a change without an event, an event without a change, and an event of another change")
    func audit() throws {
        let province = try ProposalProvince()
        _ = try province.draft()
        let change = "update mutasi.proposal set effective_on = effective_on + 1;"
        #expect(refusal(province.session, change) == "one_event_for_each_change")
        let event = """
            insert into mutasi.proposal_event (proposal_id, name, from_state, to_state, actor, role)
            select id, 'RESCHEDULED', state, state, drafter, 'OPERATOR' from mutasi.proposal;
            """
        #expect(refusal(province.session, event) == "one_change_for_each_event")
        #expect(refusal(province.session, event + event + change) == "one_change_for_each_event")
        #expect(refusal(province.session, change + change + event) == "one_event_for_each_change")
        #expect(refusal(province.session, event + change) == nil)
        #expect(try Proposals(province.session).verifyLog().isEmpty)
    }

    @Test(
        "changes of what is never changed",
        arguments: [
            "update mutasi.proposal_event set name = 'X'", "delete from mutasi.proposal_event",
            "truncate mutasi.proposal_event", "delete from mutasi.proposal",
            "update mutasi.proposal set drafter = employee_id", "update mutasi.dialogue_version set summary = 'x'",
            "update mutasi.dialogue_statement set words = 'x'", "delete from mutasi.dialogue_statement",
            "delete from mutasi.dialogue_version",
            "update mutasi.dialogue_version set confirmed_by_employee = now()",
            "update mutasi.conflict_declaration set has_conflict = false",
        ]
    )
    func unchanged(statement: String) throws {
        let province = try ProposalProvince()
        _ = try province.talk(try province.draft())
        #expect(refusal(province.session, statement) == "42501")
    }

    @Test("an event of an official with a conflict of interest")
    func conflict() throws {
        let province = try ProposalProvince()
        _ = try province.draft()
        let event = """
            insert into mutasi.conflict_of_interest (official_id, employee_id, reason)
            select drafter, employee_id, 'saudara' from mutasi.proposal;
            insert into mutasi.proposal_event (proposal_id, name, from_state, to_state, actor, role)
            select id, 'VERIFIED', state, state, drafter, 'VERIFIKATOR' from mutasi.proposal
            """
        #expect(refusal(province.session, event) == "no_conflict_of_interest")
    }

    @Test("a vote of the TPK by a member in whose way a conflict stands, by their word, on record, or as the candidate")
    func voters() throws {
        let province = try ProposalProvince()
        let id = try province.draft()
        let official = try #require(province.verifier.person)
        let clerk = try #require(province.`operator`.person)
        try province.session.appoint([SeededProvince.dewi], to: "TPK_ANGGOTA")
        func vote(of person: PersonID, conflict: String) -> String? {
            refusal(
                province.session,
                """
                insert into mutasi.proposal_event (proposal_id, name, from_state, to_state, actor, role, detail)
                select id, 'TPK_CONCLUDED', state, 'TPK_DEFERRED', '\(clerk)', 'TPK',
                    jsonb_build_object('meeting', jsonb_build_object('outcome', 'DEFERRED', 'members', jsonb_build_array(
                        jsonb_build_object('person', '\(person)', 'voted', true \(conflict)))))
                from mutasi.proposal
                """
            )
        }
        #expect(vote(of: official, conflict: ", 'hasConflict', true") == "voter_without_conflict")
        #expect(vote(of: official, conflict: "") == "voter_without_conflict")
        #expect(vote(of: province.sari.id, conflict: ", 'hasConflict', false") == "voter_without_conflict")
        #expect(vote(of: official, conflict: ", 'hasConflict', false") == "actor_holds_the_office")
        try province.session.appoint([SeededProvince.budi], to: "TPK_SEKRETARIS")
        let stranger = try #require(province.head.person)
        #expect(vote(of: stranger, conflict: ", 'hasConflict', false") == "voter_is_a_member")
        let actor = ProposalActor(official, as: .tpk)
        try province.session.transaction { try Proposals(province.session).declare(actor, conflict: "Ipar", of: id) }
        #expect(vote(of: official, conflict: ", 'hasConflict', false") == "voter_without_conflict")
    }

    @Test(
        "an event of somebody who does not hold the office that day",
        arguments: [
            ("VERIFIED", "VERIFIKATOR"), ("PYB_ENDORSED", "PYB"), ("DECIDED", "PPK"), ("TPK_OPENED", "TPK"),
            ("PLACED", "KEPALA_OPD"),
        ]
    )
    func office(event: String, role: String) throws {
        let province = try ProposalProvince()
        _ = try province.draft()
        func attempt(by person: PersonID) -> String? {
            refusal(
                province.session,
                """
                insert into mutasi.proposal_event (proposal_id, name, from_state, to_state, actor, role)
                select id, '\(event)', state, state, '\(person)', '\(role)' from mutasi.proposal
                """
            )
        }
        let clerk = try #require(province.`operator`.person)
        #expect(attempt(by: clerk) == "actor_holds_the_office")
        if role == "KEPALA_OPD" {
            #expect(attempt(by: try #require(province.head.person)) == "one_change_for_each_event")
        } else {
            let office = role == "TPK" ? "TPK_KETUA" : role
            if office != "VERIFIKATOR" { try province.session.appoint([SeededProvince.budi], to: office) }
            let holder = office == "VERIFIKATOR" ? try #require(province.verifier.person) : clerk
            #expect(attempt(by: holder) == "one_change_for_each_event")
        }
    }

    @Test("a close without the last follow-up, but by the head of the personnel agency")
    func close() throws {
        let province = try ProposalProvince()
        _ = try province.draft()
        let clerk = try #require(province.`operator`.person)
        let event = """
            insert into mutasi.proposal_event (proposal_id, name, from_state, to_state, actor, role)
            select id, 'CLOSED', 'FOLLOWUP_6M', 'CLOSED', '\(clerk)', 'OPERATOR' from mutasi.proposal
            """
        #expect(refusal(province.session, event) == "actor_holds_the_office")
        try province.session.appoint([SeededProvince.budi], to: "KEPALA_BKD")
        #expect(refusal(province.session, event) == "one_change_for_each_event")
    }

    @Test("a state that is none, and a dialogue that somebody leads about themselves")
    func words() throws {
        let province = try ProposalProvince()
        _ = try province.talk(try province.draft())
        #expect(refusal(province.session, "update mutasi.proposal set state = 'MAYBE'") == "proposal_state_check")
        let ownCase = "update mutasi.dialogue set leader_id = employee_id"
        #expect(refusal(province.session, ownCase) == "nobody_leads_their_own")
        let silence = "update mutasi.dialogue set answer = null, answered_on = null, closed_on = '2025-10-02'"
        #expect(refusal(province.session, silence) == "closed_with_an_answer")
    }
}
