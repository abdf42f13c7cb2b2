internal import Transfers

/// What an event of an assignment was told besides its name, as its row keeps it and as the chain of hashes covers it.
struct AssignmentDetail: Codable {
    var order: String?
    var basis: String?
    var startsOn: StoredDate?
    var endsOn: StoredDate?
    var on: StoredDate?
    var consentAt: Int64?
    var consentHeardBy: StoredPerson?
    var safeguards: [String]?
    var delivered: [String]?
    var item: String?
    var proposal: String?
    var returnBy: StoredDate?
    var reason: String?

    /// What an order was issued as.
    init(_ assignment: Assignment, reason: String?) {
        let stated = assignment.order
        order = stated.number
        basis = stated.basis.number
        startsOn = StoredDate(stated.startsOn)
        endsOn = StoredDate(assignment.endsOn)
        consentAt = stated.oralConsent?.givenAt.microseconds
        consentHeardBy = (stated.oralConsent?.heardBy).map { StoredPerson($0) }
        safeguards = stated.safeguards.map(\.rawValue).sorted()
        delivered = stated.delivered.map(\.rawValue).sorted()
        self.reason = reason
    }

    init(of event: AssignmentEvent, leadingTo assignment: Assignment, reason: String?) {
        switch event {
        case .extend(_, let extended, let day):
            basis = extended.number
            endsOn = StoredDate(assignment.endsOn)
            on = StoredDate(day)
        case .deliver(let delivered): item = delivered.rawValue
        case .waive(let waived, _): item = waived.rawValue
        case .convert(let number, let day):
            proposal = number
            on = StoredDate(day)
        case .ratify(let day), .endStatus(let day), .recall(let day), .returned(let day), .dayBegins(let day):
            on = StoredDate(day)
        }
        returnBy = assignment.returnBy.map { StoredDate($0) }
        self.reason = if case .waive(_, let why) = event { why } else { reason }
    }
}
