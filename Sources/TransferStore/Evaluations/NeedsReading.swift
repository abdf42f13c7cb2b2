internal import Transfers

/// One reading of everybody for some needs.
struct NeedsReading {
    /// The needs that can be evaluated, in the order in which they were asked for.
    let evaluators: [(need: NeedID, evaluator: Evaluator)]
    /// Why others cannot be.
    let faults: [NeedID: any Fault]
    /// The people; nobody where no need can be evaluated.
    let personnel: Personnel
    /// What the gates say that look at nobody but the person, for the last few kinds of moves.
    private var own: [OwnOutcomes.Key: OwnOutcomes] = [:]

    /// Needs of one month and kind come together often enough that few of these are kept.
    private static var mostKinds: Int { 8 }

    init(evaluators: [(need: NeedID, evaluator: Evaluator)], faults: [NeedID: any Fault], personnel: Personnel) {
        self.evaluators = evaluators
        self.faults = faults
        self.personnel = personnel
    }

    /// What evaluates everybody for a need, and everybody as a candidate for it.
    ///
    /// - Throws: ``StoreFault/unknownPost(_:)``.
    mutating func sieve(for need: NeedID, _ evaluator: Evaluator) throws -> (sieve: Sieve, people: PersonnelForTarget) {
        let context = evaluator.context
        let people = try personnel.candidates(for: context, lotSeed: Evaluations.lotSeed(need, asOf: context.asOf))
        let sieve = Sieve(evaluator, personnel.pool, own: outcomes(for: evaluator), as: people)
        return (sieve, people)
    }

    private mutating func outcomes(for evaluator: Evaluator) -> OwnOutcomes {
        let key = evaluator.ownKey
        if let known = own[key] { return known }
        if own.count >= Self.mostKinds { own = [:] }
        let found = OwnOutcomes(evaluator, personnel.pool)
        own[key] = found
        return found
    }

    /// What the needs were evaluated with.
    var evaluated: EvaluatedNeeds {
        var evaluated = EvaluatedNeeds()
        for (need, evaluator) in evaluators { evaluated.contexts[need] = evaluator.context }
        evaluated.faults = faults
        return evaluated
    }
}
