public import Transfers

/// What an evaluation found of one person.
public struct PersonalEvaluation: Sendable {
    /// The evaluation.
    public let run: StoredEvaluation
    /// Where it leaves the person.
    public let standing: Standing
    /// The place among those who may be proposed; nil for the rest.
    public let place: Int?
    /// The score, rounded half up to two places; nil when there is none.
    public let score: String?
    /// What every gate said.
    public let outcomes: GateOutcomes

    /// The check of the gates that a proposal takes over, with the waivers granted since.
    public func check(waivers: [Waiver] = []) -> GateCheck {
        GateCheck(
            asOf: run.asOf,
            decidedOn: run.effectiveOn,
            effectiveOn: run.effectiveOn,
            outcomes: outcomes,
            waivers: waivers
        )
    }
}
