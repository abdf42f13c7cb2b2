import Postgres
import Synchronization
import TestSupport
import TransferStore
import Transfers

/// The demonstration province in a database of a test's own, the worked example evaluated, on 2 October 2025 at nine.
struct ProposalProvince {
    let database: TestDatabase
    let session: Session
    let need: NeedID
    let sari: Person
    let `operator`: ProposalActor
    let verifier: ProposalActor
    let head: ProposalActor

    init() throws {
        database = try Self.imported.withLock { made in
            if let made { return try TestDatabase(copying: made) }
            let template = try TestDatabase()
            try Self.prepare(template)
            made = template
            return try TestDatabase(copying: template)
        }
        session = try database.session()
        let people = People(session)
        need = try Self.first(Needs(session).list(.all)) { $0.need.post == "J-KASI-PROMKES" }.id
        sari = try people.find(nip: SeededProvince.sari)
        `operator` = ProposalActor(try people.find(nip: SeededProvince.budi).id, as: .hrOperator)
        verifier = ProposalActor(try people.find(nip: SeededProvince.dewi).id, as: .verifier)
        // Kepala Dinas Kesehatan, above both units.
        head = ProposalActor(try people.find(nip: SeededProvince.health).id, as: .unitHead)
    }

    private struct NotThere: Error {}

    private static func first<Value>(_ values: [Value], _ isWanted: (Value) -> Bool) throws -> Value {
        guard let value = values.first(where: isWanted) else { throw NotThere() }
        return value
    }

    private static let imported = Mutex<TestDatabase?>(nil)

    private static func prepare(_ database: TestDatabase) throws {
        let session = try database.session()
        _ = try ImportRun(directory: SeededProvince.seeds, session: session, today: .today).run()
        try session.appoint([SeededProvince.dewi], to: "VERIFIKATOR")
        try session.ascertainEverybody()
        let need = try SeededProvince.need(session)
        try session.transaction(.repeatableRead) { _ = try Evaluations(session).run(need, asOf: .today) }
        try setClock("2025-10-02 09:00+07", session)
        session.close()
    }

    /// Has proposals live at another moment.
    static func setClock(_ moment: String, _ session: Session) throws {
        try session.script(
            """
            create or replace function mutasi.civil_now() returns timestamptz
            language sql stable set search_path = pg_catalog, pg_temp return '\(moment)'::timestamptz
            """
        )
    }

    /// Drafts the proposal for Sari, which commits.
    func draft() throws -> ProposalID {
        try session.transaction { try Proposals(session).draft(for: need, of: sari, by: `operator`).id }
    }

    /// Applies an event, which commits.
    @discardableResult
    func apply(_ event: ProposalEvent, to id: ProposalID, by actor: ProposalActor) throws -> AppliedTransition {
        try session.transaction { try Proposals(session).apply(event, to: id, by: actor) }
    }

    /// Talks with Sari, who agrees, and closes the dialogue, without the proposal knowing of it yet.
    func talk(_ id: ProposalID) throws -> Dialogue {
        try apply(
            .dialogueOpened(leader: head.person ?? sari.id, informedOn: .day(2025, 10, 2)),
            to: id,
            by: `operator`
        )
        return try session.transaction {
            try Dialogues(session).change(of: id) { dialogue, now, today in
                try dialogue.record(Self.notes(today), by: dialogue.leader, at: now)
                try dialogue.state("Saya siap.", by: sari.id, at: now)
                try dialogue.answer(.agreed, by: sari.id, on: today)
                try dialogue.confirm(session: 0, version: 1, by: dialogue.leader, at: now)
                try dialogue.confirm(session: 0, version: 1, by: sari.id, at: now)
                try dialogue.close(on: today)
            }
            .after.dialogue
        }
    }

    /// The way to the submission, every step of which commits.
    func submit(_ id: ProposalID) throws {
        try apply(.dialogueClosed(try talk(id)), to: id, by: `operator`)
        try apply(.unitReviewOpened, to: id, by: `operator`)
        for side in UnitOpinion.Side.allCases {
            try apply(.opinionGiven(UnitOpinion(side: side, agrees: true)), to: id, by: head)
        }
        try apply(.submitted(Self.folder), to: id, by: `operator`)
    }

    static let folder = DocumentFolder(documents: [
        SubmittedDocument(code: "D06", issuer: .jptPratama, issuedOn: .day(2025, 10, 1)),
        SubmittedDocument(code: "D08", issuer: .ppk, issuedOn: .day(2024, 1, 1)),
    ])

    static func notes(_ day: CivilDate) -> DialogueNotes {
        DialogueNotes(
            date: day,
            mode: .faceToFace,
            place: "Dinas Kesehatan",
            summary: "Membicarakan penempatan di kepulauan",
            organisationNeeds: "Seksi kosong sejak Juli",
            employeeWishes: "Pelatihan sebelum mulai",
            concerns: [.distance, .family],
            support: [.training, .returnOn(.day(2027, 10, 1))],
            outcome: "Sepakat"
        )
    }
}
