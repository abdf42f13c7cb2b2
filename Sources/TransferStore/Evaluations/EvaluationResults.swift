internal import Transfers

/// What came of all candidates of one evaluation.
///
/// Nearly everybody is barred from any one post. A full explanation is made of those who may be considered and of those
/// who come near; of the others only the gates that bar are kept, so that a province's evaluation stays small. An evaluation
/// among many keeps of them no more than how many each gate kept back: they are evaluated anew when somebody asks.
struct EvaluationResults {
    /// Of whom rows are kept.
    enum Scope {
        /// Of everybody.
        case everybody
        /// Of those who may be considered, and of those who come nearest.
        case nearest

        /// How many of those who may not be proposed are explained in full, the best first: who needs a waiver is among them.
        var explainedBeyondRanking: Int {
            switch self {
            case .everybody: 250
            case .nearest: 25
            }
        }
    }

    let scope: Scope
    /// The order of those of whom something is kept.
    let ranking: Ranking
    /// How many there are in each standing, whether or not they are kept.
    let counts: StandingCounts
    /// What kept people back.
    let reasons: ReasonTally
    private let evaluator: Evaluator
    private let people: PersonnelForTarget
    /// What would close the gaps of those who are explained in full.
    private let planner: TrainingPlanner
    private let language: Language

    /// Evaluates everybody.
    init(
        _ sieve: Sieve,
        _ people: PersonnelForTarget,
        _ planner: TrainingPlanner,
        scope: Scope,
        language: Language
    ) throws {
        var sieve = sieve
        var evaluations: [Evaluation] = []
        var reasons = ReasonTally()
        let all = people.personnel.ids.indices
        for person in all {
            let evaluation =
                scope == .everybody ? try sieve.evaluate(person) : try sieve.evaluateUnlessBarred(person, &reasons)
            if let evaluation { evaluations.append(evaluation) }
        }
        let ranking = Ranking(evaluations)
        for entry in ranking.notRankable { reasons.add(entry.evaluation) }
        counts = StandingCounts(
            ranked: ranking.ranked.count,
            conditional: ranking.conditional.count,
            notRankable: all.count - ranking.ranked.count - ranking.conditional.count
        )
        self.ranking = scope == .everybody ? ranking : ranking.nearest(scope.explainedBeyondRanking)
        self.scope = scope
        self.reasons = reasons
        self.people = people
        self.planner = planner
        self.language = language
        evaluator = sieve.evaluator
    }

    /// Those who are explained in full.
    var explained: [PersonID] {
        let near = ranking.notRankable.prefix(scope.explainedBeyondRanking)
        return (ranking.ranked + ranking.conditional + near).map(\.evaluation).filter { !$0.outcomes.bars }.map(
            \.person
        )
    }

    /// Gives every entry of the order, with what is kept as its explanation, to a closure.
    ///
    /// - Parameters:
    ///   - passed: The courses that those who are explained in full have passed.
    ///   - body: Takes an entry and its explanation.
    /// - Throws: `EvaluationFault`, or what the closure threw.
    func forEach(
        passed: [PersonID: [PassedCourse]],
        _ body: (Ranking.Entry, String) throws -> Void
    ) throws {
        var brief = BriefFindings(language: language)
        for entry in ranking.ranked + ranking.conditional { try body(entry, try explanation(of: entry, passed)) }
        for (index, entry) in ranking.notRankable.enumerated() {
            let isExplained = index < scope.explainedBeyondRanking && !entry.evaluation.outcomes.bars
            try body(entry, isExplained ? try explanation(of: entry, passed) : try gates(of: entry, &brief))
        }
    }

    private func explanation(of entry: Ranking.Entry, _ passed: [PersonID: [PassedCourse]]) throws -> String {
        guard let place = people.personnel.place(of: entry.evaluation.person) else { return "[]" }
        let candidate = people.candidate(place)
        return try evaluator.explain(candidate).json(
            training: planner.plan(for: candidate, passed: passed[candidate.id] ?? []),
            language: language,
            audience: .reviewer
        )
    }

    private func gates(of entry: Ranking.Entry, _ brief: inout BriefFindings) throws -> String {
        guard let place = people.personnel.place(of: entry.evaluation.person) else { return "[]" }
        // What depends on the target decides no gate that bars.
        let candidate =
            entry.evaluation.outcomes.isClosed ? people.personnel.pool.candidates[place] : people.candidate(place)
        return brief.json(try evaluator.findings(for: candidate, of: entry.evaluation.outcomes.closed))
    }
}

extension Ranking {
    /// The order without those who may not be proposed and do not come near.
    fileprivate func nearest(_ count: Int) -> Ranking {
        let scored = notRankable.prefix(count).prefix { $0.evaluation.score != nil }
        return Ranking(ranked: ranked, conditional: conditional, notRankable: Array(scored))
    }
}

extension Sieve {
    /// Evaluates somebody whom no gate bars for good; of others it is counted which gates did.
    fileprivate mutating func evaluateUnlessBarred(_ person: Int, _ reasons: inout ReasonTally) throws -> Evaluation? {
        let outcomes = try outcomes(of: person)
        guard outcomes.bars else { return try evaluate(person, outcomes) }
        reasons.add(outcomes)
        return nil
    }
}
