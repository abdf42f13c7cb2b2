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
    var meeting: StoredMeeting?
    var letter: StoredLetter?
    var mutationCode: Int?
    var nationalStatus: Int?
    var decision: StoredDecision?
    var decree: StoredDecree?
    var signing: StoredSigning?
    var day: StoredDate?
    var milestone: Int?
    var chainIsBroken: Bool?
    var receipt: StoredDecreeReceipt?
    var evidence: String?

    init() {}

    init(of event: ProposalEvent) {
        switch event {
        case .evaluated, .unitReviewOpened, .verified, .committeeOpened, .endorsementOpened, .endorsed, .decreeDrafted,
            .announced, .developmentStarted:
            break
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
        case .returned(let why), .rejected(let why), .withdrawn(let why), .cancelled(let why), .superseded(let why),
            .resumed(let why), .closed(let why):
            give(reason: why)
        case .committeeConcluded, .consentRequested, .consentAnswered, .considerationRequested, .considerationAnswered,
            .decided, .decreeSigned, .decreeAmended, .revoked:
            keep(judgement: event)
        case .notified, .inaugurated, .placed, .followedUp, .reopened: keep(course: event)
        }
    }

    private mutating func give(reason words: String) {
        if !words.isEmpty { reason = words }
    }

    private mutating func keep(judgement event: ProposalEvent) {
        switch event {
        case .committeeConcluded(let held):
            meeting = StoredMeeting(held)
            give(reason: held.reason)
        case .consentRequested(let written), .consentAnswered(.given(let written)), .decreeAmended(let written),
            .revoked(let written):
            letter = StoredLetter(written)
        case .consentAnswered(.refused(let why)): give(reason: why)
        case .considerationAnswered(let answer, let status):
            nationalStatus = status?.code
            keep(answer)
        case .considerationRequested(let code): mutationCode = code.rawValue
        case .decided(let taken):
            decision = StoredDecision(taken)
            give(reason: taken.reason)
        case .decreeSigned(let signed):
            decree = StoredDecree(signed.decree)
            signing = StoredSigning(signed)
        default: break
        }
    }

    private mutating func keep(_ answer: ConsiderationAnswer) {
        switch answer {
        case .granted(let written): letter = StoredLetter(written)
        case .returned(let why), .refused(let why), .gone(let why): give(reason: why)
        case .pending: break
        }
    }

    private mutating func keep(course event: ProposalEvent) {
        switch event {
        case .notified(let given, let paper):
            receipt = StoredDecreeReceipt(given)
            if !paper.isEmpty { evidence = paper }
        case .inaugurated(let invited, let on):
            informedOn = StoredDate(invited)
            day = StoredDate(on)
        case .placed(let on, let why):
            day = StoredDate(on)
            give(reason: why)
        case .followedUp(let followUp): milestone = followUp.milestone.rawValue
        case .reopened(let isBroken): chainIsBroken = isBroken
        default: break
        }
    }
}
