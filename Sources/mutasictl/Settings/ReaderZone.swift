import Transfers

/// The clock by which a reader is shown times: one of Indonesia's three, or UTC.
enum ReaderZone: Hashable, Sendable {
    case indonesian(TimeZoneOfUnit)
    case utc

    /// The zone that a value of `TZ` names, western Indonesia for any other.
    init(_ name: String) {
        let name = name.hasPrefix(":") ? String(name.dropFirst()) : name
        if ["UTC", "UTC0", "Etc/UTC", "GMT", "GMT0", "Etc/GMT"].contains(name) {
            self = .utc
        } else {
            self = .indonesian(TimeZoneOfUnit.allCases.first { name == $0.identifier || name == $0.rawValue } ?? .wib)
        }
    }

    /// The name shown behind a time.
    var name: String {
        switch self {
        case .indonesian(let zone): zone.rawValue
        case .utc: "UTC"
        }
    }

    /// The day that the clock shows at a moment, and the seconds since its midnight.
    func local(_ instant: Instant) -> (date: CivilDate, second: Int)? {
        switch self {
        case .indonesian(let zone):
            return zone.local(instant)
        case .utc:
            let zone = TimeZoneOfUnit.wib
            return zone.local(
                Instant(microseconds: instant.microseconds - Int64(zone.secondsFromUTC) * 1_000_000)
            )
        }
    }

    /// The moment at which a day begins by the clock.
    func midnight(of date: CivilDate) -> Instant {
        switch self {
        case .indonesian(let zone): Instant(date: date, second: 0, zone: zone)
        case .utc: Instant(microseconds: Int64(date.daysSince1970) * 86_400_000_000)
        }
    }

    /// A moment as `2025-10-01 09:30 WIB`, or as `-` outside of the calendar.
    func text(_ instant: Instant) -> String {
        guard let (date, second) = local(instant) else { return "-" }
        let clock = [second / 3_600, second / 60 % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(date) \(clock.joined(separator: ":")) \(name)"
    }
}
