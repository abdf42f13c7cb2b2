/// What came of one candidate: compact, so that those of a whole province fit in memory.
///
/// Why it came so is written by ``Evaluator/explain(_:isBrief:)`` for those that somebody looks at.
public struct Evaluation: Hashable, Sendable {
    /// Whose evaluation it is.
    public let person: PersonID
    /// What every gate said.
    public let outcomes: GateOutcomes
    /// Where this leaves the candidate.
    public let standing: Standing
    /// The components; all nil when a gate bars, since then nothing is scored.
    public let components: ComponentValues<Fraction?>
    /// The exact score, also of a candidate who needs a waiver; nil when a gate bars or the policy excludes.
    public let score: Fraction?
    /// The box; nil when performance or potential is missing, or a gate bars.
    public let box: NineBox?
    /// What is missing for the score.
    public let missing: MissingData
    /// T, by which equals are told apart.
    public let tenure: Fraction
    /// When the wishes were stated, by which equals are told apart.
    public let aspirationsStatedAt: Instant?
    /// The lot, by which the last equals are told apart.
    public let lot: UInt64
}
