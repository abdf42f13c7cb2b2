/// One value of the rules: how much, by which law, and from when to when.
public struct RuleParameter: Hashable, Sendable {
    /// What the value counts.
    public enum Unit: String, Sendable, CaseIterable {
        /// Hours of the clock, day and night.
        case hours = "HOURS"
        case days = "DAYS"
        /// Days on which offices work, by the calendar.
        case workingDays = "WORKING_DAYS"
        case months = "MONTHS"
        case years = "YEARS"
        case people = "PEOPLE"
        /// A score or a part of one, 0 to 100.
        case points = "POINTS"
        /// A share of a sum, 0 to 1.
        case share = "SHARE"
        /// Hours of training (jam pelajaran).
        case trainingHours = "JP"
        /// An hour of the day, 0 to 24.
        case hour = "HOUR"
        /// A place in the order of post levels.
        case order = "ORDER"
        /// The number of a ``MissingDataPolicy``.
        case policy = "POLICY"
        /// A plain number.
        case number = "NUMBER"
    }

    /// Which parameter it is.
    public var code: RuleCode
    /// The only level of post the row is for; nil for the row of all others.
    public var level: PostLevel?
    /// The value.
    public var value: Fraction
    /// What it counts.
    public var unit: Unit
    /// The law and article, or the practice, it rests on.
    public var basis: String
    /// The first day it is valid.
    public var validFrom: CivilDate
    /// The last day it is valid; nil while there is no end.
    public var validTo: CivilDate?

    /// A parameter.
    public init(
        code: RuleCode,
        level: PostLevel? = nil,
        value: Fraction,
        unit: Unit,
        basis: String,
        validFrom: CivilDate,
        validTo: CivilDate? = nil
    ) {
        self.code = code
        self.level = level
        self.value = value
        self.unit = unit
        self.basis = basis
        self.validFrom = validFrom
        self.validTo = validTo
    }

    /// Whether the row is valid on a day.
    public func isValid(on day: CivilDate) -> Bool {
        validFrom <= day && validTo.map { day <= $0 } ?? true
    }

    func overlaps(_ other: RuleParameter) -> Bool {
        code == other.code && level == other.level
            && validTo.map { other.validFrom <= $0 } ?? true && other.validTo.map { validFrom <= $0 } ?? true
    }
}
