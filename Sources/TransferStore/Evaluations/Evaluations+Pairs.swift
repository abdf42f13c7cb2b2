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
        var reading = try reading(of: needs, profile: profile, asOf: asOf, holdersLeave: holdersLeave)
        for (need, evaluator) in reading.evaluators {
            var (sieve, people) = try reading.sieve(for: need, evaluator)
            for place in people.personnel.ids.indices {
                if let found = try sieve.consider(place) { try body(need, found.candidate, found.evaluation) }
            }
        }
        return reading.evaluated
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
        let reading = try reading(of: needs, profile: profile, asOf: asOf)
        var worth: [NeedID: WorthOfStaying] = [:]
        for (need, evaluator) in reading.evaluators {
            guard let holder = evaluator.context.target.incumbent?.person,
                let place = reading.personnel.place(of: holder)
            else { continue }
            let seed = Self.lotSeed(need, asOf: asOf)
            let people = try reading.personnel.candidates(for: evaluator.context, lotSeed: seed)
            worth[need] = WorthOfStaying(person: holder, score: try evaluator.worth(of: people.candidate(place)))
        }
        return worth
    }
}
