internal import Postgres
public import Transfers

extension Packages {
    /// Applies an event to one member; when the member comes to an end, its chain goes back to draft (case 24).
    func apply(
        _ event: ProposalEvent,
        to id: ProposalID,
        in package: PackageID,
        by actor: ProposalActor,
        expecting version: Int?
    ) throws -> AppliedTransition {
        let stored = try lock(package)
        guard let member = stored.member(id), version == nil || version == member.version else {
            throw StoreFault.changedMeanwhile(id)
        }
        let proposals = Proposals(session)
        let today = try ProposalClock(session).today
        let changed = try stored.package.applying(
            event,
            to: member.proposal.person,
            by: actor,
            on: today,
            under: try proposals.context(for: [member.proposal.person], on: today)
        )
        var applied = try proposals.store(changed.transitions[0], of: member, event, by: actor)
        try follow(event, of: member, in: stored)
        if changed.package.proposals.count < stored.members.count {
            try session.execute(PackageSQL.removeMember(id, of: package))
        }
        let broken = Set(changed.affected)
        for transition in changed.transitions.dropFirst() {
            let person = transition.proposal.person
            guard let other = stored.members.first(where: { $0.proposal.person == person }) else { continue }
            let reopened = ProposalEvent.reopened(chainIsBroken: broken.contains(person))
            applied.others.append(try proposals.store(transition, of: other, reopened, by: .worker))
        }
        if changed.package.proposals.count < stored.members.count {
            let isReopened = changed.package.state != stored.package.state
            _ = try change(stored, to: changed.package.state, isReopened ? .reopened : .memberLeft, of: id, by: actor)
        }
        return applied
    }

    /// What a decree that corrects or undoes another one means besides the proposal.
    private func follow(_ event: ProposalEvent, of member: StoredProposal, in package: StoredPackage) throws {
        switch event {
        case .decreeAmended(let letter):
            try Decrees(session).enter(SignedDecree(.amendment, letter), of: package.id)
        case .revoked(let letter):
            try Decrees(session).enter(SignedDecree(.revocation, letter), of: package.id)
            let wasPlaced = member.proposal.facts.placedOn != nil
            try Holdings(session: session).undo(member, wasPlaced: wasPlaced, on: letter.date)
        default: break
        }
    }

    /// Decides a package: every proposal the same way, or none.
    ///
    /// - Throws: `ProposalRefusal` of the first member that stands against it, ``StoreFault``, `PostgresError`.
    public func decide(_ id: PackageID, _ decision: Decision, by actor: ProposalActor) throws -> AppliedPackage {
        let stored = try lock(id)
        let today = try ProposalClock(session).today
        let changed = try stored.package.deciding(
            decision,
            by: actor,
            on: today,
            under: try Proposals(session).context(for: stored.package.proposals.map(\.person), on: today)
        )
        return try store(changed, of: stored, .decided(decision), .decided, by: actor)
    }

    /// Signs the decree of a package, after the gates of every member were run again for its day.
    ///
    /// - Parameters:
    ///   - id: The package.
    ///   - decree: The decree.
    ///   - signer: Who signed it.
    ///   - signature: How the signature stands.
    ///   - isInitialled: Whether everyone before the signer has put their initials.
    ///   - actor: Who records it.
    /// - Returns: What became of it.
    /// - Throws: `ProposalRefusal` of the first member that stands against it, ``StoreFault``, `PostgresError`.
    public func sign(
        _ id: PackageID,
        _ decree: Decree,
        by signer: Signer,
        signature: SignatureStatus,
        isInitialled: Bool,
        recordedBy actor: ProposalActor
    ) throws -> AppliedPackage {
        let stored = try lock(id)
        let today = try ProposalClock(session).today
        var gates: [PersonID: GateCheck] = [:]
        for member in stored.members {
            gates[member.proposal.person] = try Evaluations(session).recheck(
                member,
                decidedOn: decree.letter.date,
                asOf: today,
                seatIsLeftOn: stored.leaving(before: member)
            )
        }
        let signing = Signing(
            decree: decree,
            signer: signer,
            signature: signature,
            isInitialled: isInitialled,
            gates: gates
        )
        let changed = try stored.package.signing(
            signing,
            by: actor,
            on: today,
            under: try Proposals(session).context(for: stored.package.proposals.map(\.person), on: today)
        )
        try Decrees(session).enter(SignedDecree(signing), of: id)
        try Holdings(session: session).move(stored.members)
        return try store(changed, of: stored, .decreeSigned(signing), .signed, by: actor)
    }

    private func store(
        _ changed: PackageTransition,
        of stored: StoredPackage,
        _ event: ProposalEvent,
        _ name: PackageEventName,
        by actor: ProposalActor
    ) throws -> AppliedPackage {
        let proposals = Proposals(session)
        let transitions = try zip(changed.transitions, stored.members).map { transition, member in
            try proposals.store(transition, of: member, event, by: actor)
        }
        let version = try change(stored, to: changed.package.state, name, by: actor)
        return AppliedPackage(
            id: stored.id,
            before: changed.before,
            after: changed.package.state,
            transitions: transitions,
            version: version
        )
    }
}

extension StoredPackage {
    /// The day on which the holder of the place that a member takes leaves it within the package.
    fileprivate func leaving(before member: StoredProposal) -> CivilDate? {
        package.predecessors[member.proposal.person].flatMap { package.proposal(of: $0)?.effectiveOn }
    }
}
