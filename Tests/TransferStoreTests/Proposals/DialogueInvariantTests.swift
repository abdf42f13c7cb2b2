import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("What the database itself refuses of dialogues")
struct DialogueInvariantTests {
    private let province: ProposalProvince
    private let id: ProposalID
    private var session: Session { province.session }

    /// A dialogue that is open, with a session that nobody has confirmed and no answer.
    init() throws {
        province = try ProposalProvince()
        id = try province.draft()
        let leader = try #require(province.head.person)
        let opened = ProposalEvent.dialogueOpened(leader: leader, informedOn: .day(2025, 10, 2))
        try province.apply(opened, to: id, by: province.`operator`)
        try change { dialogue, now, today in
            try dialogue.record(ProposalProvince.notes(today), by: leader, at: now)
            try dialogue.state("Anak saya sekolah di kota.", by: dialogue.employee, at: now)
        }
    }

    private func change(_ change: (inout Dialogue, Instant, CivilDate) throws -> Void) throws {
        let session = session
        try session.transaction {
            _ = try Dialogues(session).change(of: id) { dialogue, now, today in try change(&dialogue, now, today) }
        }
    }

    /// Confirms, answers and closes.
    private func close(_ answer: DialogueAnswer) throws {
        try change { dialogue, now, today in
            try dialogue.confirm(session: 0, version: 1, by: dialogue.leader, at: now)
            if answer.isConsent { try dialogue.confirm(session: 0, version: 1, by: dialogue.employee, at: now) }
            try dialogue.answer(answer, by: dialogue.employee, on: today)
            try dialogue.close(on: today)
        }
    }

    private func refusal(_ statements: String) -> String? {
        do {
            try session.transaction { try session.script(statements) }
            return nil
        } catch let error as PostgresError {
            return error.constraint ?? error.sqlState?.code
        } catch {
            return "\(error)"
        }
    }

    @Test("another's words in the place of the employee's: neither changed, nor deleted, nor put after them")
    func statement() throws {
        #expect(refusal("update mutasi.dialogue_statement set words = 'Saya setuju'") == "42501")
        #expect(refusal("delete from mutasi.dialogue_statement") == "42501")
        #expect(refusal("truncate mutasi.dialogue_statement") == "42501")
        let inserted = """
            insert into mutasi.dialogue_statement (dialogue_id, number, words, author, written_at)
            select id, 2, 'Saya setuju', leader_id, mutasi.civil_now() from mutasi.dialogue
            """
        #expect(refusal(inserted) == "statement_of_the_employee")
        #expect(refusal(inserted.replacing("leader_id,", with: "null,")) == "23502")
        #expect(try Dialogues(session).latest(of: id).dialogue.statements.map(\.text) == ["Anak saya sekolah di kota."])
    }

    @Test("notes of somebody who is no side of it, and a session that the employee records alone")
    func notes() throws {
        func version(_ session: Int, _ number: Int, _ author: String) -> String {
            """
            insert into mutasi.dialogue_version (dialogue_id, session, number, based_on, standing, held_on, mode, place,
                summary, needs, wishes, outcome, author, written_at)
            select d.id, \(session), \(number), 0, 'ASIDE', '2025-10-02', 'DARING', 'x', 'x', 'x', 'x', 'x', \(author),
                mutasi.civil_now()
            from mutasi.dialogue d join mutasi.proposal p on p.id = d.proposal_id
            """
        }
        #expect(refusal(version(1, 2, "p.drafter")) == "notes_of_the_two_sides")
        #expect(refusal(version(2, 1, "d.employee_id")) == "notes_of_the_two_sides")
        #expect(refusal(version(1, 2, "d.employee_id")) == nil)
    }

    @Test("a dialogue closed without what closes it")
    func unconfirmed() throws {
        let close = """
            update mutasi.dialogue set answer = 'SETUJU', answered_on = '2025-10-02', closed_on = '2025-10-02',

            """
        #expect(refusal(close + "closings = 1") == "closed_with_confirmations")
        #expect(refusal(close + "closings = 0") == "42501")
        let byLeader = """
            update mutasi.dialogue_version v set confirmed_by_leader = mutasi.civil_now(), leader_confirmed_by = d.leader_id
            from mutasi.dialogue d where d.id = v.dialogue_id;
            """
        #expect(refusal(byLeader + close + "closings = 1") == "closed_with_confirmations")
    }

