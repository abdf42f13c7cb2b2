internal import Postgres
internal import Transfers

extension Evaluations {
    /// What the gates say of a proposal's employee as the data are today, for a decree of a day.
    ///
    /// - Parameters:
    ///   - stored: The proposal.
    ///   - decidedOn: The day of the decree.
    ///   - asOf: The day as of which the data are read.
    ///   - seatIsLeftOn: The day on which the holder of the post leaves it in the same package.
    /// - Returns: The check.
    /// - Throws: ``StoreFault``, `EvaluationFault`, `PostgresError`.
    func recheck(
        _ stored: StoredProposal,
        decidedOn: CivilDate,
        asOf: CivilDate,
        seatIsLeftOn: CivilDate?
    ) throws -> GateCheck {
        var context = try ContextReader(session: session).context(for: stored.need, asOf: asOf)
        context.decidedOn = decidedOn
        context.effectiveOn = stored.proposal.effectiveOn
        context.isOwnRequest = stored.proposal.isOwnRequest
        context.target.incumbent?.leavesOn = seatIsLeftOn
        return try check(stored, in: context)
    }

    /// The same for the day of an oath or a start of duty, whatever has become of the need since the decree.
    func recheck(_ stored: StoredProposal, takingUpOn day: CivilDate, asOf: CivilDate) throws -> GateCheck {
        var context = try ContextReader(session: session).context(of: stored, asOf: asOf)
        context.decidedOn = day
        return try check(stored, in: context)
    }

    private func check(_ stored: StoredProposal, in context: EvaluationContext) throws -> GateCheck {
        guard let found = try candidate(stored.proposal.person, in: context) else { throw StoreFault.notInEvaluation }
        let findings = try Evaluator(context).findings(for: found)
        return GateCheck(
            asOf: context.asOf,
            decidedOn: context.decidedOn,
            effectiveOn: context.effectiveOn,
            outcomes: GateOutcomes(findings),
            waivers: try Waivers(session).naming(stored.proposal.person)
        )
    }
}
