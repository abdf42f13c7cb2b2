/// A moment, in microseconds since 1970-01-01 00:00 UTC, as the database keeps it.
public struct Instant: Hashable, Comparable, Sendable {
    /// Microseconds since 1970-01-01 00:00 UTC.
    public let microseconds: Int64

    /// A moment by its microseconds since 1970-01-01 00:00 UTC.
    public init(microseconds: Int64) {
        self.microseconds = microseconds
    }

    /// The moment a local clock shows a time on a day.
    ///
    /// - Parameters:
    ///   - date: The local day.
    ///   - second: Seconds since local midnight, 0 to 86,400.
    ///   - zone: The zone of the clock.
    public init(date: CivilDate, second: Int, zone: TimeZoneOfUnit) {
        let seconds = date.daysSince1970 * 86_400 + min(max(second, 0), 86_400) - zone.secondsFromUTC
        microseconds = Int64(seconds) * 1_000_000
    }

    /// Orders by time.
    public static func < (left: Instant, right: Instant) -> Bool {
        left.microseconds < right.microseconds
    }
}
