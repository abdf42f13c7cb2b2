/// A month of a year, the period of indicators.
public struct YearMonth: Hashable, Sendable {
    /// The year, 1 to 9999.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int

    /// A month, or nil when there is no such month.
    public init?(year: Int, month: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        self.init(uncheckedYear: year, month: month)
    }

    init(uncheckedYear year: Int, month: Int) {
        self.year = year
        self.month = month
    }

    /// Reads `2025-10`; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
            let year = Int(digits: parts[0]), let month = Int(digits: parts[1])
        else { return nil }
        self.init(year: year, month: month)
    }

    /// How many days the month has.
    public var length: Int {
        YearMonth.length(ofMonth: month, year: year)
    }

    /// The first day of the month.
    public var firstDay: CivilDate {
        CivilDate(uncheckedYear: year, month: month, day: 1)
    }

    /// The month a number of months later (earlier when negative), or nil outside of the years 1 to 9999.
    public func adding(months: Int) -> YearMonth? {
        let (index, isOverflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !isOverflow, index >= 12 else { return nil }
        return YearMonth(year: index / 12, month: index % 12 + 1)
    }

    static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }
}

extension YearMonth: Comparable {
    /// Orders by time.
    public static func < (left: YearMonth, right: YearMonth) -> Bool {
        (left.year, left.month) < (right.year, right.month)
    }
}

extension YearMonth: CustomStringConvertible {
    /// The month as ISO 8601, `2025-10`.
    public var description: String {
        let digits = String(year)
        return String(repeating: "0", count: 4 - digits.count) + digits + (month < 10 ? "-0" : "-") + String(month)
    }
}
