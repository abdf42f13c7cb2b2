/// Working days: Monday to Friday without the holidays, which are data.
public struct WorkingCalendar: Sendable {
    /// Public holidays and collective leave.
    public let holidays: Set<CivilDate>

    /// A calendar with its holidays.
    public init(holidays: Set<CivilDate> = []) {
        self.holidays = holidays
    }

    /// Whether offices work on a day.
    public func isWorkingDay(_ date: CivilDate) -> Bool {
        !date.weekday.isWeekend && !holidays.contains(date)
    }

    /// The years between two days of which no holiday is known, so that nothing counted in them can be relied on.
    public func yearsWithoutHolidays(from first: CivilDate, through last: CivilDate) -> [Int] {
        let known = Set(holidays.map(\.year))
        return (first.year...max(first.year, last.year)).filter { !known.contains($0) }
    }

    /// How many working days a year has.
    public func workingDays(in year: Int) -> Int {
        guard let first = CivilDate(year: year, month: 1, day: 1) else { return 0 }
        let year = sequence(first: first) { $0.adding(days: 1) }.prefix { $0.year == first.year }
        return year.count(where: isWorkingDay)
    }

    /// The last day of a period counted in working days; the day it starts from is day 0.
    ///
    /// A period of no days ends on the day itself.
    ///
    /// - Parameters:
    ///   - days: The length of the period in working days, at most 10,000.
    ///   - date: The day of receipt.
    /// - Returns: The last day, or nil when it lies after the year 9999 or the period is too long.
    public func deadline(workingDays days: Int, after date: CivilDate) -> CivilDate? {
        guard days <= 10_000 else { return nil }
        var remaining = days
        var day = date
        while remaining > 0 {
            guard let next = day.adding(days: 1) else { return nil }
            day = next
            if isWorkingDay(day) { remaining -= 1 }
        }
        return day
    }

    /// The moment a period ends: the last second of its last day in the zone of the addressee's unit.
    public func deadlineInstant(workingDays days: Int, after date: CivilDate, zone: TimeZoneOfUnit) -> Instant? {
        deadline(workingDays: days, after: date).map { Instant(date: $0, second: 86_399, zone: zone) }
    }
}
