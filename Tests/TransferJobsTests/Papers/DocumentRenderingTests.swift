import Delivery
import Documents
import JobQueue
import JobQueueTesting
import Postgres
import TestSupport
import Testing
import TransferJobs
import TransferStore
import Transfers

/// Sari's proposal, with the superior who leads and the operator who drafts.
@Suite("document.render")
struct DocumentRenderingTests {
    private let province: Province
    private let session: Session
    private let registry: HandlerRegistry
    private let proposal: ProposalID
    private let clerk: ProposalActor
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
        leader = try Dialogues(session).superior(of: person.id).person
        sari = person.id
        clerk = desk
        try session.script(
            """
            create or replace function mutasi.civil_now() returns timestamptz
            language sql stable set search_path = pg_catalog, pg_temp return '2025-10-02 09:00+07'::timestamptz
            """
        )
        proposal = try session.transaction { try ProposalDesk(session).draft(for: need, of: person, by: desk).id }
    }

    private func run(_ name: DocumentName, event: Int) throws -> Outcome {
        let arguments = RenderDocument(proposal: proposal.number, event: event, document: name)
        return try registry.run(NewJob(RenderDocument.kind, args: try arguments.json()), on: session)
    }

    private func result(_ outcome: Outcome) -> String {
        guard case .complete(let result?) = outcome else { return "\(outcome)" }
        return result.text
    }

    private func apply(_ event: ProposalEvent, by actor: ProposalActor) throws {
        try session.transaction { _ = try ProposalDesk(session).apply(event, to: proposal, by: actor) }
    }

    /// The way to the check by a second person.
    private func verify() throws {
        // Kepala Dinas Kesehatan, above both units.
        let head = ProposalActor(try People(session).find(nip: "197410052003011911").id, as: .unitHead)
        try apply(.dialogueOpened(leader: leader, informedOn: try CivilDate(parsing: "2025-10-02")), by: clerk)
        try session.transaction {
            _ = try ProposalDesk(session).changeDialogue(of: proposal) { dialogue, now, today in
                let notes = DialogueNotes(
                    date: today,
                    mode: .faceToFace,
                    place: "Kantor",
                    summary: "Dibicarakan <b>terbuka</b>",
                    organisationNeeds: "Seksi kosong",
                    employeeWishes: "Pelatihan",
                    concerns: [.distance, .health],
                    outcome: "Sepakat"
                )
                try dialogue.record(notes, by: leader, at: now)
                try dialogue.confirm(session: 0, version: 1, by: leader, at: now)
                try dialogue.confirm(session: 0, version: 1, by: sari, at: now)
                try dialogue.answer(.agreed, by: sari, on: today)
            }
            _ = try ProposalDesk(session).closeDialogue(of: proposal, by: ProposalActor(leader, as: .superior))
        }
        try apply(.unitReviewOpened, by: clerk)
        for side in UnitOpinion.Side.allCases {
            try apply(.opinionGiven(UnitOpinion(side: side, agrees: true)), by: head)
        }
        let day = try CivilDate(parsing: "2025-10-01")
        try apply(
            .submitted(
                DocumentFolder(documents: [
                    SubmittedDocument(code: "D06", issuer: .jptPratama, issuedOn: day),
                    SubmittedDocument(code: "D08", issuer: .ppk, issuedOn: try CivilDate(parsing: "2024-01-01")),
                ])
            ),
            by: clerk
        )
        let verifier = try People(session).find(nip: "199002022014022903").id
        try session.appoint(["199002022014022903"], to: "VERIFIKATOR")
        try apply(.verified, by: ProposalActor(verifier, as: .verifier))
    }

    @Test("a paper is due with the step that asks for it, in its transaction, and once")
    func enqueued() throws {
        try verify()
        let names = try session.query(
            "select args ->> 'document' from jobs.job where kind = 'document.render' order by id"
        )
        .map { try $0.decode(at: 0, as: String.self) }
        #expect(
            names == [
                "EVALUATION_SHEET", "DIALOGUE_NOTES", "ASPIRATION_FORM", "RELEASE_LETTER", "ACCEPTANCE_LETTER",
                "COVER_LETTER", "VERIFICATION_LIST",
            ]
        )
    }

    @Test("a job that is run again finds the same bytes and keeps no second version")
    func repeated() throws {
        #expect(result(try run(.evaluationSheet, event: 2)).contains(#""version": 1, "new": true"#))
        #expect(result(try run(.evaluationSheet, event: 2)).contains(#""version": 1, "new": false"#))
        let paper = try #require(try Papers(session).newest(.evaluationSheet, of: .proposal(proposal)))
        #expect(try Papers(session).content(of: paper.id).starts(with: Array("%PDF-".utf8)))
    }

    @Test("every paper up to the check is written from what is on record")
    func written() throws {
        try verify()
        for name in [
            DocumentName.dialogueNotes, .aspirationForm, .releaseLetter, .acceptanceLetter, .coverLetter,
            .verificationList,
            .committeePaper,
        ] {
            #expect(result(try run(name, event: 8)).contains(#""new": true"#), "\(name)")
        }
    }

    @Test("a paper whose content is not on record yet, or that nobody knows, is discarded with the reason")
    func notYet() throws {
        guard case .discard(let reason) = try run(.excerpt, event: 1) else {
            Issue.record("not discarded")
            return
        }
        #expect(reason.hasPrefix("DOK17"))
        guard case .discard = try run(.coverLetter, event: 99) else {
            Issue.record("not discarded")
            return
        }
    }
}
