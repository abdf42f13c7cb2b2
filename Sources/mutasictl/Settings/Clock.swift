import FoundationEssentials
import Transfers

/// The time of this computer.
enum Clock {
    static var now: Instant { Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)) }

    /// Today by the reader's clock.
    static func today(_ zone: ReaderZone = Reader.current.zone) throws -> CivilDate {
        guard let (date, _) = zone.local(now) else { throw Refusal(.software, .clockOutOfCalendar) }
        return date
    }
}
