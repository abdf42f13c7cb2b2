/// When people are left in peace: no notice in the night nor on a holiday, unless it is urgent.
///
/// A weekend is no holiday.
public struct QuietHours: Sendable {
    /// The hour at which the quiet begins, 20 by default.
    public let begins: Int
    /// The hour at which it ends, 7 by default.
    public let ends: Int

    /// Quiet from one hour of the evening to one of the next morning; hours are kept within 0 to 24.
    public init(begins: Int = 20, ends: Int = 7) {
        self.begins = min(max(begins, 0), 24)
        self.ends = min(max(ends, 0), 24)
    }

    /// The first moment, from the given one on, at which a notice may be delivered.
    ///
    /// - Parameters:
    ///   - instant: When the notice is ready.
    ///   - zone: The zone of the recipient's unit.
    ///   - calendar: The holidays.
    ///   - isUrgent: An urgent notice is never held back.
    /// - Returns: The same moment or the next morning that is not a holiday.
    public func nextAllowed(
        from instant: Instant,
        zone: TimeZoneOfUnit,
        calendar: WorkingCalendar,
        isUrgent: Bool = false
    ) -> Instant {
        guard !isUrgent, ends < begins, let local = zone.local(instant) else { return instant }
        if !calendar.holidays.contains(local.date) {
            if local.second < ends * 3_600 { return morning(of: local.date, zone: zone) }
            if local.second < begins * 3_600 { return instant }
        }
        var day = local.date
        // A year of holidays on end is no calendar; the notice then goes out rather than never.
        for _ in 0..<366 {
            guard let next = day.adding(days: 1) else { return instant }
            day = next
            if !calendar.holidays.contains(day) { return morning(of: day, zone: zone) }
        }
        return instant
    }

    private func morning(of date: CivilDate, zone: TimeZoneOfUnit) -> Instant {
        Instant(date: date, second: ends * 3_600, zone: zone)
    }
}
