public import Transfers

/// How and when an employee can be reached.
public struct Reach: Sendable {
    /// A mail address is on record.
    public let hasAddress: Bool
    /// The zone of the employee's unit.
    public let zone: TimeZoneOfUnit
    /// The holidays where the unit is.
    public let calendar: WorkingCalendar
    /// The civil moment.
    public let now: Instant

    /// The first moment at which a notice may go out.
    ///
    /// - Parameter isUrgent: an urgent one goes out at any hour.
    /// - Returns: now, or the next morning that is not a holiday.
    public func firstMoment(isUrgent: Bool) -> Instant {
        QuietHours().nextAllowed(from: now, zone: zone, calendar: calendar, isUrgent: isUrgent)
    }
}
