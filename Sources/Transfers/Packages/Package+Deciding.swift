extension Package {
    /// The package once it was decided, whole: every proposal is decided the same way, or none is.
    ///
    /// - Throws: A ``ProposalRefusal`` of the first member that stands against it.
    public func deciding(
        _ decision: Decision,
        by actor: ProposalActor,
        on today: CivilDate,
        under context: ProposalContext
    ) throws(ProposalRefusal) -> PackageTransition {
        try require(.proposed)
        if decision.approves { try checkComposition() }
        return try all(
            .decided(decision),
            into: decision.approves ? .decided : .declined,
            by: actor,
            on: today,
            under: context
        )
    }

    /// The package once its decree was signed, for every member or for none.
    ///
    /// - Throws: A ``ProposalRefusal`` of the first member that stands against it.
    public func signing(
        _ signing: Signing,
        by actor: ProposalActor,
        on today: CivilDate,
        under context: ProposalContext
    ) throws(ProposalRefusal) -> PackageTransition {
        try require(.decided)
        try checkComposition()
        return try all(.decreeSigned(signing), into: .signed, by: actor, on: today, under: context)
    }

    private func all(
        _ event: ProposalEvent,
        into state: PackageState,
        by actor: ProposalActor,
        on today: CivilDate,
        under context: ProposalContext
    ) throws(ProposalRefusal) -> PackageTransition {
        for proposal in proposals where !event.name.states.contains(proposal.state) {
            throw ProposalRefusal(.notReady, value: .word(proposal.state.rawValue)).about(proposal.person)
        }
        var transitions: [ProposalTransition] = []
        for proposal in proposals {
            do throws(ProposalRefusal) {
                transitions.append(try proposal.step(event, by: actor, on: today, under: context))
            } catch {
                throw error.about(proposal.person)
            }
        }
        var package = self
        package.proposals = transitions.map(\.proposal)
        package.state = state
        return PackageTransition(before: self.state, package: package, transitions: transitions, affected: [])
    }
}
