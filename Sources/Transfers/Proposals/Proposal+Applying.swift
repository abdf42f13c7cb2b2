extension Proposal {
    /// What becomes of the proposal when something happens.
    ///
    /// - Parameters:
    ///   - event: What happens.
    ///   - actor: Who does it.
    ///   - today: The civil day in the zone of the agency.
    ///   - context: The rules, the calendar and the conflicts of interest.
    /// - Returns: The proposal afterwards, and what has to be done.
    /// - Throws: A ``ProposalRefusal`` that says which rule stands against it and what would satisfy it.
    public func applying(
        _ event: ProposalEvent,
        by actor: ProposalActor,
        on today: CivilDate,
        under context: ProposalContext
    ) throws(ProposalRefusal) -> ProposalTransition {
        guard !event.name.isOfPackage else { throw ProposalRefusal(.onlyInPackage) }
        return try step(event, by: actor, on: today, under: context)
    }

    /// The same for the events of a whole package as well.
    func step(
        _ event: ProposalEvent,
        by actor: ProposalActor,
        on today: CivilDate,
        under context: ProposalContext
    ) throws(ProposalRefusal) -> ProposalTransition {
        var step = ProposalStep(proposal: self, actor: actor, today: today, context: context)
        try step.admit(event.name)
        try step.requireOffice(for: event)
        try step.take(event)
        let audit = ProposalEffect.audit(event.name, from: state, to: step.proposal.state)
        return ProposalTransition(before: state, proposal: step.proposal, effects: [audit] + step.effects)
    }
}
