internal import Transfers

/// Dates that the tables of this module state or reach by small steps, which are always days that exist.
extension CivilDate {
    init(_ year: Int, _ month: Int, _ day: Int) {
        guard let date = CivilDate(year: year, month: month, day: day) else {
            // Only tables and ranges written in this module come here; no input does.
            preconditionFailure("there is no day \(year)-\(month)-\(day)")
        }
        self = date
    }

    /// The first day of the month that is so many months after the year 0.
    init(monthNumber: Int) { self.init(monthNumber / 12, monthNumber % 12 + 1, 1) }

    /// The months passed since the year 0.
    var monthNumber: Int { year * 12 + month - 1 }

    /// This day or the Monday that follows it.
    var mondayOnOrAfter: CivilDate { self + (11 - daysSince1970 % 7) % 7 }

    static func + (date: CivilDate, days: Int) -> CivilDate {
        guard let sum = date.adding(days: days) else {
            // Steps here are of years at most, from dates of our time.
            preconditionFailure("\(days) days from \(date) lie outside of the calendar")
        }
        return sum
    }

    static func - (date: CivilDate, days: Int) -> CivilDate { date + -days }
}

/// A number from 0 to 99 with its leading zero.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
