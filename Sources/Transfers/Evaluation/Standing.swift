/// Where an evaluation leaves a candidate.
public enum Standing: String, Sendable, CaseIterable {
    /// May be proposed.
    case ranked = "RANKED"
    /// May be proposed on condition of training: the education is related, or the competence nearly sufficient.
    case conditional = "CONDITIONAL"
    /// May not be proposed: a gate bars, a waiver is needed, or data are missing.
    case notRankable = "NOT_RANKABLE"

    /// The standing by what the gates said, and by whether there is a score to be ranked by.
    init(_ outcomes: GateOutcomes, isScored: Bool) {
        guard outcomes.gravest < .waivable, isScored else {
            self = .notRankable
            return
        }
        let isConditional = outcomes[.education] == .warn || outcomes[.competence] == .warn
        self = isConditional ? .conditional : .ranked
    }
}
