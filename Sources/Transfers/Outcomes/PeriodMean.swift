/// The mean of an indicator over a period, with what went into it.
public struct PeriodMean: Hashable, Sendable {
    /// The months that were asked for.
    public let months: [YearMonth]
    /// The mean; nil where no month is left.
    public let mean: Fraction?
    /// Months that were not reported.
    public let missing: [YearMonth]
    /// Months that jump so far that the way of reporting must have changed; they are left out.
    public let outliers: [YearMonth]

    /// How many months the mean is made of.
    public var used: Int { months.count - missing.count - outliers.count }

    /// Whether outliers are so many that nobody can tell which months are true.
    var isDoubtful: Bool { outliers.count >= used && !outliers.isEmpty }

    init(
        of series: IndicatorSeries,
        _ indicator: Indicator,
        in months: [YearMonth],
        usual: Fraction?,
        factor: Fraction
    ) throws(ArithmeticFault) {
        var missing: [YearMonth] = []
        var outliers: [YearMonth] = []
        var values: [Fraction] = []
        for month in months {
            guard let value = try series.value(in: month, of: indicator) else {
                missing.append(month)
                continue
            }
            if let usual, !series.checked.contains(month), try Self.jumps(value, from: usual, factor) {
                outliers.append(month)
            } else {
                values.append(value)
            }
        }
        self.months = months
        self.missing = missing
        self.outliers = outliers
        mean = try Self.mean(of: values)
    }

    /// The value in the middle, by which jumps are told; nil where nothing was reported.
    static func median(
        of series: IndicatorSeries,
        _ indicator: Indicator,
        in months: [YearMonth]
    ) throws(ArithmeticFault) -> Fraction? {
        var values: [Fraction] = []
        for month in months {
            if let value = try series.value(in: month, of: indicator) { values.append(value) }
        }
        guard !values.isEmpty else { return nil }
        values.sort()
        return values[values.count / 2]
    }

    static func mean(of values: [Fraction]) throws(ArithmeticFault) -> Fraction? {
        guard !values.isEmpty else { return nil }
        var sum = Fraction.zero
        for value in values { sum = try sum + value }
        return try sum / Fraction(values.count, over: 1)
    }

    private static func jumps(
        _ value: Fraction,
        from usual: Fraction,
        _ factor: Fraction
    ) throws(ArithmeticFault) -> Bool {
        // Nothing is a multiple of nothing.
        guard usual > 0, factor > 1 else { return false }
        let isFarAbove = try value > usual * factor
        let isFarBelow = try value * factor < usual
        return isFarAbove || isFarBelow
    }
}
