/// A day of the Gregorian calendar, without a time and without a zone.
public struct CivilDate: Hashable, Sendable {
    /// Year, month and day side by side, so that a date is four bytes and compares as one number.
    private let packed: Int32

    /// The year, 1 to 9999.
    public var year: Int { Int(packed >> 9) }
    /// The month, 1 to 12.
    public var month: Int { Int(packed >> 5 & 15) }
    /// The day of the month, 1 to 31.
    public var day: Int { Int(packed & 31) }

    /// A date, or nil when there is no such day (31 February, month 13, year 0).
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= YearMonth.length(ofMonth: month, year: year)
        else { return nil }
        self.init(uncheckedYear: year, month: month, day: day)
    }

    init(uncheckedYear year: Int, month: Int, day: Int) {
        packed = Int32(truncatingIfNeeded: year << 9 | month << 5 | day)
    }

    /// The day that lies a number of days after 1 January 1970, or nil outside of the years 1 to 9999.
    public init?(daysSince1970 days: Int) {
        guard (-719_162...2_932_896).contains(days) else { return nil }
        // Counting in eras of 400 years from 1 March of year 0, so that the leap day ends each year.
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        self.init(
            uncheckedYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
            month: month,
            day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        )
    }

    /// Days since 1 January 1970; negative before it.
    public var daysSince1970: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The day of the week.
    public var weekday: Weekday {
        // 1 January 1970 was a Thursday, the fourth day; the sum is kept positive for dates before it.
        Weekday.allCases[((daysSince1970 + 3) % 7 + 7) % 7]
    }

    /// The month in which the day lies.
    public var yearMonth: YearMonth {
        YearMonth(uncheckedYear: year, month: month)
    }

    /// The day a number of days later (earlier when negative), or nil outside of the years 1 to 9999.
    public func adding(days: Int) -> CivilDate? {
        let (sum, isOverflow) = daysSince1970.addingReportingOverflow(days)
        return isOverflow ? nil : CivilDate(daysSince1970: sum)
    }

    /// The same day a number of months later (earlier when negative), or the last day of a month too short for it.
    ///
    /// 29 February plus twelve months is 28 February, by which a birthday on a leap day is kept in other years.
    ///
    /// - Returns: nil outside of the years 1 to 9999.
    public func adding(months: Int) -> CivilDate? {
        guard let target = yearMonth.adding(months: months) else { return nil }
        return CivilDate(uncheckedYear: target.year, month: target.month, day: min(day, target.length))
    }

    /// The same day a number of years later, 28 February for a leap day when that year has none.
    public func adding(years: Int) -> CivilDate? {
        let (months, isOverflow) = years.multipliedReportingOverflow(by: 12)
        return isOverflow ? nil : adding(months: months)
    }

    /// Full months from this day to a later one; negative when the other is earlier.
    public func months(until other: CivilDate) -> Int {
        guard self <= other else { return -other.months(until: self) }
        let months = (other.year - year) * 12 + other.month - month
        let isShort = other.day < day && other.day < other.yearMonth.length
        return isShort ? months - 1 : months
    }
}

extension CivilDate: Comparable {
    /// Orders by time.
    public static func < (left: CivilDate, right: CivilDate) -> Bool {
        left.packed < right.packed
    }
}

extension CivilDate: CustomStringConvertible {
    /// The date as ISO 8601, `2025-10-01`.
    public var description: String {
        yearMonth.description + (day < 10 ? "-0" : "-") + String(day)
    }
}
