extension WorkingCalendar {
    /// The day a number of working days before another, which itself does not count.
    ///
    /// - Parameters:
    ///   - days: How many working days lie between, at most 10,000.
    ///   - date: The day counted back from.
    /// - Returns: The day, or nil when it lies before the year 1 or the period is too long.
    public func day(workingDays days: Int, before date: CivilDate) -> CivilDate? {
        guard days <= 10_000 else { return nil }
        var remaining = days
        var day = date
        while remaining > 0 {
            guard let previous = day.adding(days: -1) else { return nil }
            day = previous
            if isWorkingDay(day) { remaining -= 1 }
        }
        return day
    }

    /// Every day from the day of receipt to another, told how it counts in working days.
    ///
    /// - Parameters:
    ///   - start: The day of receipt, day 0.
    ///   - end: The last day that is told; at most ten years later.
    /// - Returns: The days; empty when `end` is before `start`.
    public func counting(from start: CivilDate, through end: CivilDate) -> [CountedDay] {
        guard start <= end else { return [] }
        var days = [CountedDay(date: start, kind: .start)]
        var day = start
        var number = 0
        while let next = day.adding(days: 1), next <= end, days.count < 3_660 {
            day = next
            if day.weekday.isWeekend {
                days.append(CountedDay(date: day, kind: .weekend))
            } else if holidays.contains(day) {
                days.append(CountedDay(date: day, kind: .holiday))
            } else {
                number += 1
                days.append(CountedDay(date: day, kind: .counted(number)))
            }
        }
        return days
    }
}
