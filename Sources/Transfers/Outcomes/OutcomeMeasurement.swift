/// Measures what a transfer brought the receiving unit: before and after, beside units to which nobody was transferred.
public struct OutcomeMeasurement: Sendable {
    /// What is measured.
    public let indicator: Indicator
    /// By which months.
    public let rules: OutcomeRules
    /// TMT, before which the baseline lies.
    public let effectiveOn: CivilDate
    /// The day of the SPMT, after which months are counted.
    public let startOfDuty: CivilDate
    /// After which time.
    public let phase: OutcomeRules.Phase

    /// A measurement.
    public init(
        of indicator: Indicator,
        _ rules: OutcomeRules,
        effectiveOn: CivilDate,
        startOfDuty: CivilDate,
        phase: OutcomeRules.Phase
    ) {
        self.indicator = indicator
        self.rules = rules
        self.effectiveOn = effectiveOn
        self.startOfDuty = startOfDuty
        self.phase = phase
    }

    /// Measures.
    ///
    /// - Parameters:
    ///   - series: The figures of the receiving unit.
    ///   - unitClass: Its class.
    ///   - others: Units that might be compared with.
    /// - Returns: The report.
    /// - Throws: An ``ArithmeticFault`` when figures are so large that a mean cannot be kept exactly.
    public func report(
        on series: IndicatorSeries,
        unitClass: String,
        comparedWith others: [ComparisonUnit] = []
    ) throws(ArithmeticFault) -> OutcomeReport {
        let (baseline, followUp, insufficiencies) = try means(of: series)
        let change = insufficiencies.isEmpty ? try self.change(baseline, followUp) : nil
        let (comparison, compared, unfit) = try compare(others, unitClass: unitClass, notWith: series.unit)
        return OutcomeReport(
            unit: series.unit,
            indicator: indicator,
            phase: phase,
            baseline: baseline,
            followUp: followUp,
            previousYear: try previousYear(of: series, followUp.months),
            insufficiencies: insufficiencies,
            change: change,
            comparison: comparison,
            compared: compared,
            notCompared: unfit,
            differencePoints: try difference(change?.points, comparison?.points),
            differencePercent: try difference(change?.percent, comparison?.percent)
        )
    }

    private func means(
        of series: IndicatorSeries
    ) throws(ArithmeticFault) -> (baseline: PeriodMean, followUp: PeriodMean, faults: [Insufficiency]) {
        let before = rules.baselineMonths(before: effectiveOn)
        let after = rules.followUpMonths(phase, after: startOfDuty)
        // What is usual is told by the months before: those after may all have changed at once.
        let usual = try PeriodMean.median(of: series, indicator, in: before)
        let baseline = try PeriodMean(of: series, indicator, in: before, usual: usual, factor: rules.outlier)
        let followUp = try PeriodMean(of: series, indicator, in: after, usual: usual, factor: rules.outlier)
        var faults: [Insufficiency] = []
        if baseline.months.count - baseline.missing.count < max(rules.baselineMinimum, 1) {
            faults.append(.baselineTooShort)
        }
        if followUp.months.isEmpty || !followUp.missing.isEmpty { faults.append(.followUpMissing) }
        if let changed = series.changedIn, let first = before.first, let last = after.last, first <= changed,
            changed <= last
        {
            faults.append(.unitChanged)
        }
        if baseline.isDoubtful || followUp.isDoubtful { faults.append(.tooManyOutliers) }
        return (baseline, followUp, faults)
    }

    private func change(_ baseline: PeriodMean, _ followUp: PeriodMean) throws(ArithmeticFault) -> OutcomeChange? {
        guard let before = baseline.mean, let after = followUp.mean else { return nil }
        return try OutcomeChange(from: before, to: after)
    }

    private func previousYear(
        of series: IndicatorSeries,
        _ months: [YearMonth]
    ) throws(ArithmeticFault) -> PeriodMean {
        let earlier = months.compactMap { $0.adding(months: -12) }.filter { $0 < effectiveOn.yearMonth }
        return try PeriodMean(of: series, indicator, in: earlier, usual: nil, factor: rules.outlier)
    }

    private func difference(_ one: Fraction?, _ other: Fraction?) throws(ArithmeticFault) -> Fraction? {
        guard let one, let other else { return nil }
        return try one - other
    }

    /// Each unit counts the same, however large it is.
    private func compare(
        _ others: [ComparisonUnit],
        unitClass: String,
        notWith unit: UnitCode
    ) throws(ArithmeticFault) -> (OutcomeChange?, Int, [UnitCode: ComparisonUnit.Unfit]) {
        var unfit: [UnitCode: ComparisonUnit.Unfit] = [:]
        var befores: [Fraction] = []
        var afters: [Fraction] = []
        for other in others where other.series.unit != unit {
            let (baseline, followUp, faults) = try means(of: other.series)
            if other.unitClass != unitClass {
                unfit[other.series.unit] = .otherClass
            } else if other.transfers.contains(where: isWithinWindow) {
                unfit[other.series.unit] = .hadTransfer
            } else if faults.isEmpty, let before = baseline.mean, let after = followUp.mean {
                befores.append(before)
                afters.append(after)
            } else {
                unfit[other.series.unit] = .notEnoughData
            }
        }
        guard let before = try PeriodMean.mean(of: befores), let after = try PeriodMean.mean(of: afters) else {
            return (nil, 0, unfit)
        }
        return (try OutcomeChange(from: before, to: after), befores.count, unfit)
    }

    private func isWithinWindow(_ day: CivilDate) -> Bool {
        guard let first = rules.baselineMonths(before: effectiveOn).first,
            let last = rules.followUpMonths(phase, after: startOfDuty).last
        else { return false }
        return first <= day.yearMonth && day.yearMonth <= last
    }
}
