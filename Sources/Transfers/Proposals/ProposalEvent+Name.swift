extension ProposalEvent {
    /// What happened, without the facts: the name that an audit keeps.
    public enum Name: String, Sendable, CaseIterable {
        case evaluated = "EVALUATED"
        case dialogueOpened = "DIALOGUE_OPENED"
        case dialogueClosed = "DIALOGUE_CLOSED"
        case dialogueWaived = "DIALOGUE_WAIVED"
        case unitReviewOpened = "UNIT_REVIEW_OPENED"
        case opinionGiven = "OPINION_GIVEN"
        case rescheduled = "RESCHEDULED"
        case submitted = "SUBMITTED"
        case verified = "VERIFIED"
        case returned = "RETURNED"
        case rejected = "REJECTED"
        case committeeOpened = "TPK_OPENED"
        case committeeConcluded = "TPK_CONCLUDED"
        case endorsementOpened = "PYB_OPENED"
        case endorsed = "PYB_ENDORSED"
        case consentRequested = "CONSENT_REQUESTED"
        case consentAnswered = "CONSENT_ANSWERED"
        case considerationRequested = "PERTEK_REQUESTED"
        case considerationAnswered = "PERTEK_ANSWERED"
        case decided = "DECIDED"
        case decreeDrafted = "SK_DRAFTED"
        case decreeSigned = "SK_SIGNED"
        case decreeAmended = "SK_AMENDED"
        case notified = "NOTIFIED"
        case announced = "ANNOUNCED"
        case inaugurated = "INAUGURATED"
        case placed = "PLACED"
        case developmentStarted = "DEVELOPMENT_STARTED"
        case followedUp = "FOLLOWED_UP"
        case closed = "CLOSED"
        case withdrawn = "WITHDRAWN"
        case cancelled = "CANCELLED"
        case expired = "EXPIRED"
        case superseded = "SUPERSEDED"
        case frozen = "FROZEN"
        case resumed = "RESUMED"
        case reopened = "REOPENED"
        case revoked = "REVOKED"
    }

    /// What happened, without the facts.
    public var name: Name {
        switch self {
        case .evaluated: .evaluated
        case .dialogueOpened: .dialogueOpened
        case .dialogueClosed: .dialogueClosed
        case .dialogueWaived: .dialogueWaived
        case .unitReviewOpened: .unitReviewOpened
        case .opinionGiven: .opinionGiven
        case .rescheduled: .rescheduled
        case .submitted: .submitted
        case .verified: .verified
        case .returned: .returned
        case .rejected: .rejected
        case .committeeOpened: .committeeOpened
        case .committeeConcluded: .committeeConcluded
        case .endorsementOpened: .endorsementOpened
        case .endorsed: .endorsed
        case .consentRequested: .consentRequested
        case .consentAnswered: .consentAnswered
        case .considerationRequested: .considerationRequested
        case .considerationAnswered: .considerationAnswered
        case .decided: .decided
        case .decreeDrafted: .decreeDrafted
        case .decreeSigned: .decreeSigned
        case .decreeAmended: .decreeAmended
        case .notified: .notified
        case .announced: .announced
        case .inaugurated: .inaugurated
        case .placed: .placed
        case .developmentStarted: .developmentStarted
        case .followedUp: .followedUp
        case .closed: .closed
        case .withdrawn: .withdrawn
        case .cancelled: .cancelled
        case .expired: .expired
        case .superseded: .superseded
        case .frozen: .frozen
        case .resumed: .resumed
        case .reopened: .reopened
        case .revoked: .revoked
        }
    }
}
