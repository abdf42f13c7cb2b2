import Delivery
import JobQueue
import Postgres
import TestSupport
import TransferJobs
import TransferStore
import Transfers

/// The province with a decree for Sari of Thursday 2 October 2025, of which she was told on the same day; it is Monday the 6th.
final class DecreeProvince {
    let province: Province
    let session: Session
    let package: PackageID
    let proposal: ProposalID
    let sari: Person
    let `operator`: ProposalActor
    let ppk: ProposalActor
    /// An official who had no part in the decree.
    let reviewer: ProposalActor
    /// Another one.
    let examiner: PersonID

    // Unless she is told, it is still the 2nd.
    init(isTold: Bool = true) throws {
        province = try Province()
        session = try province.database.session()
        let people = People(session)
        sari = try people.find(nip: "198703142011012907")
        `operator` = ProposalActor(try people.find(nip: "198508212010011904").id, as: .hrOperator)
        let verifier = ProposalActor(try people.find(nip: "199002022014022903").id, as: .verifier)
        let officials = try session.query(
            """
            select e.id from mutasi.employee e join mutasi.post p on p.code = e.post_code
            where p.echelon_id in (21, 22, 31) and e.is_active
                and not exists (select from mutasi.conflict c where c.official_id = e.id)
            order by p.echelon_id, e.nip limit 7
            """
        )
        .map { try $0.decode(at: 0, as: PersonID.self) }
        ppk = ProposalActor(officials[2], as: .ppk)
        reviewer = ProposalActor(officials[5], as: .verifier)
        examiner = officials[6]
        try session.appoint(officials.prefix(5).map(\.description), to: "TPK_ANGGOTA")
        try session.appoint([officials[1].description], to: "PYB")
        try session.appoint([officials[2].description], to: "PPK")
        try session.appoint(["199002022014022903", officials[5].description], to: "VERIFIKATOR")
        let need = try Self.need(session)
        try Self.setClock("2025-10-02 09:00+07", session)
        // Kepala Dinas Kesehatan, above both units.
        let head = ProposalActor(try people.find(nip: "197410052003011911").id, as: .unitHead)
        let (session, sari, clerk) = (session, sari, `operator`)
        let id = try session.transaction { try Proposals(session).draft(for: need, of: sari, by: clerk).id }
        proposal = id
        func apply(_ event: ProposalEvent, _ actor: ProposalActor) throws {
            try session.transaction { _ = try Proposals(session).apply(event, to: id, by: actor) }
        }
        // The need's own day is past by the time of the decree.
        try apply(.rescheduled(to: try CivilDate(parsing: "2025-11-01")), clerk)
        try apply(.dialogueOpened(leader: head.person ?? sari.id, informedOn: try Self.day()), clerk)
        try apply(.dialogueClosed(try Self.talk(id, sari.id, session)), clerk)
        try apply(.unitReviewOpened, clerk)
        for side in UnitOpinion.Side.allCases { try apply(.opinionGiven(UnitOpinion(side: side, agrees: true)), head) }
        try apply(.submitted(try Self.folder()), clerk)
        try apply(.verified, verifier)
        let members = officials.prefix(5).map { CommitteeMeeting.Member($0, hasConflict: false, voted: true) }
        let letter = Letter(number: "800/12/2025", date: try Self.day())
        let meeting = CommitteeMeeting(members: members, minutes: letter, outcome: .recommended)
        let packages = Packages(session)
        let chosen = ppk
        package = try session.transaction {
            let package = try packages.create("Paket Oktober", by: clerk)
            _ = try packages.add(id, to: package, by: clerk)
            _ = try packages.propose(package, by: clerk)
            return package
        }
        let made = package
        try apply(.committeeOpened, clerk)
        try apply(.committeeConcluded(meeting), ProposalActor(officials[0], as: .tpk))
        try apply(.endorsementOpened, clerk)
        try apply(.endorsed, ProposalActor(officials[1], as: .pyb))
        try session.transaction {
            _ = try packages.decide(made, Decision(approves: true, authority: .ppk), by: chosen)
        }
        try apply(.decreeDrafted, clerk)
        let decree = Decree(Letter(number: "821/1/2025", date: try Self.day()))
        try session.transaction {
            _ = try packages.sign(
                made,
                decree,
                by: Signer(officials[2], .definitive),
                signature: .verified,
                isInitialled: true,
                recordedBy: chosen
            )
        }
        guard isTold else { return }
        try apply(.notified(.signedHandOver(try Self.day()), evidence: "TT-1"), clerk)
        try Self.setClock("2025-10-06 09:00+07", session)
    }

    /// Publishes the announcement, which commits.
    @discardableResult
    func announce() throws -> StoredAnnouncement {
        try session.transaction {
            let desk = AnnouncementDesk(session)
            _ = try desk.draft(package, AnnouncementRequest(district: "Kabupaten Kepulauan"), by: `operator`)
            return try desk.publish(package, by: `operator`)
        }
    }

    func setClock(_ moment: String) throws {
        try Self.setClock(moment, session)
    }

    static func setClock(_ moment: String, _ session: Session) throws {
        try session.script(
            """
            create or replace function mutasi.civil_now() returns timestamptz
            language sql stable set search_path = pg_catalog, pg_temp return '\(moment)'::timestamptz
            """
        )
    }

    private static func day() throws -> CivilDate { try CivilDate(parsing: "2025-10-02") }

    private static func need(_ session: Session) throws -> NeedID {
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
        return need
    }

    private static func talk(_ id: ProposalID, _ sari: PersonID, _ session: Session) throws -> Dialogue {
        try session.transaction {
            try Dialogues(session).change(of: id) { dialogue, now, today in
                let notes = DialogueNotes(
                    date: today,
                    mode: .faceToFace,
                    place: "Kantor",
                    summary: "Dibicarakan",
                    organisationNeeds: "Seksi kosong",
                    employeeWishes: "Pelatihan",
                    outcome: "Sepakat"
                )
                try dialogue.record(notes, by: dialogue.leader, at: now)
                try dialogue.answer(.agreed, by: sari, on: today)
                try dialogue.confirm(session: 0, version: 1, by: dialogue.leader, at: now)
                try dialogue.confirm(session: 0, version: 1, by: sari, at: now)
                try dialogue.close(on: today)
            }
            .after.dialogue
        }
    }

    private static func folder() throws -> DocumentFolder {
        DocumentFolder(documents: [
            SubmittedDocument(code: "D06", issuer: .jptPratama, issuedOn: try CivilDate(parsing: "2025-10-01")),
            SubmittedDocument(code: "D08", issuer: .ppk, issuedOn: try CivilDate(parsing: "2024-01-01")),
        ])
    }
}
