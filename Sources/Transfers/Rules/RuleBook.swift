/// One version of the rules: every threshold with its legal basis and its validity, and the weight profiles.
///
/// Nothing in the gates and scores is a number in code; what the law may change is read here.
public struct RuleBook: Sendable {
    /// The version, such as `2025.4`; it stands in every explanation.
    public let version: String
    /// The parameters.
    public let parameters: [RuleParameter]
    /// The weight profiles.
    public let profiles: [WeightProfile]

    /// Rules as read from their rows, checked as a whole.
    ///
    /// - Parameters:
    ///   - version: The version.
    ///   - parameters: The parameters; several rows of a code may follow each other in time.
    ///   - profiles: The weight profiles.
    /// - Throws: A ``RuleBookFault`` for weights that do not sum to 1 or are negative, impossible values, and rows that overlap.
    public init(
        version: String,
        parameters: [RuleParameter],
        profiles: [WeightProfile]
    ) throws(RuleBookFault) {
        self.init(uncheckedVersion: version, parameters: parameters, profiles: profiles)
        try checkParameters()
        try checkProfiles()
    }

    init(uncheckedVersion version: String, parameters: [RuleParameter], profiles: [WeightProfile]) {
        self.version = version
        self.parameters = parameters
        self.profiles = profiles
    }

    /// The row of a parameter that is valid for a level of post on a day: its own, or else the general one.
    public func parameter(
        _ code: RuleCode,
        for level: PostLevel? = nil,
        on day: CivilDate
    ) throws(RuleBookFault) -> RuleParameter {
        let rows = parameters.filter { $0.code == code && $0.isValid(on: day) }
        guard let row = rows.first(where: { $0.level == level }) ?? rows.first(where: { $0.level == nil }) else {
            throw .missingParameter(code: code.rawValue)
        }
        return row
    }

    /// The value of a parameter; see ``parameter(_:for:on:)``.
    public func value(
        _ code: RuleCode,
        for level: PostLevel? = nil,
        on day: CivilDate
    ) throws(RuleBookFault) -> Fraction {
        try parameter(code, for: level, on: day).value
    }

    /// The value of a parameter that is a whole number; see ``parameter(_:for:on:)``.
    public func number(
        _ code: RuleCode,
        for level: PostLevel? = nil,
        on day: CivilDate
    ) throws(RuleBookFault) -> Int {
        let value = try value(code, for: level, on: day)
        guard value.denominator == 1 else { throw .impossibleValue(code: code.rawValue) }
        return Int(value.numerator)
    }

    /// The weight profile of a name that is valid on a day.
    public func profile(_ name: WeightProfile.Name, on day: CivilDate) throws(RuleBookFault) -> WeightProfile {
        guard let profile = profiles.first(where: { $0.name == name && $0.isValid(on: day) }) else {
            throw .missingProfile(name: name.text)
        }
        return profile
    }
}
