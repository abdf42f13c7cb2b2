/// When a wish that a transfer would not keep is told.
public struct WishRules: Hashable, Sendable {
    /// By how many days a transfer may come earlier than was wished without being told.
    let notBefore: Limit
    /// Whether it is told that spouses would not be together: 0 for no, any other number for yes.
    let jointPlacement: Limit

    /// The rules of a day.
    ///
    /// - Throws: A ``RuleBookFault`` when the rules do not answer.
    public init(_ rules: RuleBook, on day: CivilDate) throws(RuleBookFault) {
        notBefore = try Limit(rules, .wishNotBefore, on: day)
        jointPlacement = try Limit(rules, .wishJointPlacement, on: day)
    }
}
