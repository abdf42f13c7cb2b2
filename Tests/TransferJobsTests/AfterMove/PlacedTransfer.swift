import Delivery
import FoundationEssentials
import JobQueue
import JobQueueTesting
import Postgres
import Synchronization
import TestSupport
import TransferJobs
import TransferStore
import Transfers

/// Sari has started duty on Monday 3 November 2025 in Seksi Promosi, and it is nine in the morning of that day.
struct PlacedTransfer {
    static let nip = "198703142011012907"

    let database: TestDatabase
    let session: Session
    let registry: HandlerRegistry
    let id = ProposalID(1)
    let sari: Person
    let clerk: ProposalActor

    init() throws {
        database = try Self.placed.withLock { made in
            if let made { return try TestDatabase(copying: made.database) }
            let province = try Province()
            try Journey(province).run()
            made = province
            return try TestDatabase(copying: province.database)
        }
        session = try database.session()
        var registry = HandlerRegistry()
        let settings = DeliverySettings(sender: try MailAddress("mutasi@bkd.example.go.id"), contact: "BKD")
        try registry.registerTransfers(settings, connection: database.options)
        self.registry = registry
        sari = try People(session).find(nip: Self.nip)
        clerk = ProposalActor(try People(session).find(nip: "198508212010011904").id, as: .hrOperator)
    }

    private static let placed = Mutex<Province?>(nil)

    /// Nine in the morning of a day in the capital.
    func setClock(_ day: String) throws {
        try Self.setClock("\(day) 09:00+07", session)
    }

    static func setClock(_ moment: String, _ session: Session) throws {
        try session.script(
            """
            create or replace function mutasi.civil_now() returns timestamptz
            language sql stable set search_path = pg_catalog, pg_temp return '\(moment)'::timestamptz
            """
        )
    }

    /// Runs a job that is enqueued, or one like it, and returns what it says it did.
    func run(_ kind: String, _ arguments: JSONB, on day: String) throws -> String {
        try setClock(day)
        switch try registry.run(NewJob(kind, args: arguments), on: session) {
        case .complete(let result?): return result.text
        case let outcome: return "\(outcome)"
        }
    }

    func number(_ sql: SQL) throws -> Int {
        guard let row = try session.query(sql).first else { return 0 }
        return try row.decode(at: 0)
    }

    var state: ProposalState {
        get throws { try Proposals(session).show(id).proposal.state }
    }

    /// The way from the evaluation to the start of duty, at the desks that the programs use.
    private struct Journey {
        let session: Session
        let people: People
        let clerk: ProposalActor

        init(_ province: Province) throws {
            session = try province.database.session()
            people = People(session)
            clerk = ProposalActor(try people.find(nip: "198508212010011904").id, as: .hrOperator)
        }

        func run() throws {
            let id = try drafted()
            try talk(id)
            try submit(id)
            try decide(id)
            try place(id)
            session.close()
        }

        private func apply(_ event: ProposalEvent, _ id: ProposalID, by actor: ProposalActor) throws {
            try session.transaction { _ = try ProposalDesk(session).apply(event, to: id, by: actor) }
        }

        private func head() throws -> ProposalActor {
            // Kepala Dinas Kesehatan, above both units.
            ProposalActor(try people.find(nip: "197410052003011911").id, as: .unitHead)
        }

        private func drafted() throws -> ProposalID {
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
            try session.transaction(.repeatableRead) { _ = try Evaluations(session).run(need, asOf: day) }
            try PlacedTransfer.setClock("2025-10-02 09:00+07", session)
            let sari = try people.find(nip: PlacedTransfer.nip)
            return try session.transaction {
                let id = try ProposalDesk(session).draft(for: need, of: sari, by: clerk).id
                let effectiveOn = try CivilDate(parsing: "2025-11-01")
                return try ProposalDesk(session).apply(.rescheduled(to: effectiveOn), to: id, by: clerk).id
            }
        }

