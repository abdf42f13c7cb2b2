extension ProposalEvent.Name {
    /// The states in which it may happen.
    public var states: Set<ProposalState> {
        switch self {
        case .evaluated, .rescheduled, .reopened: ProposalState.beforeSignature
        case .withdrawn, .cancelled, .expired, .superseded, .frozen: ProposalState.beforeSignature
        case .dialogueOpened: Self.withDialogue.subtracting([.dialogue, .aspirationRecorded])
        case .dialogueClosed: Self.withDialogue.subtracting([.evaluated])
        case .dialogueWaived: [.evaluated, .dialogue]
        case .unitReviewOpened: [.evaluated, .dialogue, .aspirationRecorded]
        case .opinionGiven:
            ProposalState.sinceCommittee.subtracting([.decided, .decreeDraft])
                .union([.unitReview, .returned, .submitted, .verified])
        case .submitted: [.unitReview, .returned]
        case .verified, .returned, .rejected: [.submitted]
        case .committeeOpened: [.verified, .deferred]
        case .committeeConcluded: [.committeeReview]
        case .endorsementOpened: [.recommended, .notRecommended]
        case .endorsed: [.endorsementReview]
        case .consentRequested: [.endorsed]
        case .consentAnswered: [.consentPending]
        case .considerationRequested: [.endorsed, .consented, .considerationReturned]
        case .considerationAnswered: [.considerationPending]
        case .decided: [.endorsed, .considerationGranted]
        case .decreeDrafted: [.decided]
        case .decreeSigned: [.decreeDraft]
        case .decreeAmended, .revoked: ProposalState.afterSignature
        case .notified: [.decreeSigned, .announced, .inaugurated]
        case .announced: [.decreeSigned]
        case .inaugurated: [.announced]
        case .placed: [.announced, .inaugurated]
        case .developmentStarted: [.placed]
        case .followedUp: [.inDevelopment, .followedUp3, .followedUp6]
        case .closed: [.inDevelopment, .followedUp3, .followedUp6, .followedUp12]
        case .resumed: [.frozen]
        }
    }

    /// The roles that may do it.
    public var roles: Set<OfficeRole> {
        switch self {
        case .evaluated, .unitReviewOpened, .considerationAnswered, .decreeDrafted: [.hrOperator, .worker]
        case .announced, .developmentStarted, .expired: [.hrOperator, .worker]
        case .dialogueOpened: [.superior, .hrOperator]
        case .dialogueClosed: [.superior, .hrOperator, .worker]
        case .notified: [.employee, .superior, .hrOperator, .worker]
        case .dialogueWaived: [.pyb, .ppk]
        case .opinionGiven, .placed: [.unitHead]
        case .rescheduled, .submitted, .consentRequested, .consentAnswered: [.hrOperator]
        case .considerationRequested, .closed: [.hrOperator]
        case .verified, .returned, .rejected: [.verifier]
        case .committeeOpened, .endorsementOpened: [.hrOperator, .tpk]
        case .committeeConcluded: [.tpk]
        case .endorsed: [.pyb]
        case .decided, .decreeAmended, .inaugurated: [.ppk, .hrOperator]
        case .decreeSigned: [.ppk, .hrOperator, .worker]
        case .followedUp: [.superior, .hrOperator]
        case .withdrawn: [.employee, .unitHead, .hrOperator]
        case .cancelled: [.hrOperator, .pyb, .ppk]
        case .superseded: [.hrOperator, .pyb]
        case .frozen: [.hrOperator, .verifier, .worker]
        case .resumed: [.hrOperator, .verifier]
        case .reopened: Set(OfficeRole.allCases)
        case .revoked: [.ppk]
        }
    }

    /// Whether it happens to all proposals of a package at once, and never to one alone.
    public var isOfPackage: Bool {
        self == .decided || self == .decreeSigned || self == .reopened
    }

    /// The states in which a dialogue may be held: its own, and later ones when it was put off.
    private static let withDialogue: Set<ProposalState> =
        ProposalState.beforeSignature.union([.decreeSigned, .announced, .inaugurated, .placed, .inDevelopment])
        .subtracting([.draft, .frozen])
}
