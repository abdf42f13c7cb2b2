extension Evaluation {
    /// The evaluation by what the gates said; nothing is scored when one bars.
    init(of scorer: Scorer, outcomes: GateOutcomes) throws(ArithmeticFault) {
        let isBarred = outcomes.gravest == .block
        let components = isBarred ? .nothing : try scorer.components()
        let score = isBarred ? nil : try scorer.total(of: components)
        self.init(
            person: scorer.candidate.id,
            outcomes: outcomes,
            standing: Standing(outcomes, isScored: score != nil),
            components: components,
            score: score,
            box: isBarred ? nil : scorer.box(potential: components.potential),
            missing: isBarred ? [] : scorer.missing(),
            tenure: isBarred ? .zero : try scorer.tenure(),
            aspirationsStatedAt: scorer.candidate.aspirationsStatedAt,
            lot: scorer.candidate.lot
        )
    }

    /// The evaluation of somebody whom a gate bars for good, of whom nothing is scored.
    init(barred candidate: Candidate, _ outcomes: GateOutcomes, lot: UInt64) {
        self.init(
            person: candidate.id,
            outcomes: outcomes,
            standing: .notRankable,
            components: .nothing,
            score: nil,
            box: nil,
            missing: [],
            tenure: .zero,
            aspirationsStatedAt: candidate.aspirationsStatedAt,
            lot: lot
        )
    }
}

extension ComponentValues where Value == Fraction? {
    /// No component at all.
    static let nothing = ComponentValues(
        performance: nil,
        potential: nil,
        competence: nil,
        experience: nil,
        need: nil,
        aspiration: nil,
        location: nil
    )
}
