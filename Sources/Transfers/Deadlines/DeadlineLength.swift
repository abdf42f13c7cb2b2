/// How long a deadline is.
public enum DeadlineLength: Hashable, Sendable {
    /// Hours of the clock, from the moment of the act and not from the day after it.
    case hours(Int)
    case days(Int)
    case workingDays(Int)
    case months(Int)

    /// The length that a parameter holds.
    ///
    /// - Throws: ``RuleBookFault/impossibleValue(code:)`` when the parameter is no whole number of hours, days or months.
    public init(_ parameter: RuleParameter) throws(RuleBookFault) {
        guard parameter.value.denominator == 1, (0...10_000).contains(parameter.value.numerator) else {
            throw .impossibleValue(code: parameter.code.rawValue)
        }
        let count = Int(parameter.value.numerator)
        switch parameter.unit {
        case .hours: self = .hours(count)
        case .days: self = .days(count)
        case .workingDays: self = .workingDays(count)
        case .months: self = .months(count)
        default: throw .impossibleValue(code: parameter.code.rawValue)
        }
    }

    /// The length as people read it.
    public func text(in language: Language) -> String {
        switch (self, language) {
        case (.hours(let count), .indonesian): "\(count) jam"
        case (.hours(let count), .english): "\(count) hours"
        case (.days(let count), .indonesian): "\(count) hari"
        case (.days(let count), .english): "\(count) days"
        case (.workingDays(let count), .indonesian): "\(count) hari kerja"
        case (.workingDays(let count), .english): "\(count) working days"
        case (.months(let count), .indonesian): "\(count) bulan"
        case (.months(let count), .english): "\(count) months"
        }
    }
}
