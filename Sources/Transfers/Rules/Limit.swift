/// A whole number of the rules with the basis it rests on.
struct Limit: Sendable {
    /// The number.
    let number: Int
    /// The law and article, or the practice.
    let basis: String

    init(_ rules: RuleBook, _ code: RuleCode, for level: PostLevel? = nil, on day: CivilDate) throws(RuleBookFault) {
        number = try rules.number(code, for: level, on: day)
        basis = try rules.parameter(code, for: level, on: day).basis
    }
}
