import ArgumentParser
import JobQueue

/// A limit as it is written on the command line: a value, or `none` for no limit.
enum LimitChange {
    static func number(_ bounds: ClosedRange<Int>) -> @Sendable (String) throws -> QueueLimits.Change<Int> {
        { text in
            if text == "none" { return .unset }
            guard let number = Int(text), bounds.contains(number) else {
                throw ValidationError(Phrase.limitValue(bounds).text)
            }
            return .set(number)
        }
    }

    static func rate(_ text: String) throws -> QueueLimits.Change<Double> {
        if text == "none" { return .unset }
        guard let rate = Double(text), rate.isFinite, (0.001...1_000_000).contains(rate) else {
            throw ValidationError(Phrase.rateValue.text)
        }
        return .set(rate)
    }

    static func duration(_ text: String) throws -> QueueLimits.Change<Duration> {
        text == "none" ? .unset : .set(try Validation.duration(text))
    }
}
