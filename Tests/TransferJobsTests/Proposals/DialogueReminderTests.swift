import Delivery
import JobQueue
import JobQueueTesting
import Postgres
import TestSupport
import Testing
import TransferJobs
import TransferStore
import Transfers

/// Sari was talked with on Thursday 2 October 2025: reminders on the 6th and the 8th, time to answer until the 9th.
@Suite("dialogue.remind")
struct DialogueReminderTests {
    private let province: Province
    private let session: Session
    private let registry: HandlerRegistry
    private let proposal: ProposalID
    private let sari: PersonID
    private let leader: PersonID

    init() throws {
        province = try Province()
        session = try province.database.session()
        var registry = HandlerRegistry()
        let settings = DeliverySettings(sender: try MailAddress("mutasi@bkd.example.go.id"), contact: "BKD")
        try registry.registerTransfers(settings, connection: province.database.options)
        self.registry = registry
        let day = try CivilDate(parsing: "2025-10-01")
        let need = try Needs(session).add(
            Need(
                source: .vacancy,
                evidence: NeedEvidence(institution: "K=1, B=0"),
                post: "J-KASI-PROMKES",
                unit: "U-BKWK-PP",
                effectiveOn: day
            ),
            on: day
        )
        let session = session
        try session.transaction(.repeatableRead) { _ = try Evaluations(session).run(need, asOf: day) }
        let people = People(session)
        let person = try people.find(nip: "198703142011012907")
        let desk = ProposalActor(try people.find(nip: "198508212010011904").id, as: .hrOperator)
        let superior = try Dialogues(session).superior(of: person.id).person
        try Self.setClock("2025-10-02 09:00+07", session)
        proposal = try session.transaction {
            let id = try ProposalDesk(session).draft(for: need, of: person, by: desk).id
            let event = ProposalEvent.dialogueOpened(leader: superior, informedOn: day)
            _ = try ProposalDesk(session).apply(event, to: id, by: desk)
            return id
        }
        sari = person.id
        leader = superior
        try talk()
    }

    private static func setClock(_ moment: String, _ session: Session) throws {
        try session.script(
            """
            create or replace function mutasi.civil_now() returns timestamptz
            language sql stable set search_path = pg_catalog, pg_temp return '\(moment)'::timestamptz
            """
        )
    }

    private func talk() throws {
        try session.transaction {
            _ = try ProposalDesk(session).changeDialogue(of: proposal) { dialogue, now, today in
                let notes = DialogueNotes(
                    date: today,
                    mode: .faceToFace,
                    place: "Kantor",
                    summary: "Dibicarakan",
                    organisationNeeds: "Seksi kosong",
                    employeeWishes: "Minta waktu",
                    outcome: "Menunggu jawaban"
                )
                try dialogue.record(notes, by: leader, at: now)
                try dialogue.confirm(session: 0, version: 1, by: leader, at: now)
            }
        }
    }

    /// Runs the job on a day, and returns what it did.
    private func remind(on day: String) throws -> String {
        try Self.setClock("\(day) 09:00+07", session)
        let dialogue = try Dialogues(session).latest(of: proposal).id
        let job = NewJob(RemindOfDialogue.kind, args: try RemindOfDialogue(dialogue: dialogue.number).json())
        let outcome = try registry.run(job, on: session)
        guard case .complete(let result?) = outcome else { return "\(outcome)" }
        return result.text
    }

    private var dialogue: Dialogue {
        get throws { try Dialogues(session).latest(of: proposal).dialogue }
    }

    @Test("the first session has the first reminder wait for its morning, under the proposal's ordering key")
    func enqueued() throws {
        let job = try #require(try session.enqueued(RemindOfDialogue.kind).first)
        let monday = Instant(date: try CivilDate(parsing: "2025-10-06"), second: 8 * 3_600, zone: .wib)
        #expect(job.runAt == Timestamp(unixMicroseconds: monday.microseconds))
        #expect(job.orderingKey == "proposal:\(proposal):dialogue")
    }

