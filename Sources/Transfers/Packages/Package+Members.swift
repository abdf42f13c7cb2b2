extension Package {
    /// The package once something happened to one member.
    ///
    /// A member that comes to an end before the signature leaves the package. When others of its chain stay behind, the
    /// package goes back to draft and tells whom it concerns (case 24). It goes back, too, when the TMT of a member changes
    /// after the decision: the package is put together and decided anew.
    public func applying(
        _ event: ProposalEvent,
        to person: PersonID,
        by actor: ProposalActor,
        on today: CivilDate,
        under context: ProposalContext
    ) throws(ProposalRefusal) -> PackageTransition {
        guard let index = proposals.firstIndex(where: { $0.person == person }) else {
            throw ProposalRefusal(.notAMember)
        }
        let transition = try proposals[index].applying(event, by: actor, on: today, under: context)
        var package = self
        package.proposals[index] = transition.proposal
        if state == .decided, proposals[index].isDecided, !transition.proposal.isDecided, !transition.after.isFinal {
            package.state = .draft
            let others = try package.reopen([], besides: person, on: today, under: context)
            return PackageTransition(before: state, package: package, transitions: [transition] + others, affected: [])
        }
        guard transition.after.isFinal, state != .signed else {
            return PackageTransition(before: state, package: package, transitions: [transition], affected: [])
        }
        package.proposals.remove(at: index)
        package.predecessors[person] = nil
        let affected = companions(of: person)
        var transitions = [transition]
        if !affected.isEmpty || package.proposals.isEmpty {
            package.state = .draft
            transitions += try package.reopen(affected, on: today, under: context)
        }
        return PackageTransition(before: state, package: package, transitions: transitions, affected: affected)
    }

    private mutating func reopen(
        _ affected: [PersonID],
        besides cause: PersonID? = nil,
        on today: CivilDate,
        under context: ProposalContext
    ) throws(ProposalRefusal) -> [ProposalTransition] {
        let broken = Set(affected)
        var transitions: [ProposalTransition] = []
        for (index, proposal) in proposals.enumerated() where proposal.person != cause {
            let event = ProposalEvent.reopened(chainIsBroken: broken.contains(proposal.person))
            let transition = try proposal.step(event, by: .worker, on: today, under: context)
            proposals[index] = transition.proposal
            transitions.append(transition)
        }
        return transitions
    }

    /// The package with one more proposal.
    ///
    /// - Parameters:
    ///   - proposal: The proposal.
    ///   - predecessor: Whose place it takes.
    /// - Returns: The larger package.
    /// - Throws: A ``ProposalRefusal`` when the package is no draft, or the employee is a member already.
    public func adding(
        _ proposal: Proposal,
        inPlaceOf predecessor: PersonID? = nil
    ) throws(ProposalRefusal) -> Package {
        try require(.draft)
        guard self.proposal(of: proposal.person) == nil else {
            throw ProposalRefusal(.samePersonTwice).about(proposal.person)
        }
        var package = self
        package.proposals.append(proposal)
        package.predecessors[proposal.person] = predecessor
        return package
    }

    /// Two packages of one, so that some members need not wait for others; no chain may be cut (case 68).
    public func splitting(off members: Set<PersonID>) throws(ProposalRefusal) -> (rest: Package, split: Package) {
        try require(.draft, .proposed)
        guard members.isSubset(of: proposals.map(\.person)) else { throw ProposalRefusal(.notAMember) }
        guard !members.isEmpty, members.count < proposals.count else { throw ProposalRefusal(.emptyPackage) }
        for chain in chains {
            let inside = chain.filter(members.contains)
            if !inside.isEmpty, inside.count < chain.count {
                throw ProposalRefusal(.chainCut).about(inside[0])
            }
        }
        return (part { !members.contains($0) }, part { members.contains($0) })
    }

    private func part(_ isIncluded: (PersonID) -> Bool) -> Package {
        Package(
            proposals.filter { isIncluded($0.person) },
            predecessors: predecessors.filter { isIncluded($0.key) },
            state: state
        )
    }
}
