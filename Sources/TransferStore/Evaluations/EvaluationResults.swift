internal import Transfers

/// What came of all candidates of one evaluation, gathered as they are read.
///
/// Nearly everybody is barred from any one post. A full explanation is made of those who may be considered and of those
/// who come near; of the others only the gates that bar are kept, so that a province's evaluation stays small.
struct EvaluationResults {
    private let evaluator: Evaluator
    /// What would close the gaps of those who are explained in full.
    private let planner: TrainingPlanner
    private let language: Language
    private var brief: BriefFindings
    private var evaluations: [Evaluation] = []
    /// Those whom no gate bars for good: what their explanation will be made of.
    private var candidates: [PersonID: Candidate] = [:]
    /// The gates of those whom one does.
    private var findings: [PersonID: String] = [:]

    /// How many of those who may not be proposed are explained in full, the best first: who needs a waiver is among them.
    private static var explainedBeyondRanking: Int { 250 }

    init(_ evaluator: Evaluator, _ planner: TrainingPlanner, language: Language) {
        self.evaluator = evaluator
        self.planner = planner
        self.language = language
        brief = BriefFindings(language: language)
    }

    /// Evaluates a candidate.
    mutating func add(_ candidate: Candidate) throws {
        let evaluation = try evaluator.evaluate(candidate)
        evaluations.append(evaluation)
        if evaluation.outcomes.gravest == .block {
            findings[candidate.id] = try gates(of: candidate)
        } else {
            candidates[candidate.id] = candidate
        }
    }

    /// The order of all candidates.
    var ranking: Ranking { Ranking(evaluations) }

    /// Those who are explained in full.
    func explained(in ranking: Ranking) -> [PersonID] {
        let near = ranking.notRankable.prefix(Self.explainedBeyondRanking)
        return (ranking.ranked + ranking.conditional + near).map(\.evaluation.person)
            .filter { candidates[$0] != nil }
    }

    /// Gives every entry of the order, with what is kept as its explanation, to a closure.
    ///
    /// - Parameters:
    ///   - ranking: The order.
    ///   - passed: The courses that those who are explained in full have passed.
    ///   - body: Takes an entry and its explanation.
    /// - Throws: `EvaluationFault`, or what the closure threw.
    mutating func forEach(
        in ranking: Ranking,
        passed: [PersonID: [PassedCourse]],
        _ body: (Ranking.Entry, String) throws -> Void
    ) throws {
        for entry in ranking.ranked + ranking.conditional { try body(entry, try explanation(of: entry, passed)) }
        for (index, entry) in ranking.notRankable.enumerated() {
            let isNear = index < Self.explainedBeyondRanking
            try body(entry, isNear ? try explanation(of: entry, passed) : try gates(of: entry))
        }
    }

    private mutating func explanation(
        of entry: Ranking.Entry,
        _ passed: [PersonID: [PassedCourse]]
    ) throws -> String {
        guard let candidate = candidates[entry.evaluation.person] else { return try gates(of: entry) }
        return try evaluator.explain(candidate).json(
            training: planner.plan(for: candidate, passed: passed[candidate.id] ?? []),
            language: language,
            audience: .reviewer
        )
    }

    private mutating func gates(of entry: Ranking.Entry) throws -> String {
        let person = entry.evaluation.person
        if let gates = findings[person] { return gates }
        guard let candidate = candidates[person] else { return "[]" }
        return try gates(of: candidate)
    }

    private mutating func gates(of candidate: Candidate) throws -> String {
        brief.json(try evaluator.findings(for: candidate))
    }
}