    @Test("reminds twice, and then records that there is no answer, which is no consent (case 63)")
    func silence() throws {
        #expect(try remind(on: "2025-10-06").contains("reminded"))
        #expect(try remind(on: "2025-10-08").contains("reminded"))
        #expect(try remind(on: "2025-10-09").contains("snooze"))
        #expect(try dialogue.answer == nil)
        #expect(try remind(on: "2025-10-10").contains("recordedSilence"))
        let dialogue = try dialogue
        #expect(dialogue.reminders.count == 2)
        #expect(dialogue.answer == .silent(reminders: 2))
        #expect(dialogue.answer?.isConsent == false)
        let notices = try session.query(
            "select count(*) from mutasi.notification where template = 'dialogue.reminder' and channel = 'INBOX'"
        )
        #expect(try notices[0].decode(Int.self) == 2)
    }

    @Test("a job that is repeated, or comes too early, does nothing twice")
    func repeated() throws {
        #expect(try remind(on: "2025-10-03").contains("snooze"))
        #expect(try remind(on: "2025-10-06").contains("reminded"))
        #expect(try remind(on: "2025-10-06").contains("snooze"))
        #expect(try dialogue.reminders.count == 1)
    }

    @Test("nobody is reminded who has answered, and an answer after the silence is still heard")
    func answered() throws {
        for day in ["2025-10-06", "2025-10-08", "2025-10-10"] { _ = try remind(on: day) }
        try session.transaction {
            _ = try ProposalDesk(session).changeDialogue(of: proposal) { dialogue, _, today in
                try dialogue.answer(.objected(reason: "Orang tua sakit"), by: sari, on: today)
            }
        }
        #expect(try remind(on: "2025-10-13").contains("nothing"))
        #expect(try dialogue.answer == .objected(reason: "Orang tua sakit"))
    }

    @Test("the node works the reminder off, and the employee finds it in the inbox with its deadline")
    func inbox() throws {
        try Self.setClock("2025-10-06 09:00+07", session)
        try session.execute("update jobs.job set run_at = now() where kind = 'dialogue.remind'")
        _ = try QueueDrain(province.database.options, registry: registry)()
        #expect(try dialogue.reminders.count == 1)
        // By day it is there; in the night it waits for the morning.
        let rows = try session.query("select count(*) from mutasi.notification where template = 'dialogue.reminder'")
        #expect(try rows[0].decode(Int.self) == 1)
    }

    @Test("a proposal that ended reminds nobody, and the employee is told why, without a word of the post")
    func cancelled() throws {
        let clerk = ProposalActor(try People(session).find(nip: "198508212010011904").id, as: .hrOperator)
        try session.transaction {
            _ = try ProposalDesk(session).apply(.cancelled(reason: "formasi dihapus"), to: proposal, by: clerk)
        }
        #expect(try remind(on: "2025-10-06").contains("ended"))
        #expect(throws: DialogueFault.closed) { try talk() }
        let job = try #require(try session.enqueued(TellOfProposal.kind).first)
        let told = try registry.run(NewJob(TellOfProposal.kind, args: job.args), on: session)
        guard case .complete = told else { throw Unexpected(outcome: told) }
        let row = try #require(
            try session.query(
                "select id from mutasi.notification where template = 'proposal.news' and channel = 'INBOX'"
            ).first
        )
        // At any hour: what is tested is the text.
        try session.execute("update mutasi.notification set is_urgent = true")
        let notice = try SendNotice(notice: try row.decode(at: 0)).json()
        _ = try registry.run(NewJob(SendNotice.kind, args: notice))
        let message = try #require(try Notices(session).inbox().first)
        #expect(message.body.contains("formasi dihapus") && message.body.contains("dibatalkan"))
        #expect(!message.body.contains("Kepala Seksi"))
    }

    private struct Unexpected: Error {
        let outcome: Outcome
    }
}
