extension ProposalState {
    /// What a proposal in this state waits for.
    var deadline: DeadlineName? {
        switch self {
        case .dialogue: .dialogue
        case .unitReview: .unitReview
        case .submitted: .verification
        case .committeeReview: .committeeReview
        case .endorsementReview: .endorsement
        case .consentPending: .consent
        case .considerationPending: .considerationReminder
        case .considerationGranted: .decision
        case .decided, .decreeDraft: .signing
        case .decreeSigned: .announcement
        case .placed: .trainingPlan
        default: nil
        }
    }
}
