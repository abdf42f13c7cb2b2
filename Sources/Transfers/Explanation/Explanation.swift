/// Everything that made one evaluation, for the person it is about and for those who decide.
///
/// It is computed again from the same candidate and rules, and so needs no place while nobody reads it.
public struct Explanation: Sendable {
    /// The evaluation that is explained.
    public let evaluation: Evaluation
    /// What every gate found, in the order of the codes.
    public let findings: [GateFinding]
    /// What the transfer would change.
    public let move: Move
    /// Whether only the gates that say something and the score are told.
    public let isBrief: Bool
    /// The components; empty when a gate bars, or the explanation is brief.
    public let components: [ComponentExplanation]
    /// What the person asked of any transfer that this one would not keep; it is no part of the score.
    public let unmetWishes: [UnmetWish]
    /// Competencies of the nine that the post's standard lacks, which were skipped.
    public let skipped: [Competency]
    /// When the retirement ages of the present post and of the target are reached, where they are known.
    public let retirement: (present: CivilDate?, target: CivilDate?)
    /// The post that was to be filled.
    public let post: PostCode
    /// The unit it is in.
    public let unit: UnitCode
    /// The weight profile.
    public let profile: WeightProfile.Name
    /// The version of the rules.
    public let ruleVersion: String
    /// The day as of which the data were read.
    public let asOf: CivilDate
    /// TMT.
    public let effectiveOn: CivilDate
}

extension Evaluator {
    /// Explains the evaluation of a candidate.
    ///
    /// - Parameters:
    ///   - candidate: The candidate.
    ///   - isBrief: Whether the gates that say something and the score are enough, as for the tens of thousands who
    ///     are not rankable. Of whom a gate bars, no more is ever told.
    /// - Returns: The explanation.
    /// - Throws: ``EvaluationFault/arithmetic(_:)`` when a value is so large that a score cannot be kept exactly.
    public func explain(_ candidate: Candidate, isBrief: Bool = false) throws(EvaluationFault) -> Explanation {
        do throws(ArithmeticFault) {
            let scorer = try scorer(for: candidate)
            let findings = findings(with: scorer)
            let evaluation = try Evaluation(of: scorer, outcomes: GateOutcomes(findings))
            let isBrief = isBrief || evaluation.outcomes.gravest == .block
            return Explanation(
                evaluation: evaluation,
                findings: findings,
                move: move(of: candidate),
                isBrief: isBrief,
                components: isBrief ? [] : try scorer.explanations(of: evaluation.components),
                unmetWishes: unmetWishes(of: candidate),
                skipped: skippedCompetencies,
                retirement: (present: candidate.retirement, target: candidate.retirementInTarget),
                post: context.target.code,
                unit: context.target.unit,
                profile: context.profile,
                ruleVersion: context.rules.version,
                asOf: context.asOf,
                effectiveOn: context.effectiveOn
            )
        } catch {
            throw .arithmetic(error)
        }
    }
}
