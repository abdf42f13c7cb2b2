/// The score of one candidate for one target.
///
/// The components are in the extensions. Each is exact, 0 to 100, and nil when data it needs are missing; the missing
/// are told by ``missing()``.
struct Scorer {
    let candidate: Candidate
    let context: EvaluationContext
    let rules: ScoreRules
    let standard: SplitStandard
    let match: CompetenceMatch
    /// The assessment as long as it is valid.
    let assessment: Assessment?

    /// All components.
    func components() throws(ArithmeticFault) -> ComponentValues<Fraction?> {
        ComponentValues(
            performance: try performance(),
            potential: try potential(),
            competence: try competence(),
            experience: try experience(),
            need: try need(),
            aspiration: try aspiration(),
            location: try location()
        )
    }

    /// The weighted sum, with missing components treated as the policy says.
    ///
    /// - Returns: nil when the policy excludes, or nothing is left to weigh.
    func total(of components: ComponentValues<Fraction?>) throws(ArithmeticFault) -> Fraction? {
        var sum = Fraction.zero
        var weightOfMissing = Fraction.zero
        for component in Component.allCases {
            let weight = rules.weights[component]
            guard weight > 0 else { continue }
            if let value = components[component] {
                sum = try sum + weight * value
            } else {
                weightOfMissing = try weightOfMissing + weight
            }
        }
        guard weightOfMissing > 0 else { return sum }
        switch rules.policy {
        case .exclude: return nil
        case .neutral50: return try sum + weightOfMissing * 50
        case .renormalise: return weightOfMissing < 1 ? try sum / (1 - weightOfMissing) : nil
        }
    }

    /// The weight a component really had in the total: none, its own, or raised to make up for the missing.
    func effectiveWeight(
        of component: Component,
        in components: ComponentValues<Fraction?>
    ) throws(ArithmeticFault) -> Fraction {
        guard rules.policy == .renormalise else { return rules.weights[component] }
        guard components[component] != nil else { return .zero }
        var present = Fraction.zero
        for other in Component.allCases where components[other] != nil { present = try present + rules.weights[other] }
        return present > 0 ? try rules.weights[component] / present : .zero
    }

    /// The box of performance and potential; nil when either is missing.
    func box(potential: Fraction?) -> NineBox? {
        guard let potential, let last = predicate(yearsBack: 1) else { return nil }
        return NineBox(
            performance: PerformanceCategory(last),
            potential: PotentialCategory(potential, middle: rules.potentialMiddle, high: rules.potentialHigh)
        )
    }

    /// What is missing of the components that weigh something.
    func missing() -> MissingData {
        var missing: MissingData = []
        if rules.weights.performance > 0 { missing.formUnion(missingPerformance()) }
        if rules.weights.potential > 0 { missing.formUnion(missingPotential()) }
        if rules.weights.competence > 0 { missing.formUnion(missingCompetence()) }
        if rules.weights.experience > 0, candidate.relevantMonths == nil { missing.insert(.relevantMonths) }
        if rules.weights.need > 0 {
            if candidate.post.formation == nil { missing.insert(.originFormation) }
            if context.target.formation == nil { missing.insert(.targetFormation) }
        }
        return missing
    }

    /// What is wrong with the assessment, if anything.
    func missingAssessment() -> MissingData {
        if assessment != nil { return [] }
        return candidate.assessment == nil ? .assessment : .assessmentExpired
    }
}
