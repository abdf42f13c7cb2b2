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
        var reader = try CandidateReader(session, context, lotSeed: "", only: stored.proposal.person)
        var found: Candidate?
        try reader.forEach { found = $0 }
        guard let found else { throw StoreFault.notInEvaluation }
        let findings = try Evaluator(context).findings(for: found)
        return GateCheck(
            asOf: asOf,
            decidedOn: decidedOn,
            effectiveOn: stored.proposal.effectiveOn,
            outcomes: GateOutcomes(findings),
            waivers: try Waivers(session).naming(stored.proposal.person)
        )
    }
}
