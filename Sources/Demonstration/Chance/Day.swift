/// A day of the calendar, counted from 1970-01-01, written as `2025-10-01`.
struct Day: Comparable, Hashable, Sendable, CustomStringConvertible {
    /// Days since 1970-01-01.
    var number: Int

    init(number: Int) { self.number = number }

    /// The proleptic Gregorian calendar by eras of 400 years that begin in March.
    init(_ year: Int, _ month: Int, _ day: Int) {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    var parts: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    var year: Int { parts.year }

    /// The months passed since the year 0: the first day of a month is `Day(monthNumber:)`.
    var monthNumber: Int { parts.year * 12 + parts.month - 1 }

    /// The first day of a month.
    init(monthNumber: Int) { self.init(monthNumber / 12, monthNumber % 12 + 1, 1) }

    /// This day or the Monday that follows it.
    var mondayOnOrAfter: Day { Day(number: number + (11 - number % 7) % 7) }

    var description: String {
        let (year, month, day) = parts
        return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
    }

    static func < (one: Day, other: Day) -> Bool { one.number < other.number }
    static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }
}

/// A number from 0 to 99 with its leading zero.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
