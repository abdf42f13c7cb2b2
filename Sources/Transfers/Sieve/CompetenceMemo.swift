/// What the gate of competence says, by how much of the two parts of a standard is met.
struct CompetenceMemo {
    /// Each managerial or socio-cultural competency of the standard: its place among the nine, and its level.
    private let required: [(place: Int, level: Int)]
    private let technical: [CompetencyProfile.Entry]
    private let validity: Int
    /// One column for each sum of the technical part, the first for one that is not known.
    private let columns: Int
    private var outcomes: OutcomeMemo

    init(_ evaluator: Evaluator) {
        required = evaluator.standard.mansoskul.compactMap { entry in
            Competency.mansoskul.firstIndex(of: entry.competency).map { ($0, entry.level.number) }
        }
        technical = evaluator.standard.technical
        validity = evaluator.limits.assessmentValidity.number
        columns = 60 * technical.count + 2
        outcomes = OutcomeMemo(count: (60 * required.count + 2) * columns)
    }

    /// What the gate says of a candidate with these traits.
    mutating func value(
        _ traits: CandidateTraits,
        _ evaluator: Evaluator,
        _ candidates: [Candidate],
        _ person: Int
    ) throws(EvaluationFault) -> GateOutcomes {
        let isValid = Int(traits.assessmentMonths) < validity
        let mansoskul = mansoskul(isValid ? traits.levels : nil) ?? -1
        var met = 0
        if !technical.isEmpty {
            let isThere = traits.marks.contains(.technical)
            met = isThere ? CompetenceMatch.sixtieths(of: candidates[person].technical, technical) ?? -1 : -1
        }
        let number = (mansoskul + 1) * columns + met + 1
        if let known = outcomes[number] { return known }
        let found = try evaluator.competence(of: candidates[person])
        outcomes[number] = found
        return found
    }

    private func mansoskul(_ levels: MansoskulLevels?) -> Int? {
        guard let levels else { return required.isEmpty ? 0 : nil }
        var sum = 0
        for entry in required {
            let level = levels[entry.place]
            if level == 0 { return nil }
            sum += min(60, 60 * level / entry.level)
        }
        return sum
    }
}

extension Evaluator {
    /// What the gate of competence says of a candidate.
    fileprivate func competence(of candidate: Candidate) throws(EvaluationFault) -> GateOutcomes {
        do throws(ArithmeticFault) {
            let examination = examination(with: try scorer(for: candidate))
            var outcomes = GateOutcomes()
            for gate in GateCode.ofCompetence { outcomes[gate] = examination.examine(gate).outcome }
            return outcomes
        } catch {
            throw .arithmetic(error)
        }
    }
}
