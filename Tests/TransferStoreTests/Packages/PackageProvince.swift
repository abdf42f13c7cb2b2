import Postgres
import TestSupport
import TransferStore
import Transfers

/// The province with a verified proposal for Sari, and who judges, decides and signs.
struct PackageProvince {
    let base: ProposalProvince
    let sari: ProposalID
    let committee: [PersonID]
    let tpk: ProposalActor
    let pyb: ProposalActor
    let ppk: ProposalActor

    var session: Session { base.session }
    var packages: Packages { Packages(base.session) }
    var `operator`: ProposalActor { base.`operator` }

    init() throws {
        base = try ProposalProvince()
        sari = try base.draft()
        // The need's own day is past by the time of the decree.
        try base.apply(.rescheduled(to: .day(2025, 11, 1)), to: sari, by: base.`operator`)
        try base.submit(sari)
        try base.apply(.verified, to: sari, by: base.verifier)
        let officials = try base.session.query(
            """
            select e.id from mutasi.employee e join mutasi.post p on p.code = e.post_code
            where p.echelon_id in (21, 22, 31) and e.is_active
                and not exists (select from mutasi.conflict c where c.official_id = e.id)
            order by p.echelon_id, e.nip limit 5
            """
        )
        committee = try officials.map { try $0.decode(at: 0) }
        tpk = ProposalActor(committee[0], as: .tpk)
        pyb = ProposalActor(committee[1], as: .pyb)
        ppk = ProposalActor(committee[2], as: .ppk)
        try base.session.appoint(committee.map(\.description), to: "TPK_ANGGOTA")
        try base.session.appoint([committee[1].description], to: "PYB")
        try base.session.appoint([committee[2].description], to: "PPK")
    }

    static let letter = Letter(number: "800/12/2025", date: .day(2025, 10, 2))

    var meeting: CommitteeMeeting {
        CommitteeMeeting(
            members: committee.map { .init($0, hasConflict: false, voted: true) },
            minutes: Self.letter,
            outcome: .recommended
        )
    }

    /// A package of proposals, closed, recommended and endorsed.
    func endorsed(_ proposals: [ProposalID]) throws -> PackageID {
        let id = try session.transaction {
            let id = try packages.create("Paket Oktober", by: `operator`)
            for proposal in proposals { _ = try packages.add(proposal, to: id, by: `operator`) }
            _ = try packages.propose(id, by: `operator`)
            return id
        }
        for proposal in proposals {
            try base.apply(.committeeOpened, to: proposal, by: `operator`)
            try base.apply(.committeeConcluded(meeting), to: proposal, by: tpk)
            try base.apply(.endorsementOpened, to: proposal, by: `operator`)
            try base.apply(.endorsed, to: proposal, by: pyb)
        }
        return id
    }

    /// A package of proposals whose decree is drafted.
    func decided(_ proposals: [ProposalID]) throws -> PackageID {
        let id = try endorsed(proposals)
        try session.transaction {
            _ = try packages.decide(id, Decision(approves: true, authority: .ppk), by: ppk)
        }
        for proposal in proposals { try base.apply(.decreeDrafted, to: proposal, by: `operator`) }
        return id
    }

    @discardableResult
    func sign(
        _ id: PackageID,
        number: String = "821/1/2025",
        signature: SignatureStatus = .verified,
        standing: Signer.Standing = .definitive
    ) throws -> AppliedPackage {
        try session.transaction {
            try packages.sign(
                id,
                Decree(Letter(number: number, date: .day(2025, 10, 2))),
                by: Signer(ppk.person ?? committee[2], standing),
                signature: signature,
                isInitialled: true,
                recordedBy: ppk
            )
        }
    }
}
