internal import Transfers

/// What an event of an objection was told besides its name, as its row keeps it.
struct ObjectionDetail: Codable {
    var reason: String?
    var outcome: String?
    var inadmissibility: String?
    var suspends: Bool?
    var decree: String?
    var correction: Int?
    var answeredOn: StoredDate?

    init() {}

    init(of event: ObjectionEvent, _ objection: Objection) {
        switch event {
        case .examine: inadmissibility = objection.inadmissibility?.rawValue
        case .suspendExecution(let isSuspended, _, let why):
            suspends = isSuspended
            reason = why
        case .decide(let decided, _, let why):
            outcome = decided.rawValue
            reason = why
        case .execute(.newDecree(let number, let record)):
            decree = number
            correction = record
        case .execute(.answered(let day)): answeredOn = StoredDate(day)
        case .startReview, .startMediation, .endMediation, .withdraw: break
        }
    }
}
