internal import Postgres
internal import Transfers

/// A mean over months as JSON keeps it.
struct StoredMean: Codable {
    let months: [String]
    let mean: StoredFraction?
    let missing: [String]
    let outliers: [String]

    init(_ mean: PeriodMean) {
        months = mean.months.map(\.description)
        self.mean = mean.mean.map { StoredFraction($0) }
        missing = mean.missing.map(\.description)
        outliers = mean.outliers.map(\.description)
    }

    func value() throws -> PeriodMean {
        PeriodMean(
            stored: try months.map(Self.month),
            mean: mean?.fraction,
            missing: try missing.map(Self.month),
            outliers: try outliers.map(Self.month)
        )
    }

    private static func month(_ text: String) throws -> YearMonth {
        guard let month = YearMonth(text) else { throw PostgresError(.decoding, "a month is kept that is none") }
        return month
    }
}
