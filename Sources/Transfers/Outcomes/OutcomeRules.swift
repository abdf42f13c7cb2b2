/// By which months an outcome is measured.
public struct OutcomeRules: Hashable, Sendable {
    /// After which time an outcome is measured.
    public enum Phase: Int, Sendable, CaseIterable {
        /// Months 4 to 6 after the start of duty, by default.
        case early = 1
        /// Months 10 to 12, by default.
        case late
    }

    let baseline: Int
    let baselineMinimum: Int
    let firstMonth: Int
    let secondMonth: Int
    let window: Int
    let outlier: Fraction

    /// The rules of a day.
    ///
    /// - Throws: A ``RuleBookFault`` when they do not answer.
    public init(_ rules: RuleBook, on day: CivilDate) throws(RuleBookFault) {
        baseline = try rules.number(.outcomeBaseline, on: day)
        baselineMinimum = try rules.number(.outcomeBaselineMinimum, on: day)
        firstMonth = try rules.number(.outcomeFirstMonth, on: day)
        secondMonth = try rules.number(.outcomeSecondMonth, on: day)
        window = try rules.number(.outcomeWindow, on: day)
        outlier = try rules.value(.outcomeOutlier, on: day)
    }

    /// The months before the transfer.
    func baselineMonths(before effectiveOn: CivilDate) -> [YearMonth] {
        months(from: -baseline, count: baseline, after: effectiveOn.yearMonth)
    }

    /// The months after it; the month of the start of duty is month 0.
    func followUpMonths(_ phase: Phase, after startOfDuty: CivilDate) -> [YearMonth] {
        months(from: phase == .early ? firstMonth : secondMonth, count: window, after: startOfDuty.yearMonth)
    }

    /// The first day on which all months after the transfer are over, so that their figures can be there.
    ///
    /// - Parameters:
    ///   - phase: After which time.
    ///   - startOfDuty: The day of the SPMT.
    /// - Returns: The day; nil where the rules ask for no month.
    public func measurable(_ phase: Phase, after startOfDuty: CivilDate) -> CivilDate? {
        followUpMonths(phase, after: startOfDuty).last?.adding(months: 1)?.firstDay
    }

    /// The time that is measured, in which a unit must stay as it is.
    ///
    /// - Parameters:
    ///   - phase: After which time.
    ///   - effectiveOn: TMT.
    ///   - startOfDuty: The day of the SPMT.
    /// - Returns: The first month before and the last one after; nil where the rules ask for none.
    public func window(
        _ phase: Phase,
        effectiveOn: CivilDate,
        startOfDuty: CivilDate
    ) -> (first: YearMonth, last: YearMonth)? {
        guard let first = baselineMonths(before: effectiveOn).first,
            let last = followUpMonths(phase, after: startOfDuty).last
        else { return nil }
        return (first, last)
    }

    private func months(from first: Int, count: Int, after month: YearMonth) -> [YearMonth] {
        (0..<min(max(count, 0), 120)).compactMap { month.adding(months: first + $0) }
    }
}
