/// How far a proposal has come, from the draft to the closed follow-up, or the exit it took.
public enum ProposalState: String, Sendable, CaseIterable {
    case draft = "DRAFT"
    case evaluated = "EVALUATED"
    case dialogue = "DIALOGUE"
    case aspirationRecorded = "ASPIRATION_RECORDED"
    case unitReview = "UNIT_REVIEW"
    case submitted = "SUBMITTED"
    case verified = "VERIFIED"
    /// Papers are missing or wrong (BTS), which can be mended.
    case returned = "RETURNED"
    /// A condition is not met (TMS), which is final.
    case rejected = "REJECTED"
    case committeeReview = "TPK_REVIEW"
    case recommended = "TPK_RECOMMENDED"
    case notRecommended = "TPK_NOT_RECOMMENDED"
    case deferred = "TPK_DEFERRED"
    case endorsementReview = "PYB_REVIEW"
    case endorsed = "PYB_ENDORSED"
    case consentPending = "CONSENT_PENDING"
    case consented = "CONSENTED"
    case consentRefused = "CONSENT_REFUSED"
    case considerationPending = "PERTEK_PENDING"
    case considerationGranted = "PERTEK_OK"
    case considerationReturned = "PERTEK_BTS"
    case considerationRefused = "PERTEK_TMS"
    case decided = "DECIDED"
    case declined = "DECLINED"
    case decreeDraft = "SK_DRAFT"
    case decreeSigned = "SK_SIGNED"
    case announced = "ANNOUNCED"
    case inaugurated = "INAUGURATED"
    case placed = "PLACED"
    case inDevelopment = "IN_DEVELOPMENT"
    case followedUp3 = "FOLLOWUP_3M"
    case followedUp6 = "FOLLOWUP_6M"
    case followedUp12 = "FOLLOWUP_12M"
    case closed = "CLOSED"
    case withdrawn = "WITHDRAWN"
    case cancelled = "CANCELLED"
    case expired = "EXPIRED"
    case superseded = "SUPERSEDED"
    /// Stopped by a new discipline case, a moratorium or a conflict of data until somebody resumes or ends it.
    case frozen = "FROZEN"
    case revoked = "REVOKED"
}

extension ProposalState {
    /// The states in which a proposal may still be withdrawn, cancelled, frozen and so on: those before the signature.
    public static let beforeSignature: Set<ProposalState> = [
        .draft, .evaluated, .dialogue, .aspirationRecorded, .unitReview, .submitted, .verified, .returned,
        .committeeReview, .recommended, .notRecommended, .deferred, .endorsementReview, .endorsed, .consentPending,
        .consented, .considerationPending, .considerationGranted, .considerationReturned, .decided, .decreeDraft,
        .frozen,
    ]

    /// The states of a signed decree, which only a new decree undoes.
    public static let afterSignature: Set<ProposalState> = [
        .decreeSigned, .announced, .inaugurated, .placed, .inDevelopment, .followedUp3, .followedUp6, .followedUp12,
        .closed,
    ]

    /// The states in which somebody has already judged the proposal in the company of its package.
    static let sinceCommittee: Set<ProposalState> = [
        .committeeReview, .recommended, .notRecommended, .deferred, .endorsementReview, .endorsed, .consentPending,
        .consented, .considerationPending, .considerationGranted, .considerationReturned, .decided, .decreeDraft,
    ]

    /// Whether a person with a proposal in this state can have no second one: the move is still to come.
    ///
    /// After the placement the move is done; what remains is its follow-up.
    public var isActive: Bool {
        Self.beforeSignature.contains(self) || [.decreeSigned, .announced, .inaugurated].contains(self)
    }

    /// Whether nothing can follow but the revocation of a signed decree.
    public var isFinal: Bool {
        self == .closed || !Self.beforeSignature.contains(self) && !Self.afterSignature.contains(self)
    }

    /// Whether a proposal in this state has passed the submission.
    public var isPastSubmission: Bool {
        self == .submitted || self == .verified || Self.sinceCommittee.contains(self)
            || Self.afterSignature.contains(self)
    }
}
