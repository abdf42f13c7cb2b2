internal import Transfers

/// Time in service as full months: periods that overlap or touch are counted once.
struct ServiceTime {
    private var periods: [(start: CivilDate, end: CivilDate)] = []

    /// Adds a period.
    ///
    /// - Parameters:
    ///   - start: The first day.
    ///   - last: The last day, nil for a period that has not ended.
    ///   - asOf: The day on which time is counted; what lies after it does not count.
    mutating func add(from start: CivilDate, through last: CivilDate?, asOf: CivilDate) {
        // The day after the last one, so that a period and the next one touch.
        let end = last.flatMap { $0.adding(days: 1) }.map { min($0, asOf) } ?? asOf
        if start < end { periods.append((start, end)) }
    }

    /// Full months of all periods together.
    var months: Int {
        var months = 0
        var open: (start: CivilDate, end: CivilDate)?
        for period in periods.sorted(by: { $0.start < $1.start }) {
            guard let current = open, period.start <= current.end else {
                months += open.map { $0.start.months(until: $0.end) } ?? 0
                open = period
                continue
            }
            open = (current.start, max(current.end, period.end))
        }
        return months + (open.map { $0.start.months(until: $0.end) } ?? 0)
    }
}
