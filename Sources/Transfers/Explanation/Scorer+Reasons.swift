/// What made each component, from the same functions that computed it.
extension Scorer {
    func explanations(
        of components: ComponentValues<Fraction?>
    ) throws(ArithmeticFault) -> [ComponentExplanation] {
        var explanations: [ComponentExplanation] = []
        for component in Component.allCases {
            let value = components[component]
            let counted = value ?? (rules.policy == .neutral50 ? 50 : nil)
            let weight = try effectiveWeight(of: component, in: components)
            var contribution: Fraction?
            if let counted { contribution = try weight * counted }
            explanations.append(
                ComponentExplanation(
                    component: component,
                    value: value,
                    weight: weight,
                    contribution: contribution,
                    reasons: value == nil ? [ScoreReason(.missing(rules.policy))] : try reasons(for: component)
                )
            )
        }
        return explanations
    }

    private func reasons(for component: Component) throws(ArithmeticFault) -> [ScoreReason] {
        switch component {
        case .performance: try performanceReasons()
        case .potential: try potentialReasons()
        case .competence: try competenceReasons()
        case .experience: try experienceReasons()
        case .need: needReasons()
        case .aspiration: [ScoreReason(.aspiration, delta: try aspiration() - rules.aspirationNone)]
        case .location: [ScoreReason(.location, delta: try location() - rules.locationNeutral)]
        }
    }

    private func performanceReasons() throws(ArithmeticFault) -> [ScoreReason] {
        var reasons: [ScoreReason] = []
        let shares = [rules.performanceLastYear, rules.performanceYearBefore]
        for (index, share) in shares.enumerated() {
            guard let year = annualPerformance(yearsBack: index + 1) else { continue }
            reasons.append(
                ScoreReason(
                    .predicate(year: year.year, year.predicate),
                    delta: try share * points(year.predicate),
                    record: year.record
                )
            )
        }
        for penalty in candidate.discipline ?? [] where isCounted(penalty) {
            reasons.append(
                ScoreReason(
                    .discipline(penalty.level),
                    delta: try .zero - deduction(penalty.level),
                    record: penalty.record
                )
            )
        }
        return reasons
    }

    private func potentialReasons() throws(ArithmeticFault) -> [ScoreReason] {
        guard let assessment, let competence = assessment.competence, let psychology = assessment.psychology,
            let trackRecord = assessment.trackRecord
        else { return [] }
        let record = assessment.record
        return [
            ScoreReason(.competence(competence), delta: try rules.potentialCompetence * competence, record: record),
            ScoreReason(.psychology(psychology), delta: try rules.potentialPsychology * psychology, record: record),
            ScoreReason(.trackRecord(trackRecord), delta: try rules.potentialTrackRecord * trackRecord, record: record),
        ]
    }

    private func competenceReasons() throws(ArithmeticFault) -> [ScoreReason] {
        var reasons = try shortfalls(
            of: assessment?.levels ?? .empty,
            from: standard.mansoskul,
            record: assessment?.record
        )
        reasons += try shortfalls(of: candidate.technical, from: standard.technical, record: candidate.technicalRecord)
        if let required = context.target.education, let education = candidate.education {
            reasons.append(ScoreReason(.qualification(required.match(education)), delta: qualification()))
        }
        return reasons
    }

    /// The levels below the standard; each delta is the loss inside the match of its part.
    private func shortfalls(
        of held: CompetencyProfile,
        from required: [CompetencyProfile.Entry],
        record: RecordID?
    ) throws(ArithmeticFault) -> [ScoreReason] {
        var reasons: [ScoreReason] = []
        for entry in required {
            guard let level = held[entry.competency], level < entry.level else { continue }
            let loss = try Fraction(
                -100 * (entry.level.number - level.number),
                over: entry.level.number * required.count
            )
            reasons.append(
                ScoreReason(
                    .below(entry.competency, held: level.number, required: entry.level.number),
                    delta: loss,
                    record: record
                )
            )
        }
        return reasons
    }

    private func experienceReasons() throws(ArithmeticFault) -> [ScoreReason] {
        guard let relevant = try relevantExperience(), let months = candidate.relevantMonths else { return [] }
        return [
            ScoreReason(
                .relevantMonths(months, full: rules.experienceTarget * 12),
                delta: try rules.experienceShare * relevant
            ),
            ScoreReason(
                .tenure(months: candidate.post.since.months(until: context.effectiveOn)),
                delta: try rules.tenureShare * tenure()
            ),
        ]
    }

    private func needReasons() -> [ScoreReason] {
        guard let target = context.target.formation, let origin = candidate.post.formation else { return [] }
        let formations = [ScoreReason(.targetFormation(target)), ScoreReason(.originFormation(origin))]
        return isWithoutFormation ? formations + [ScoreReason(.withoutFormation)] : formations
    }
}
