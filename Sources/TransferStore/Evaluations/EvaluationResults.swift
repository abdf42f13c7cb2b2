internal import Transfers

/// What came of all candidates of one evaluation, gathered as they are read.
///
/// Nearly everybody is barred from any one post. A full explanation is made of those who may be considered and of those
/// who come near; of the others only the gates that bar are kept, so that a province's evaluation stays small.
struct EvaluationResults {
    private let evaluator: Evaluator
    private let language: Language
    private var brief: BriefFindings
    private var evaluations: [Evaluation] = []
    /// Those whom no gate bars for good: what their explanation will be made of.
    private var candidates: [PersonID: Candidate] = [:]
    /// The gates of those whom one does.
    private var findings: [PersonID: String] = [:]

    /// How many of those who may not be proposed are explained in full, the best first: who needs a waiver is among them.
    private static var explainedBeyondRanking: Int { 250 }

    init(_ evaluator: Evaluator, language: Language) {
        self.evaluator = evaluator
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

    /// Gives every entry of the order, with what is kept as its explanation, to a closure.
    mutating func forEach(in ranking: Ranking, _ body: (Ranking.Entry, String) throws -> Void) throws {
        for entry in ranking.ranked + ranking.conditional { try body(entry, try explanation(of: entry)) }
        for (index, entry) in ranking.notRankable.enumerated() {
            let isNear = index < Self.explainedBeyondRanking
            try body(entry, isNear ? try explanation(of: entry) : try gates(of: entry))
        }
    }

    private mutating func explanation(of entry: Ranking.Entry) throws -> String {
        guard let candidate = candidates[entry.evaluation.person] else { return try gates(of: entry) }
        return try evaluator.explain(candidate).json(language: language, audience: .reviewer)
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
