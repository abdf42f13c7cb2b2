public import Postgres
public import TransferStore
public import Transfers

/// Where announcements are drafted, published and corrected, in one transaction of the caller.
public struct AnnouncementDesk {
    let session: Session
    var announcements: Announcements { Announcements(session) }

    /// A desk at a session with an open transaction.
    public init(_ session: Session) {
        self.session = session
    }

    /// Drafts the announcement of a package's decree from what its members' proposals say.
    ///
    /// - Parameters:
    ///   - package: The package.
    ///   - request: What the decree does not say.
    ///   - actor: Who drafts; only a PPK withholds a placement.
    /// - Returns: The draft, which nobody but the operator reads.
    /// - Throws: `AnnouncementFault`, `AnnouncementStoreFault`, `DeadlineFault`, `StoreFault`, `PostgresError`.
    public func draft(
        _ package: PackageID,
        _ request: AnnouncementRequest,
        by actor: ProposalActor
    ) throws -> StoredAnnouncement {
        let members = try standing(in: package)
        guard !members.isEmpty else { throw AnnouncementFault.nothingToAnnounce }
        try requireSoundSignature(package)
        let decrees = Set(members.map(\.proposal.facts.decree))
        guard decrees.count == 1, let decree = decrees.first ?? nil else {
            throw AnnouncementStoreFault.notSigned(package)
        }
        let entries = try members.map { member in
            AnnouncementCandidate(
                member: .proposal(member.id),
                person: member.proposal.person,
                entry: try entry(for: member, request, decidedOn: decree.letter.date)
            )
        }
        let (lines, withheld) = try divide(entries, request, by: actor)
        return try announcements.draft(
            for: .package(package),
            try PublishedDecree(
                decree,
                legalBasis: request.legalBasis.isEmpty ? basis(of: members) : request.legalBasis
            ),
            objectionUntil: try objectionUntil(members),
            lines: lines,
            withheld: withheld,
            by: actor
        )
    }

    /// Makes the draft of a package public: its members move to ANNOUNCED, and the files are written by a job.
    ///
    /// - Throws: `AnnouncementFault/noticeTooLate` when somebody was not told in person in time,
    ///   `AnnouncementFault/revokedMeanwhile` when the draft names somebody whose decree was revoked,
    ///   `AnnouncementFault/signatureInvalid`, `ProposalRefusal`, `AnnouncementStoreFault`, `StoreFault`, `PostgresError`.
    public func publish(_ package: PackageID, by actor: ProposalActor) throws -> StoredAnnouncement {
        let members = try standing(in: package)
        try requireSoundSignature(package)
        let today = try CivilClock(session).today()
        let calculator = try Deadlines(session).calculator(on: today)
        let published = try announcements.publish(.package(package), by: actor)
        let named = Set(published.members + published.withheld)
        guard named.isSubset(of: Set(members.map { .proposal($0.id) })) else {
            throw AnnouncementFault.revokedMeanwhile
        }
        try PersonalNotices.check(members.map(\.proposal.facts.notifiedOn), before: today, calculator)
        let desk = ProposalDesk(session)
        for member in members where member.proposal.state == .decreeSigned {
            _ = try desk.apply(.announced, to: member.id, by: actor)
        }
        try PublishAnnouncement.enqueue(for: .package(package), session)
        return published
    }

    /// The members of a package whose decree holds; what was revoked before anybody read of it is not announced.
    private func standing(in package: PackageID) throws -> [StoredProposal] {
        try Packages(session).lock(package).members.filter { $0.proposal.state != .revoked }
    }

    /// The lines that are published, and those that the PPK withholds.
    func divide(
        _ candidates: [AnnouncementCandidate],
        _ request: AnnouncementRequest,
        by actor: ProposalActor
    ) throws -> (lines: [AnnouncedLine], withheld: [WithheldLine]) {
        var lines: [AnnouncedLine] = []
        var withheld: [WithheldLine] = []
        for candidate in candidates {
            guard let reason = request.withheld[candidate.person] else {
                lines.append(AnnouncedLine(candidate.member, candidate.entry))
                continue
            }
            guard actor.role == .ppk, let person = actor.person else { throw AnnouncementFault.withheldWithoutReason }
            let held = try WithheldEntry(decidedBy: person, reason: reason)
            withheld.append(WithheldLine(candidate.member, held, insteadOf: candidate.entry))
        }
        if !withheld.isEmpty {
            try Offices(session).register().require(actor, for: .decision, on: try CivilClock(session).today())
        }
        // Whoever is to be withheld and is no member is named by mistake, and would be published after all.
        guard withheld.count == request.withheld.count else { throw AnnouncementStoreFault.notAnnounced }
        return (lines, withheld)
    }

    /// A decree whose electronic signature was found invalid is not announced; one that was signed on paper has none.
    private func requireSoundSignature(_ package: PackageID) throws {
        guard try Signatures(session).isDecreeInvalid(package) else { return }
        throw AnnouncementFault.signatureInvalid
    }

    /// The law by the kinds of the members' transfers, each once and in their order.
    private func basis(of members: [StoredProposal]) -> [String] {
        members.map(\.proposal.kind.basis).reduce(into: []) { bases, basis in
            if !bases.contains(basis) { bases.append(basis) }
        }
    }

    /// The last day on which the last of the members can object, each from the receipt of the decree and in their own zone.
    private func objectionUntil(_ members: [StoredProposal]) throws -> CivilDate {
        let today = try CivilClock(session).today()
        let calculator = try Deadlines(session).calculator(on: today)
        let ends = try members.map { member in
            let receipts = member.proposal.facts.receipts
            guard let filing = try Remedies.filing(after: receipts, calculator, zone: member.zone) else {
                throw AnnouncementFault.noticeTooLate
            }
            return filing.lastDay
        }
        return ends.max() ?? today
    }
}
