import ArgumentParser
import Postgres
import Transfers

extension Validation {
    /// Reads a moment that lies back: a length of time such as `90m`, `2h` or `7d`, or the day on which it began.
    static func past(_ text: String) throws -> Timestamp {
        if let length = length(text) {
            return Timestamp(unixMicroseconds: Clock.now.microseconds - length.components.seconds * 1_000_000)
        }
        guard let date = try? CivilDate(parsing: text) else { throw ValidationError(Phrase.pastValue.text) }
        let zone = Reader.current.zone
        return Timestamp(unixMicroseconds: zone.midnight(of: date).microseconds)
    }

    /// Reads a length of time such as `500ms`, `45s`, `90m`, `2h` or `7d`.
    static func duration(_ text: String) throws -> Duration {
        guard let length = length(text), length > .zero else { throw ValidationError(Phrase.durationValue.text) }
        return length
    }

    /// Reads a length of time for which something is kept, which may be `0s`.
    static func period(_ text: String) throws -> Duration {
        guard let length = length(text) else { throw ValidationError(Phrase.durationValue.text) }
        return length
    }

    private static let units: [(suffix: String, unit: Duration)] = [
        ("ms", .milliseconds(1)), ("s", .seconds(1)), ("m", .seconds(60)), ("h", .seconds(3_600)),
        ("j", .seconds(3_600)),
        ("d", .seconds(86_400)),
    ]

    private static func length(_ text: String) -> Duration? {
        for (suffix, unit) in units where text.hasSuffix(suffix) {
            guard let number = Int(text.dropLast(suffix.count)), (0...1_000_000_000).contains(number) else { continue }
            return unit * number
        }
        return nil
    }
}
