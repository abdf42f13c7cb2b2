/// Evaluates the people of a pool for one target, as ``Evaluator`` does one by one.
///
/// What a gate says of people who are alike in everything that it looks at is examined once. Only those whom no gate bars for
/// good are scored.
public struct Sieve {
    /// For the target.
    public let evaluator: Evaluator
    private let pool: CandidatePool
    private let own: OwnOutcomes
    private let people: any Candidature
    /// What is the same for everybody.
    private let fixed: GateOutcomes
    private var moves: [MoveOutcomes?]
    private var performances: OutcomeMemo
    private var disciplines: OutcomeMemo
    private var educations: OutcomeMemo
    private var ranks: OutcomeMemo
    private var bonds = OutcomeMemo(count: 4)
    private var competences: CompetenceMemo
    private let post: Int32
    private let unit: Int32
    /// Gates that have to look at everybody.
    private let eachOne: [GateCode]

    /// A sieve for one target.
    ///
    /// - Parameters:
    ///   - evaluator: For the target.
    ///   - pool: The people.
    ///   - own: What the gates say that look at nobody but the person, for the evaluator's ``Evaluator/ownKey``.
    ///   - people: The same people as candidates for the target.
    public init(_ evaluator: Evaluator, _ pool: CandidatePool, own: OwnOutcomes, as people: any Candidature) {
        self.evaluator = evaluator
        self.pool = pool
        self.own = own
        self.people = people
        moves = Array(repeating: nil, count: pool.places.count * 4)
        performances = OutcomeMemo(count: pool.performances.count * 2)
        disciplines = OutcomeMemo(count: pool.disciplines.count * 2)
        educations = OutcomeMemo(count: pool.educations.count)
        ranks = OutcomeMemo(count: pool.ranks.count)
        competences = CompetenceMemo(evaluator)
        // A post or unit where nobody is has a number that nobody has.
        let target = evaluator.context.target
        post = pool.posts.number(of: target.code) ?? -1
        unit = pool.units.number(of: target.unit) ?? -1
        var eachOne = evaluator.gatesOfEachOne
        if evaluator.limits.performanceYears.number > Candidate.yearsOfPredicates { eachOne.append(.performance) }
        self.eachOne = eachOne
        let anybody = pool.candidates.first { $0.facts.isEmpty }
        fixed = anybody.map { evaluator.outcomes(of: $0, GateCode.ofTarget) } ?? GateOutcomes()
    }

    /// Evaluates somebody, by the place in the pool.
    ///
    /// - Throws: ``EvaluationFault/arithmetic(_:)`` when a value is so large that a score cannot be kept exactly.
    public mutating func evaluate(_ person: Int) throws(EvaluationFault) -> Evaluation {
        try evaluate(person, outcomes(of: person))
    }

    /// Evaluates somebody of whom it is known what every gate says.
    ///
    /// - Throws: ``EvaluationFault/arithmetic(_:)`` when a value is so large that a score cannot be kept exactly.
    public func evaluate(_ person: Int, _ outcomes: GateOutcomes) throws(EvaluationFault) -> Evaluation {
        guard !outcomes.bars else {
            return Evaluation(barred: pool.candidates[person], outcomes, lot: people.lot(of: person))
        }
        return try evaluator.evaluate(people.candidate(person), outcomes)
    }

    /// Evaluates somebody who may be considered, by the place in the pool.
    ///
    /// - Returns: Nil of whoever may not be proposed.
    /// - Throws: ``EvaluationFault/arithmetic(_:)`` when a value is so large that a score cannot be kept exactly.
    public mutating func consider(
        _ person: Int
    ) throws(EvaluationFault) -> (candidate: Candidate, evaluation: Evaluation)? {
        let outcomes = try outcomes(of: person)
        guard !outcomes.isClosed else { return nil }
        let candidate = people.candidate(person)
        let evaluation = try evaluator.evaluate(candidate, outcomes)
        return evaluation.standing == .notRankable ? nil : (candidate, evaluation)
    }

    /// What every gate says of somebody, by the place in the pool.
    ///
    /// - Throws: ``EvaluationFault/arithmetic(_:)`` when a value is so large that a match cannot be kept exactly.
    public mutating func outcomes(of person: Int) throws(EvaluationFault) -> GateOutcomes {
        let traits = pool.traits[person]
        // What letters say may be said of one post: such a person is examined alone.
        guard !traits.marks.contains(.facts) else { return try evaluator.outcomes(of: people.candidate(person)) }
        var outcomes = own[person]
        outcomes.formUnion(fixed)
        let move = move(traits, person)
        outcomes.formUnion(move.outcomes)
        let all = pool.candidates
        let isGrave = move.isPromotion || move.isBetweenAgencies
        outcomes.formUnion(
            performances.value(Self.number(traits.performance, isGrave), GateCode.ofPerformance, evaluator, all, person)
        )
        outcomes.formUnion(
            disciplines.value(
                Self.number(traits.discipline, move.isPromotion),
                GateCode.ofDiscipline,
                evaluator,
                all,
                person
            )
        )
        outcomes.formUnion(educations.value(Int(traits.education), GateCode.ofEducation, evaluator, all, person))
        outcomes.formUnion(ranks.value(Int(traits.rank), GateCode.ofRank, evaluator, all, person))
        outcomes.formUnion(try competences.value(traits, evaluator, all, person))
        outcomes.formUnion(bonds(traits, person))
        if !eachOne.isEmpty { outcomes.take(evaluator.outcomes(of: all[person], eachOne), of: eachOne) }
        return outcomes
    }

    private static func number(_ trait: Int32, _ kind: Bool) -> Int { Int(trait) * 2 + (kind ? 1 : 0) }

    private mutating func move(_ traits: CandidateTraits, _ person: Int) -> MoveOutcomes {
        let isSamePost = traits.post == post
        let number = Int(traits.place) * 4 + (isSamePost ? 2 : 0) + (isSamePost && traits.unit == unit ? 1 : 0)
        if let known = moves[number] { return known }
        let found = MoveOutcomes(evaluator, pool.candidates[person])
        moves[number] = found
        return found
    }

    private mutating func bonds(_ traits: CandidateTraits, _ person: Int) -> GateOutcomes {
        let marks = traits.marks
        guard marks.isDisjoint(with: [.relations, .proposal]) else {
            return evaluator.outcomes(of: people.candidate(person), GateCode.ofBonds)
        }
        let number = (marks.contains(.relationsUnknown) ? 1 : 0) + (marks.contains(.proposalsUnknown) ? 2 : 0)
        return bonds.value(number, GateCode.ofBonds, evaluator, pool.candidates, person)
    }
}

extension Evaluator {
    /// Of the gates that have to look at everybody, those that the target has look at all.
    fileprivate var gatesOfEachOne: [GateCode] {
        GateCode.ofEachOne.filter { gate in
            switch gate.subject {
            case .licence: !context.target.licences.isEmpty
            case .experience: context.target.level == .administrator
            default: context.isOwnRequest
            }
        }
    }
}
