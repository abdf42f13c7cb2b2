/// What the appraisal team considers of an employee and of the post gone to.
public struct CommitteeRecord: Sendable {
    /// The years of the last two appraisals with their predicates, the latest first.
    public let predicates: [String]
    /// How many the post needs (K); nil when it is not known.
    public let needed: Int?
    /// How many it has (B).
    public let incumbents: Int
}
