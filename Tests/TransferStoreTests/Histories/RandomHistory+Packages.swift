import Postgres
import TransferStore
import Transfers

extension RandomHistory {
    /// From the check to the decree, which a proposal goes in a package.
    mutating func proceedInPackage(with stored: StoredProposal) throws {
        guard ProposalState.beforeSignature.contains(stored.proposal.state) else { return }
        guard let package = try province.packages.package(of: stored.id) else { return try join(stored.id) }
        let clerk = province.`operator`
        switch (try province.packages.show(package).package.state, stored.proposal.state) {
        case (.draft, _):
            try session.transaction { _ = try province.packages.propose(package, by: clerk) }
        case (_, .verified), (_, .deferred): try happen(.committeeOpened, to: stored, by: clerk)
        case (_, .committeeReview):
            let meeting = try meeting()
            try happen(.committeeConcluded(meeting), to: stored, by: province.tpk)
        case (_, .recommended), (_, .notRecommended): try happen(.endorsementOpened, to: stored, by: clerk)
        case (_, .endorsementReview): try happen(.endorsed, to: stored, by: province.pyb)
        case (_, .endorsed):
            let decision = Decision(approves: !isOnce(in: 10), authority: .ppk, reason: "Kebutuhan organisasi")
            try session.transaction { _ = try province.packages.decide(package, decision, by: province.ppk) }
        case (_, .decided): try happen(.decreeDrafted, to: stored, by: clerk)
        case (_, .decreeDraft): try sign(package)
        default: break
        }
    }

    /// Into a package that is being composed, or one of its own.
    private mutating func join(_ proposal: ProposalID) throws {
        let packages = province.packages
        let clerk = province.`operator`
        let open = try session.query("select id from mutasi.package where state = 'DRAFT' order by id")
        let chosen = isOnce(in: 2) ? open.randomElement(using: &generator) : nil
        try session.transaction {
            let package =
                if let chosen { PackageID(try chosen.decode(at: 0)) } else { try packages.create("Paket", by: clerk) }
            _ = try packages.add(proposal, to: package, by: clerk)
        }
    }

    /// A meeting as it should be, or one in which somebody votes who may not.
    mutating func meeting() throws -> CommitteeMeeting {
        var meeting = province.meeting
        meeting.minutes = Letter(number: "800/12/2025", date: day)
        guard isOnce(in: 4) else { return meeting }
        let place = Int.random(in: 0..<meeting.members.count, using: &generator)
        meeting.members[place].hasConflict = try pick([true, nil])
        meeting.members[place].voted = isOnce(in: 2)
        return meeting
    }

    private mutating func sign(_ package: PackageID) throws {
        decrees += 1
        let status: SignatureStatus = isOnce(in: 6) ? .unknown : .verified
        let person = isOnce(in: 6) ? province.committee[3] : province.ppk.person
        let standing: Signer.Standing = isOnce(in: 6) ? .acting(approval: nil) : .definitive
        let date = isOnce(in: 6) ? CivilDate.day(2025, 12, 15) : day
        try session.transaction {
            _ = try province.packages.sign(
                package,
                Decree(Letter(number: "821/\(decrees)/2025", date: date)),
                by: Signer(person ?? province.committee[2], standing),
                signature: status,
                isInitialled: true,
                recordedBy: province.ppk
            )
        }
    }
}
