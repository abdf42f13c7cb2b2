extension OutcomeReport {
    /// A report as it was stored; new ones come of ``OutcomeMeasurement/report(on:unitClass:comparedWith:)``.
    public init(
        stored unit: UnitCode,
        _ indicator: Indicator,
        _ phase: OutcomeRules.Phase,
        baseline: PeriodMean,
        followUp: PeriodMean,
        previousYear: PeriodMean,
        insufficiencies: [Insufficiency],
        change: OutcomeChange?,
        comparison: OutcomeChange?,
        compared: Int,
        notCompared: [UnitCode: ComparisonUnit.Unfit],
        difference: (points: Fraction?, percent: Fraction?)
    ) {
        self.init(
            unit: unit,
            indicator: indicator,
            phase: phase,
            baseline: baseline,
            followUp: followUp,
            previousYear: previousYear,
            insufficiencies: insufficiencies,
            change: change,
            comparison: comparison,
            compared: compared,
            notCompared: notCompared,
            differencePoints: difference.points,
            differencePercent: difference.percent
        )
    }
}

extension PeriodMean {
    /// A mean as it was stored.
    public init(stored months: [YearMonth], mean: Fraction?, missing: [YearMonth], outliers: [YearMonth]) {
        self.months = months
        self.mean = mean
        self.missing = missing
        self.outliers = outliers
    }
}

extension OutcomeChange {
    /// A change as it was stored.
    public init(stored before: Fraction, _ after: Fraction, points: Fraction, percent: Fraction?) {
        self.before = before
        self.after = after
        self.points = points
        self.percent = percent
    }
}
