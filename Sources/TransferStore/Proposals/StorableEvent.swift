public import Transfers

/// The events that the store keeps so far: from the draft to the check by a second person, and the exits.
///
/// What follows the check (TPK, PyB, consent, pertek, decision, decree, announcement, placement) belongs to packages,
/// whose facts the store does not keep yet; ``Proposals/apply(_:to:by:expecting:)`` refuses them.
public enum StorableEvent: String, Sendable, CaseIterable {
    /// The first of every proposal: it is no step of the state machine, and the chain begins with it.
    case drafted = "DRAFTED"
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
    case withdrawn = "WITHDRAWN"
    case cancelled = "CANCELLED"
    case expired = "EXPIRED"
    case frozen = "FROZEN"
    case resumed = "RESUMED"

    /// The storable event of a name, nil for those of later steps.
    public init?(_ name: ProposalEvent.Name) {
        self.init(rawValue: name.rawValue)
    }
}
