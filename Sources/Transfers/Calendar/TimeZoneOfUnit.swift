/// One of the three time zones of Indonesia, none of which has daylight saving time.
public enum TimeZoneOfUnit: String, Sendable, CaseIterable {
    /// Western Indonesia, UTC+7.
    case wib = "WIB"
    /// Central Indonesia, UTC+8.
    case wita = "WITA"
    /// Eastern Indonesia, UTC+9.
    case wit = "WIT"

    /// How far local clocks are ahead of UTC, in seconds.
    public var secondsFromUTC: Int {
        switch self {
        case .wib: 7 * 3_600
        case .wita: 8 * 3_600
        case .wit: 9 * 3_600
        }
    }

    /// The name of the zone in the IANA database.
    public var identifier: String {
        switch self {
        case .wib: "Asia/Jakarta"
        case .wita: "Asia/Makassar"
        case .wit: "Asia/Jayapura"
        }
    }

    /// The local day and the seconds since local midnight at a moment, or nil outside of the years 1 to 9999.
    public func local(_ instant: Instant) -> (date: CivilDate, second: Int)? {
        let seconds = Int(instant.microseconds / 1_000_000) - (instant.microseconds % 1_000_000 < 0 ? 1 : 0)
        let local = seconds + secondsFromUTC
        let day = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
        guard let date = CivilDate(daysSince1970: day) else { return nil }
        return (date, local - day * 86_400)
    }
}
