import ArgumentParser
import Transfers

extension Validation {
    /// Reads a moment such as `2026-03-02`, `2026-03-02 09:00`, `2026-03-02 09:00 WITA` or `2026-03-02T02:00:00Z`:
    /// without a time of day the day's beginning, without a zone by the reader's clock.
    static func moment(_ text: String) throws -> Instant {
        guard let moment = instant(text) else { throw ValidationError(Phrase.momentValue.text) }
        return moment
    }

    private static func instant(_ text: String) -> Instant? {
        guard let date = try? CivilDate(parsing: text.prefix(10)) else { return nil }
        let rest = text.dropFirst(10)
        guard let separator = rest.first else { return Reader.current.zone.midnight(of: date) }
        let time = rest.dropFirst().prefix { $0.isNumber || $0 == ":" }
        let name = rest.dropFirst(1 + time.count).drop { $0 == " " }
        guard separator == " " || separator == "T", let second = second(time), let zone = zone(name) else { return nil }
        return Instant(microseconds: zone.midnight(of: date).microseconds + Int64(second) * 1_000_000)
    }

    /// Seconds since midnight of `09:00` or `09:00:30`.
    private static func second(_ time: Substring) -> Int? {
        let parts = time.split(separator: ":", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.utf8.count == 2 ? Int($0) : nil }
        guard numbers.count == parts.count, (2...3).contains(numbers.count), numbers[0] < 24,
            numbers.dropFirst().allSatisfy({ $0 < 60 })
        else { return nil }
        return zip(numbers, [3_600, 60, 1]).reduce(0) { $0 + $1.0 * $1.1 }
    }

    private static func zone(_ name: Substring) -> ReaderZone? {
        switch name {
        case "": return Reader.current.zone
        case "Z": return .utc
        default:
            let zone = ReaderZone(String(name))
            // An unknown name would be taken for western Indonesia.
            return zone.name == name ? zone : nil
        }
    }
}
