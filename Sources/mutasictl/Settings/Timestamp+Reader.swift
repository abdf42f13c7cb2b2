import Postgres
import Transfers

extension Timestamp {
    /// The moment by the reader's clock, `2025-10-01 09:30 WIB`; a dash for an infinity.
    var text: String {
        isFinite ? Reader.current.zone.text(instant) : "-"
    }

    /// The moment by RFC 3339 in UTC to the second, `2025-10-01T02:30:00Z`.
    var universal: String {
        guard isFinite, let (date, second) = ReaderZone.utc.local(instant) else { return "infinity" }
        let clock = [second / 3_600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(date)T\(clock.joined(separator: ":"))Z"
    }

    /// The time of day by the reader's clock, `09:30:15 WIB`; empty for an infinity.
    var clock: String {
        guard isFinite, let (_, second) = Reader.current.zone.local(instant) else { return "" }
        let digits = [second / 3_600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(digits.joined(separator: ":")) \(Reader.current.zone.name)"
    }

    private var instant: Instant { Instant(microseconds: unixMicroseconds) }
    private var isFinite: Bool { self != .infinity && self != .minusInfinity }
}