    @Test("notes that somebody else than the one who leads confirms, or nobody by name")
    func confirmedByAnother() {
        let confirm = "update mutasi.dialogue_version set confirmed_by_leader = mutasi.civil_now()"
        #expect(refusal(confirm) == "leader_confirms_by_name")
        let another = ", leader_confirmed_by = (select drafter from mutasi.proposal)"
        #expect(refusal(confirm + another) == "confirmed_by_the_leader")
        let leader = ", leader_confirmed_by = (select leader_id from mutasi.dialogue)"
        #expect(refusal(confirm + leader + "; " + confirm + another) == "42501")
        #expect(refusal(confirm + leader) == nil)
    }

    @Test("a dialogue that somebody leads whom nobody named, and steps of a superior who does not lead it")
    func namelessLeader() {
        let other = "update mutasi.dialogue set leader_id = (select drafter from mutasi.proposal)"
        #expect(refusal(other) == "leader_is_named")
        func step(_ name: String, by person: String) -> String {
            """
            insert into mutasi.proposal_event (proposal_id, name, from_state, to_state, actor, role, detail)
            select p.id, '\(name)', p.state, p.state, \(person), 'ATASAN', jsonb_build_object('leader', d.leader_id)
            from mutasi.proposal p join mutasi.dialogue d on d.proposal_id = p.id
            """
        }
        for name in ["DIALOGUE_OPENED", "DIALOGUE_CLOSED", "NOTIFIED", "FOLLOWED_UP"] {
            #expect(refusal(step(name, by: "p.drafter")) == "actor_leads_the_dialogue", "\(name)")
        }
        for name in ["DIALOGUE_OPENED", "DIALOGUE_CLOSED", "NOTIFIED"] {
            #expect(refusal(step(name, by: "d.leader_id")) == "one_change_for_each_event", "\(name)")
        }
    }

    @Test("an answer before anybody has talked with the employee")
    func untalked() throws {
        let copy = """
            insert into mutasi.dialogue (proposal_id, employee_id, leader_id, answer, answered_on, closed_on, closings)
            select proposal_id, employee_id, leader_id, 'SETUJU', '2025-10-02', '2025-10-02', 1 from mutasi.dialogue
            """
        #expect(refusal(copy) == "answered_after_a_session")
    }

    @Test("silence without the reminders that the rules ask for, or in the place of an answer (case 63)")
    func silence() throws {
        let silent = """
            update mutasi.dialogue set answer = 'TIDAK_MENJAWAB', answer_text = null, answered_on = '2025-10-20'
            """
        #expect(refusal(silent) == "silence_after_reminders")
        let reminder = """
            insert into mutasi.dialogue_reminder (dialogue_id, number, reminded_on)
            select id, n, '2025-10-06' from mutasi.dialogue, generate_series(1, 2) n
            """
        #expect(refusal(reminder) == nil)
        try change { dialogue, _, today in
            try dialogue.answer(.objected(reason: "Anak"), by: dialogue.employee, on: today)
        }
        #expect(refusal(silent) == "silence_after_reminders")
    }

    @Test("what came of a dialogue that is closed, but for an answer in the place of a silence")
    func closed() throws {
        try close(.objected(reason: "Orang tua sakit"))
        for statement in [
            "update mutasi.dialogue set answer = 'SETUJU', answer_text = null",
            "update mutasi.dialogue set closed_on = null", "update mutasi.dialogue set closings = 2",
            "update mutasi.dialogue set leader_id = (select drafter from mutasi.proposal)",
            "update mutasi.dialogue set opened_at = opened_at + interval '1 day'",
            "delete from mutasi.dialogue", "truncate mutasi.dialogue cascade",
            "update mutasi.dialogue_version set confirmed_by_employee = mutasi.civil_now()",
        ] {
            #expect(refusal(statement) == "42501", "\(statement)")
        }
        let words = """
            insert into mutasi.dialogue_statement (dialogue_id, number, words, author, written_at)
            select id, 2, 'x', employee_id, mutasi.civil_now() from mutasi.dialogue
            """
        #expect(refusal(words) == "dialogue_is_open")
    }

    @Test("a proposal that says of an employee who kept silent, or objected, that they consented")
    func pretendedConsent() throws {
        try close(.objected(reason: "Orang tua sakit"))
        let pretended = #"""
            insert into mutasi.proposal_event (proposal_id, name, from_state, to_state, actor, role)
            select id, 'DIALOGUE_CLOSED', state, 'ASPIRATION_RECORDED', drafter, 'OPERATOR' from mutasi.proposal;
            update mutasi.proposal set state = 'ASPIRATION_RECORDED',
                facts = facts || '{"dialogueClosedOn": "2025-10-02", "answer": {"code": "SETUJU"}}'
            """#
        #expect(refusal(pretended) == "consent_is_on_record")
    }
}
