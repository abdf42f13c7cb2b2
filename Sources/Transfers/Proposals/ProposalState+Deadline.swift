extension ProposalState {
    /// What a proposal in this state waits for.
    ///
    /// The time of a step begins when the step before it is done, whether or not anybody has begun with it.
    ///
    /// - Parameters:
    ///   - kind: The kind of transfer.
    ///   - isConsidered: Whether BKN is asked within one agency as well.
    /// - Returns: The deadline's name; nil where the state waits for nobody.
    func deadline(for kind: TransferKind, isConsidered: Bool) -> DeadlineName? {
        switch self {
        case .dialogue: .dialogue
        case .aspirationRecorded, .unitReview: .unitReview
        case .submitted, .returned: .verification
        case .verified, .deferred, .committeeReview: .committeeReview
        case .recommended, .notRecommended, .endorsementReview: .endorsement
        case .endorsed where kind.isBetweenAgencies: .consent
        case .endorsed: isConsidered ? .considerationReminder : .decision
        case .consentPending: .consent
        case .consented, .considerationPending, .considerationReturned: .considerationReminder
        case .considerationGranted: .decision
        case .decided, .decreeDraft: .signing
        case .decreeSigned: .announcement
        case .placed: .trainingPlan
        default: nil
        }
    }

    /// Whether the time of the step that began in a state before goes on in this one.
    public func continuesStep(of before: ProposalState) -> Bool {
        switch (before, self) {
        case (.aspirationRecorded, .unitReview), (.verified, .committeeReview), (.deferred, .committeeReview),
            (.recommended, .endorsementReview), (.notRecommended, .endorsementReview), (.endorsed, .consentPending),
            (.decided, .decreeDraft):
            true
        default: false
        }
    }
}
