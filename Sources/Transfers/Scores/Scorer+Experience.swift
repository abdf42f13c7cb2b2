/// E, experience in relevant posts and tenure in the present one.
extension Scorer {
    func experience() throws(ArithmeticFault) -> Fraction? {
        guard let relevant = try relevantExperience() else { return nil }
        return try rules.experienceShare * relevant + rules.tenureShare * tenure()
    }

    /// X: months in relevant posts of the years that count as full.
    func relevantExperience() throws(ArithmeticFault) -> Fraction? {
        guard let months = candidate.relevantMonths else { return nil }
        let full = rules.experienceTarget * 12
        return try Fraction(100 * min(max(months, 0), full), over: full)
    }

    /// T: months in the present post beyond the minimum, of those up to the full term.
    func tenure() throws(ArithmeticFault) -> Fraction {
        let months = candidate.post.since.months(until: context.effectiveOn)
        let counted = min(max(months, rules.tenureMinimum), rules.tenureFull)
        return try Fraction(100 * (counted - rules.tenureMinimum), over: rules.tenureFull - rules.tenureMinimum)
    }
}
