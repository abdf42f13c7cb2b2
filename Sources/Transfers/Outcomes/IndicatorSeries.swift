/// The figures of one indicator of one unit.
public struct IndicatorSeries: Hashable, Sendable {
    /// The figure of a month.
    public struct Figure: Hashable, Sendable {
        /// What was counted.
        public var value: Fraction
        /// Out of how many; nil for a plain number.
        public var denominator: Fraction?

        /// A figure.
        public init(_ value: Fraction, outOf denominator: Fraction? = nil) {
            self.value = value
            self.denominator = denominator
        }
    }

    /// The unit.
    public var unit: UnitCode
    /// The figures, by month.
    public var figures: [YearMonth: Figure]
    /// The month in which the unit was merged or split, after which it is not the same; nil where it was not.
    public var changedIn: YearMonth?
    /// Months whose figures somebody has checked and found true, however they jump.
    public var checked: Set<YearMonth>

    /// A series.
    public init(
        unit: UnitCode,
        figures: [YearMonth: Figure],
        changedIn: YearMonth? = nil,
        checked: Set<YearMonth> = []
    ) {
        self.unit = unit
        self.figures = figures
        self.changedIn = changedIn
        self.checked = checked
    }

    /// The value of a month; nil where no figure was reported, or one out of nothing.
    func value(in month: YearMonth, of indicator: Indicator) throws(ArithmeticFault) -> Fraction? {
        guard let figure = figures[month] else { return nil }
        guard let denominator = figure.denominator else { return try figure.value * indicator.scale }
        guard denominator > 0 else { return nil }
        return try figure.value / denominator * indicator.scale
    }
}
