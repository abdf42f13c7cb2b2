/// A document that the system writes for a proposal.
public enum ProposalDocument: String, Sendable, CaseIterable {
    case evaluationSheet = "EVALUATION_SHEET"
    case dialogueNotes = "DIALOGUE_NOTES"
    case aspirationForm = "ASPIRATION_FORM"
    case releaseLetter = "RELEASE_LETTER"
    case acceptanceLetter = "ACCEPTANCE_LETTER"
    case coverLetter = "COVER_LETTER"
    case verificationList = "VERIFICATION_LIST"
    case committeePaper = "TPK_PAPER"
    case committeeMinutes = "TPK_MINUTES"
    case officialNote = "NOTA_DINAS"
    case decree = "SK"
    case excerpt = "PETIKAN"
    case invitation = "INVITATION"
    case oathMinutes = "OATH_MINUTES"
    case inaugurationStatement = "SPP"
    case dutyStatement = "SPMT"
    case trainingPlan = "TRAINING_PLAN"
    case followUpSheet = "FOLLOW_UP_SHEET"
}

extension ProposalState {
    /// The documents that are due when a proposal comes into this state.
    var documents: [ProposalDocument] {
        switch self {
        case .evaluated: [.evaluationSheet]
        case .aspirationRecorded: [.dialogueNotes, .aspirationForm]
        case .submitted: [.coverLetter]
        case .verified: [.verificationList]
        case .committeeReview: [.committeePaper]
        case .recommended, .notRecommended, .deferred: [.committeeMinutes]
        case .endorsed: [.officialNote]
        case .decreeDraft: [.decree]
        case .decreeSigned: [.excerpt]
        case .inaugurated: [.oathMinutes, .inaugurationStatement]
        case .placed: [.dutyStatement]
        case .inDevelopment: [.trainingPlan]
        case .followedUp3, .followedUp6, .followedUp12: [.followUpSheet]
        default: []
        }
    }
}
