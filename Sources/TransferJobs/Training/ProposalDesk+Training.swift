import JobQueue
import Postgres
public import TransferStore
public import Transfers

extension ProposalDesk {
    /// Has the training planned that a transfer calls for, once for each transfer.
    ///
    /// - Returns: The job that plans it.
    /// - Throws: `StoreFault`, `PostgresError`.
    @discardableResult
    public func enrolTraining(after id: ProposalID) throws -> Int64 {
        let stored = try proposals.show(id)
        let target = stored.proposal.target
        let arguments = EnrolInTraining(
            nip: stored.names.nip,
            post: target.post.text,
            unit: target.unit.text,
            proposal: id.number
        )
        return try session.enqueue(
            NewJob(
                EnrolInTraining.kind,
                args: try arguments.json(),
                uniqueKey: "training:proposal:\(id)",
                orderingKey: "training:\(stored.proposal.person)"
            )
        )
    }

    /// Approves an enrolment; the person is told of the seat or the place on the wait-list.
    ///
    /// - Throws: `EnrolmentFault`, `UnknownRecord`, `PostgresError`.
    public func approveTraining(_ id: Int64, by person: PersonID, reason: String) throws -> Enrolment {
        try told(try Enrolments(session).approve(id, by: person, reason: reason), of: id)
    }

    /// Looks for a seat for an enrolment that waits, in the same course or in one that serves as well.
    ///
    /// - Parameters:
    ///   - id: The enrolment.
    ///   - other: The other course; nil for the same.
    ///   - person: Who chose it.
    /// - Returns: The enrolment that has the seat.
    /// - Throws: `EnrolmentFault`, `UnknownRecord`, `PostgresError`.
    public func seatTraining(_ id: Int64, in other: CourseCode?, by person: PersonID) throws -> Enrolment {
        guard let other else { return try told(try Enrolments(session).seat(id), of: id) }
        return try told(try Enrolments(session).replace(id, with: other, by: person), of: id)
    }

    /// Cancels an enrolment; whoever gets its seat is told.
    ///
    /// - Returns: The enrolments that got a seat by it.
    /// - Throws: `EnrolmentFault`, `UnknownRecord`, `PostgresError`.
    public func cancelTraining(_ id: Int64, by person: PersonID, reason: String) throws -> [Int64] {
        let seated = try Enrolments(session).cancel(id, by: person, reason: reason)
        for enrolment in seated { try TellOfEnrolment.enqueue(enrolment, session) }
        return seated
    }

    /// Records that a session is not held; everybody in it is told what became of them.
    ///
    /// - Returns: The enrolments that were in it.
    /// - Throws: `EnrolmentFault`, `UnknownRecord`, `PostgresError`.
    public func cancelSession(_ number: Int64, by person: PersonID, reason: String) throws -> [Enrolment] {
        let moved = try Enrolments(session).cancelSession(number, by: person, reason: reason)
        return try moved.map { try told($0.outcome, of: $0.enrolment) }
    }

    private func told(_ outcome: EnrolmentOutcome, of id: Int64) throws -> Enrolment {
        let enrolment: Int64
        switch outcome {
        case .enrolled(let number):
            enrolment = number
            try TellOfEnrolment.enqueue(number, session)
        case .waitlisted(let number, _):
            enrolment = number
            try TellOfEnrolment.enqueue(number, session)
            try TrainingEscalation.enqueue(for: number, session)
        case .recommended(let number), .needsApproval(let number):
            enrolment = number
            try TrainingEscalation.enqueue(for: number, session)
        case .already: enrolment = id
        }
        return try Training(session).enrolment(enrolment)
    }
}
