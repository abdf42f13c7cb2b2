internal import Postgres
public import Transfers

extension Evaluations {
    /// Evaluates all active employees for many needs, and gives everybody who may be considered for any of them.
    ///
    /// In a transaction, no import changes the data between two reads. Nothing is kept.
    ///
    /// - Parameters:
    ///   - needs: The needs.
    ///   - profile: The weight profile for all of them; each need's own when nil.
    ///   - asOf: The day as of which the data are read.
    ///   - holdersLeave: Whether the holder of a post that only one person can hold is taken to leave it on the need's TMT,
    ///     as in a swap: for a plan that decides itself whether they do.
    ///   - body: Takes a need, somebody who is ranked or conditional for it, and what came of them; the needs in their order,
    ///     for each the people in the order of their keys.
    /// - Returns: What the evaluations depended on, and which needs could not be evaluated.
    /// - Throws: ``StoreFault``, `PostgresError`, or what the closure threw.
    public func forEachPair(
        of needs: [NeedID],
        profile: WeightProfile.Name? = nil,
        asOf: CivilDate,
        holdersLeave: Bool = false,
        _ body: (_ need: NeedID, _ candidate: Candidate, _ evaluation: Evaluation) throws -> Void
    ) throws -> EvaluatedNeeds {
        try session.query(EvaluationSQL.prepare)
        var evaluated = EvaluatedNeeds()
        for need in needs {
            let maker = { try self.evaluator(for: need, profile, asOf, holdersLeave: holdersLeave) }
            guard let evaluator = try evaluated.make(need, maker) else { continue }
            try forEachCandidate(evaluator.context, lotSeed: Self.lotSeed(need, asOf: asOf)) { candidate in
                let evaluation = try evaluator.evaluate(candidate)
                if evaluation.standing != .notRankable { try body(need, candidate, evaluation) }
            }
        }
        return evaluated
    }

    /// What it is worth that the holders of the posts asked for stay, by the same scorer that weighs everybody else.
    ///
    /// - Parameters:
    ///   - needs: The needs.
    ///   - profile: The weight profile for all of them; each need's own when nil.
    ///   - asOf: The day as of which the data are read.
    /// - Returns: The worth, of each need whose post only one person can hold and somebody does.
    /// - Throws: ``StoreFault``, `EvaluationFault`, `PostgresError`.
    public func worthOfStaying(
        for needs: [NeedID],
        profile: WeightProfile.Name? = nil,
        asOf: CivilDate
    ) throws -> [NeedID: WorthOfStaying] {
        try session.query(EvaluationSQL.prepare)
        var evaluated = EvaluatedNeeds()
        var worth: [NeedID: WorthOfStaying] = [:]
        for need in needs {
            guard let evaluator = try evaluated.make(need, { try self.evaluator(for: need, profile, asOf) }),
                let holder = evaluator.context.target.incumbent?.person
            else { continue }
            let seed = Self.lotSeed(need, asOf: asOf)
            var reader = try CandidateReader(session, evaluator.context, lotSeed: seed, only: holder)
            try reader.forEach { candidate in
                worth[need] = WorthOfStaying(person: holder, score: try evaluator.worth(of: candidate))
            }
        }
        return worth
    }

    private func evaluator(
        for need: NeedID,
        _ profile: WeightProfile.Name?,
        _ asOf: CivilDate,
        holdersLeave: Bool = false
    ) throws -> Evaluator {
        var context = try context(for: need, asOf: asOf)
        context.profile = profile ?? context.profile
        if holdersLeave { context.target.incumbent?.leavesOn = context.effectiveOn }
        return try Evaluator(context)
    }
}

extension EvaluatedNeeds {
    /// Takes the evaluator of a need; nil where it cannot be evaluated, which is noted.
    fileprivate mutating func make(_ need: NeedID, _ maker: () throws -> Evaluator) throws -> Evaluator? {
        do {
            let evaluator = try maker()
            contexts[need] = evaluator.context
            return evaluator
        } catch let fault as any Fault {
            faults[need] = fault
            return nil
        }
    }
}
