internal import Postgres
internal import Transfers

extension StoredDeadline {
    /// Reads a row of ``DeadlineSQL``, whose columns it takes in their order.
    init(_ row: Row) throws {
        id = DeadlineID(try row.decode(at: 0))
        if let proposal = try row.decode(at: 1, as: Int64?.self) {
            owner = .proposal(ProposalID(proposal))
        } else {
            owner = .assignment(AssignmentID(try row.decode(at: 2)))
        }
        purpose = try Self.purpose(try row.decode(at: 3), try row.decode(at: 4))
        start = try row.decode(at: 5)
        lastDay = try row.decode(at: 6)
        zone = try StoredJSON.word(TimeZoneOfUnit.self, try row.decode(at: 7))
        length = try DeadlineLength(stored: try row.decode(at: 8), try row.decode(at: 9))
        basis = try row.decode(at: 10)
        calendarVersion = try row.decode(at: 11)
        let (met, stopped): (Instant?, Instant?) = (try row.decode(at: 12), try row.decode(at: 13))
        standing = met.map { .met($0) } ?? stopped.map { .stopped($0) } ?? .running
        overdueAt = try row.decode(at: 14)
        endsAt = try row.decode(at: 15)
    }

    private static func purpose(_ name: String, _ subject: String?) throws -> Purpose {
        switch (name, subject) {
        case (Deadlines.deferredDialogue, _): .deferredDialogue
        case (Deadlines.deferredDocument, let code?): .deferredDocument(DocumentCode(code))
        case (Deadlines.documentAge, let code?): .documentAge(DocumentCode(code))
        case (DeadlineName.assignmentDeferral.rawValue, let item?),
            (DeadlineName.assignmentAnnouncement.rawValue, let item?):
            .assignmentItem(try StoredJSON.word(DeferredItem.self, item))
        default: .deadline(try StoredJSON.word(DeadlineName.self, name))
        }
    }
}
