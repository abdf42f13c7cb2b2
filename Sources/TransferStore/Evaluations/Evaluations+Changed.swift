internal import Postgres
public import Transfers

extension Evaluations {
    /// Looks at the person of a proposal as the data are now, with the waivers on record.
    ///
    /// One that was taken back since the last check no longer counts.
    ///
    /// Waits for the file that is being imported, so that half of it is never looked at.
    ///
    /// - Parameters:
    ///   - stored: The proposal.
    ///   - today: The day as of which the data are read.
    /// - Returns: What was found.
    /// - Throws: ``StoreFault``, `EvaluationFault`, `RuleBookFault`, `PostgresError`.
    public func lookAgain(at stored: StoredProposal, on today: CivilDate) throws -> Recheck {
        try session.query(EvaluationSQL.prepare)
        let proposal = stored.proposal
        guard let row = try session.query(CandidateSQL.seat(of: proposal.person)).first else { return .withdrawn }
        let (post, unit, isActive) = try row.decode(String.self, String.self, Bool.self)
        guard isActive else { return .withdrawn }
        if post == proposal.target.post.text, unit == proposal.target.unit.text { return .arrived }
        guard post == proposal.origin.post.text, unit == proposal.origin.unit.text else { return .elsewhere }
        var context = try ContextReader(session: session).context(of: stored, asOf: today)
        // Without a decree one would be signed today at the earliest: a moratorium that began stands against it.
        context.decidedOn = proposal.facts.decree?.letter.date ?? today
        guard let found = try candidate(proposal.person, in: context) else { return .withdrawn }
        let check = GateCheck(
            asOf: today,
            decidedOn: context.decidedOn,
            effectiveOn: context.effectiveOn,
            outcomes: GateOutcomes(try Evaluator(context).findings(for: found)),
            waivers: try Waivers(session).naming(proposal.person)
        )
        return .checked(check)
    }
}
