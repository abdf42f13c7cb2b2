internal import Postgres
public import Transfers

extension Packages {
    /// Applies an event to members one after the other, all or none.
    ///
    /// - Parameters:
    ///   - proposals: The proposals of the members; nil for all.
    ///   - id: The package.
    ///   - actor: Who does it.
    ///   - event: What happens to a member.
    /// - Returns: What became of them.
    /// - Throws: `ProposalRefusal` of the first member that stands against it, ``StoreFault``, `PostgresError`.
    public func apply(
        to proposals: Set<ProposalID>? = nil,
        in id: PackageID,
        by actor: ProposalActor,
        _ event: (StoredProposal) throws -> ProposalEvent
    ) throws -> AppliedPackage {
        var stored = try lock(id)
        let before = stored.package.state
        for proposal in proposals ?? [] where stored.member(proposal) == nil {
            throw StoreFault.notInPackage(proposal, id)
        }
        let today = try ProposalClock(session).today
        let people = stored.package.proposals.map(\.person)
        let context = try Proposals(session).context(for: people, on: today)
        let chosen = stored.members.filter { proposals?.contains($0.id) ?? true }
        let events = try chosen.map(event)
        try giveBack(chosen, events)
        var transitions: [AppliedTransition] = []
        for (chosen, event) in zip(chosen, events) {
            // A member who came to an end meanwhile has left.
            guard let member = stored.member(chosen.id) else { continue }
            let event = try Proposals(session).completed(event, of: member.id)
            var context = context
            context.rechecks = try Proposals(session).rechecks(before: event, of: member, on: today)
            transitions.append(try step(event, of: member, in: &stored, by: actor, on: today, under: context))
        }
        return AppliedPackage(
            id: id,
            before: before,
            after: stored.package.state,
            transitions: transitions,
            version: stored.version
        )
    }

    /// Applies an event to one member.
    func apply(
        _ event: ProposalEvent,
        to id: ProposalID,
        in package: PackageID,
        by actor: ProposalActor,
        expecting version: Int?
    ) throws -> AppliedTransition {
        var stored = try lock(package)
        guard let member = stored.member(id), version == nil || version == member.version else {
            throw StoreFault.changedMeanwhile(id)
        }
        let today = try ProposalClock(session).today
        let context = try Proposals(session).context(for: event, of: member, on: today)
        return try step(event, of: member, in: &stored, by: actor, on: today, under: context)
    }

    /// One event of one member; when the member comes to an end, its chain goes back to draft (case 24).
    private func step(
        _ event: ProposalEvent,
        of member: StoredProposal,
        in stored: inout StoredPackage,
        by actor: ProposalActor,
        on today: CivilDate,
        under context: ProposalContext
    ) throws -> AppliedTransition {
        let proposals = Proposals(session)
        let person = member.proposal.person
        let changed = try stored.package.applying(event, to: person, by: actor, on: today, under: context)
        var applied = try proposals.store(changed.transitions[0], of: member, event, by: actor)
        try follow(event, of: member, in: stored)
        let broken = Set(changed.affected)
        for transition in changed.transitions.dropFirst() {
            let person = transition.proposal.person
            guard let other = stored.members.first(where: { $0.proposal.person == person }) else { continue }
            let reopened = ProposalEvent.reopened(chainIsBroken: broken.contains(person))
            applied.others.append(try proposals.store(transition, of: other, reopened, by: .worker))
        }
        let isLeft = changed.package.proposals.count < stored.members.count
        let isReopened = changed.package.state != stored.package.state
        if isLeft { try session.execute(PackageSQL.removeMember(member.id, of: stored.id)) }
        if isLeft || isReopened {
            let name: PackageEventName = isReopened ? .reopened : .memberLeft
            stored.version = try change(stored, to: changed.package.state, name, of: member.id, by: actor)
        }
        stored.take(changed.package, [applied] + applied.others)
        return applied
    }

    /// Whoever is to go back leaves first, all of them: in a swap each comes back to the place of another.
    private func giveBack(_ members: [StoredProposal], _ events: [ProposalEvent]) throws {
        for (member, event) in zip(members, events) where event.name == .revoked {
            try Holdings(session: session).giveBack(member)
        }
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
}

extension StoredPackage {
    /// The package as it is after a step of some of its members.
    fileprivate mutating func take(_ package: Package, _ applied: [AppliedTransition]) {
        self.package = package
        for step in applied {
            guard let place = members.firstIndex(where: { $0.id == step.id }) else { continue }
            members[place].proposal = step.transition.proposal
            members[place].version = step.version
        }
        members.removeAll { package.proposal(of: $0.proposal.person) == nil }
    }
}
