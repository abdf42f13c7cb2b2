internal import Transfers

/// What an event was told besides its name, as its row keeps it and as the chain of hashes covers it.
struct EventDetail: Codable {
    var need: Int64?
    var run: Int64?
    var leader: StoredPerson?
    var informedOn: StoredDate?
    var dialogue: Int64?
    var answer: StoredAnswer?
    var waiver: StoredDialogueWaiver?
    var opinion: StoredOpinion?
    var effectiveOn: StoredDate?
    var folder: StoredFolder?
    var cause: String?
    var reason: String?

    init() {}

    /// - Throws: ``StoreFault/notStorable(_:)`` for the events of later steps.
    init(of event: ProposalEvent) throws(StoreFault) {
        switch event {
        case .evaluated, .unitReviewOpened, .verified: break
        case .dialogueOpened(let person, let day):
            leader = StoredPerson(person)
            informedOn = StoredDate(day)
        case .dialogueClosed(let dialogue): answer = dialogue.answer.map { StoredAnswer($0) }
        case .dialogueWaived(let leave):
            waiver = StoredDialogueWaiver(leave)
            reason = leave.reason
        case .opinionGiven(let given):
            opinion = StoredOpinion(given)
            if !given.reason.isEmpty { reason = given.reason }
        case .rescheduled(let day): effectiveOn = StoredDate(day)
        case .submitted(let handedIn), .expired(let handedIn): folder = StoredFolder(handedIn)
        case .frozen(let why): cause = why.rawValue
        case .returned(let why), .rejected(let why), .withdrawn(let why), .cancelled(let why), .resumed(let why):
            reason = why
        default: throw .notStorable(event.name)
        }
    }
}