        private func talk(_ id: ProposalID) throws {
            let sari = try people.find(nip: PlacedTransfer.nip).id
            let leader = try head().person ?? sari
            let today = try CivilDate(parsing: "2025-10-02")
            try apply(.dialogueOpened(leader: leader, informedOn: today), id, by: clerk)
            try session.transaction {
                _ = try ProposalDesk(session).changeDialogue(of: id) { dialogue, now, today in
                    let notes = DialogueNotes(
                        date: today,
                        mode: .faceToFace,
                        place: "Kantor",
                        summary: "Dibicarakan",
                        organisationNeeds: "Seksi kosong",
                        employeeWishes: "Rumah dinas",
                        support: [.housing, .training],
                        outcome: "Sepakat"
                    )
                    try dialogue.record(notes, by: leader, at: now)
                    try dialogue.answer(.agreed, by: sari, on: today)
                    try dialogue.confirm(session: 0, version: 1, by: leader, at: now)
                    try dialogue.confirm(session: 0, version: 1, by: sari, at: now)
                }
                _ = try ProposalDesk(session).closeDialogue(of: id, by: clerk)
            }
        }

        private func submit(_ id: ProposalID) throws {
            try apply(.unitReviewOpened, id, by: clerk)
            for side in UnitOpinion.Side.allCases {
                try apply(.opinionGiven(UnitOpinion(side: side, agrees: true)), id, by: try head())
            }
            let folder = DocumentFolder(documents: [
                SubmittedDocument(code: "D06", issuer: .jptPratama, issuedOn: try CivilDate(parsing: "2025-10-01")),
                SubmittedDocument(code: "D08", issuer: .ppk, issuedOn: try CivilDate(parsing: "2024-01-01")),
            ])
            try apply(.submitted(folder), id, by: clerk)
            try session.appoint(["199002022014022903"], to: "VERIFIKATOR")
            let verifier = ProposalActor(try people.find(nip: "199002022014022903").id, as: .verifier)
            try apply(.verified, id, by: verifier)
        }

        private func decide(_ id: ProposalID) throws {
            let officials: [PersonID] = try session.query(
                """
                select e.id from mutasi.employee e join mutasi.post p on p.code = e.post_code
                where p.echelon_id in (21, 22, 31) and e.is_active
                    and not exists (select from mutasi.conflict c where c.official_id = e.id)
                order by p.echelon_id, e.nip limit 5
                """
            ).map { try $0.decode(at: 0) }
            try session.appoint(officials.map(\.description), to: "TPK_ANGGOTA")
            try session.appoint([officials[1].description], to: "PYB")
            try session.appoint([officials[2].description], to: "PPK")
            let letter = Letter(number: "800/12/2025", date: try CivilDate(parsing: "2025-10-02"))
            let meeting = CommitteeMeeting(
                members: officials.map { .init($0, hasConflict: false, voted: true) },
                minutes: letter,
                outcome: .recommended
            )
            let packages = Packages(session)
            let package = try session.transaction {
                let package = try packages.create("Paket Oktober", by: clerk)
                _ = try packages.add(id, to: package, by: clerk)
                _ = try packages.propose(package, by: clerk)
                return package
            }
            try apply(.committeeOpened, id, by: clerk)
            try apply(.committeeConcluded(meeting), id, by: ProposalActor(officials[0], as: .tpk))
            try apply(.endorsementOpened, id, by: clerk)
            try apply(.endorsed, id, by: ProposalActor(officials[1], as: .pyb))
            let ppk = ProposalActor(officials[2], as: .ppk)
            let decision = Decision(approves: true, authority: .ppk)
            try session.transaction { _ = try packages.decide(package, decision, by: ppk) }
            try apply(.decreeDrafted, id, by: clerk)
            try session.transaction {
                _ = try packages.sign(
                    package,
                    Decree(Letter(number: "821/1/2025", date: letter.date)),
                    by: Signer(officials[2], .definitive),
                    signature: .verified,
                    isInitialled: true,
                    recordedBy: ppk
                )
            }
            let receipt = Receipt.signedHandOver(letter.date)
            try apply(.notified(receipt, evidence: "TT-1"), id, by: clerk)
            try PlacedTransfer.setClock("2025-10-06 09:00+07", session)
            try apply(.announced, id, by: .worker)
            try PlacedTransfer.setClock("2025-11-03 09:00+07", session)
            guard try Proposals(session).show(id).proposal.needsInauguration else { return }
            let invitedOn = try CivilDate(parsing: "2025-10-20")
            let day = try CivilDate(parsing: "2025-11-03")
            try apply(.inaugurated(invitedOn: invitedOn, on: day), id, by: ppk)
        }

        private func place(_ id: ProposalID) throws {
            try apply(.placed(on: try CivilDate(parsing: "2025-11-03"), lateReason: ""), id, by: try head())
        }
    }
}
