/// Where an evaluation leaves a candidate.
public enum Standing: String, Sendable, CaseIterable {
    /// May be proposed.
    case ranked = "RANKED"
    /// May be proposed on condition of training: the education is related, or the competence nearly sufficient.
    case conditional = "CONDITIONAL"
    /// May not be proposed: a gate bars, a waiver is needed, or data are missing.
    case notRankable = "NOT_RANKABLE"
}
