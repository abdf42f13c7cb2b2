public import Transfers

/// An evaluation as it is on record.
public struct StoredEvaluation: Sendable {
    /// Its number.
    public let id: EvaluationRunID
    /// The need for which it was made.
    public let need: NeedID
    /// The version of the rules.
    public let ruleVersion: String
    /// The weight profile.
    public let profile: WeightProfile.Name
    /// The day as of which the data were read.
    public let asOf: CivilDate
    /// TMT.
    public let effectiveOn: CivilDate
    /// The seed of the lots, by which anyone can draw them again.
    public let lotSeed: String
    /// How many may be proposed.
    public let ranked: Int
    /// How many may be proposed on a condition.
    public let conditional: Int
    /// How many may not be proposed.
    public let notRankable: Int
    /// Whether something is kept of everybody; false of an evaluation among many, which keeps of those far from the post how
    /// many each gate kept back.
    public let isOfEverybody: Bool
    /// When it was made.
    public let evaluatedAt: Instant
}
