import Glibc
import Transfers

/// The time of this computer.
enum Clock {
    static var now: Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000)
    }

    /// Today by the reader's clock.
    static func today(_ zone: ReaderZone = Reader.current.zone) throws -> CivilDate {
        guard let (date, _) = zone.local(now) else { throw Refusal(.software, .clockOutOfCalendar) }
        return date
    }
}
