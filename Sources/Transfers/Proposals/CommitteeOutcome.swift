/// What the performance appraisal team (TPK) recommends.
public enum CommitteeOutcome: String, Sendable, CaseIterable {
    case recommended = "RECOMMENDED"
    case notRecommended = "NOT_RECOMMENDED"
    case deferred = "DEFERRED"

    /// The state that follows.
    var state: ProposalState {
        switch self {
        case .recommended: .recommended
        case .notRecommended: .notRecommended
        case .deferred: .deferred
        }
    }
}
