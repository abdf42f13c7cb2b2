/// What a proposal waits for, and by when.
public enum ProposalDeadline: String, Sendable, CaseIterable {
    /// The superior's talk with the employee.
    case dialogue = "DIALOGUE"
    /// The employee's answer.
    case aspiration = "ASPIRATION"
    /// A dialogue that was put off because the need is urgent.
    case deferredDialogue = "DEFERRED_DIALOGUE"
    /// A document that was put off because the need is urgent.
    case deferredDocument = "DEFERRED_DOCUMENT"
    case unitReview = "UNIT_REVIEW"
    case verification = "VERIFICATION"
    case committee = "TPK"
    case endorsement = "PYB"
    case consent = "CONSENT"
    /// BKN's answer, which nobody can hasten but which is asked after.
    case consideration = "PERTEK"
    case decision = "DECISION"
    case signing = "SIGNING"
    case announcement = "ANNOUNCEMENT"
    case inauguration = "INAUGURATION"
    case placement = "PLACEMENT"
    case trainingPlan = "TRAINING_PLAN"

    /// The rule that says how many working days there are; nil for a day that is set each time.
    var rule: RuleCode? {
        switch self {
        case .dialogue: .dialogueTime
        case .aspiration: .aspirationTime
        case .deferredDialogue, .deferredDocument: nil
        case .unitReview: .unitReviewTime
        case .verification: .verificationTime
        case .committee: .committeeTime
        case .endorsement: .endorsementTime
        case .consent: .consentTime
        case .consideration: .considerationReminder
        case .decision: .decisionTime
        case .signing: .signingTime
        case .announcement: .announcementTime
        case .inauguration: .inaugurationTime
        case .placement: .placementTime
        case .trainingPlan: .trainingPlanTime
        }
    }
}

extension ProposalState {
    /// What a proposal in this state waits for.
    var deadline: ProposalDeadline? {
        switch self {
        case .dialogue: .dialogue
        case .unitReview: .unitReview
        case .submitted: .verification
        case .committeeReview: .committee
        case .endorsementReview: .endorsement
        case .consentPending: .consent
        case .considerationPending: .consideration
        case .considerationGranted: .decision
        case .decided, .decreeDraft: .signing
        case .decreeSigned: .announcement
        case .placed: .trainingPlan
        default: nil
        }
    }
}
