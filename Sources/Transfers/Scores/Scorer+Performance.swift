/// K, performance: two years' predicates, less the discipline of the last years.
extension Scorer {
    func performance() throws(ArithmeticFault) -> Fraction? {
        guard let last = predicate(yearsBack: 1), let before = predicate(yearsBack: 2),
            let deduction = try disciplineDeduction()
        else { return nil }
        let value = try rules.performanceLastYear * points(last) + rules.performanceYearBefore * points(before)
        return max(.zero, try value - deduction)
    }

    /// The predicate of a year, counted back from the as-of date.
    func predicate(yearsBack: Int) -> Predicate? {
        annualPerformance(yearsBack: yearsBack)?.predicate
    }

    func annualPerformance(yearsBack: Int) -> AnnualPerformance? {
        let year = context.asOf.year - yearsBack
        return candidate.performance.first { $0.year == year }
    }

    func points(_ predicate: Predicate) -> Fraction {
        rules.predicatePoints[predicate.rawValue - 1]
    }

    /// What penalties cost; a case without a penalty yet costs nothing.
    func disciplineDeduction() throws(ArithmeticFault) -> Fraction? {
        guard let cases = candidate.discipline else { return nil }
        var sum = Fraction.zero
        for penalty in cases where isCounted(penalty) { sum = try sum + deduction(penalty.level) }
        return sum
    }

    func isCounted(_ penalty: DisciplineCase) -> Bool {
        penalty.status != .examined && penalty.isWithin(months: rules.disciplineLookBack, before: context.asOf)
    }

    func deduction(_ level: DisciplineCase.Level) -> Fraction {
        switch level {
        case .minor: rules.disciplineMinor
        case .moderate: rules.disciplineModerate
        case .severe: rules.disciplineSevere
        }
    }

    func missingPerformance() -> MissingData {
        var missing: MissingData = []
        if predicate(yearsBack: 1) == nil { missing.insert(.performanceLastYear) }
        if predicate(yearsBack: 2) == nil { missing.insert(.performanceYearBefore) }
        if candidate.discipline == nil { missing.insert(.discipline) }
        return missing
    }
}
