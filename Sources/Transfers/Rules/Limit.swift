/// A whole number of the rules with the basis it rests on.
public struct Limit: Hashable, Sendable {
    /// The number.
    public let number: Int
    /// The law and article, or the practice.
    public let basis: String

    /// The row of a parameter that is valid for a level of post on a day.
    ///
    /// - Throws: A ``RuleBookFault`` when the rules do not answer with a whole number.
    public init(
        _ rules: RuleBook,
        _ code: RuleCode,
        for level: PostLevel? = nil,
        on day: CivilDate
    ) throws(RuleBookFault) {
        number = try rules.number(code, for: level, on: day)
        basis = try rules.parameter(code, for: level, on: day).basis
    }
}
