import JobQueue
public import Postgres
public import TransferStore
public import Transfers

/// Where people are sent and called back: what the store keeps, and the jobs that follow from it, in one transaction of
/// the caller.
public struct AssignmentDesk {
    let session: Session
    var assignments: Assignments { Assignments(session) }

    /// A desk at a session with an open transaction.
    public init(_ session: Session) {
        self.session = session
    }

    /// Issues an order from an urgent need, to one person or several.
    ///
    /// - Throws: `AssignmentRefusal`, `AssignmentFault`, `StoreFault`, `PostgresError`.
    public func issue(_ request: AssignmentRequest, by actor: ProposalActor) throws -> [AppliedAssignment] {
        try assignments.issue(request, by: actor).map { applied in
            try PaperDesk(session).enqueue(.assignmentOrder, of: PaperSubject(.assignment, applied.id.number))
            return try followed(applied, by: actor)
        }
    }

    /// Applies an event to an assignment.
    ///
    /// - Returns: What became of it; nil when a day began that changes nothing.
    /// - Throws: `AssignmentRefusal`, `AssignmentFault`, `StoreFault`, `PostgresError`.
    public func apply(
        _ event: AssignmentEvent,
        to id: AssignmentID,
        by actor: ProposalActor,
        reason: String? = nil
    ) throws -> AppliedAssignment? {
        try assignments.apply(event, to: id, by: actor, reason: reason)
            .map { try followed($0, by: actor) }
    }

    /// Extends an assignment, on the basis it has or on another one.
    ///
    /// - Throws: `AssignmentRefusal`, `AssignmentFault`, `StoreFault`, `PostgresError`.
    public func extend(
        _ id: AssignmentID,
        until end: CivilDate,
        on basis: (number: String, date: CivilDate?, kind: AssignmentBasis.Kind?)?,
        by actor: ProposalActor,
        reason: String? = nil
    ) throws -> AppliedAssignment? {
        try assignments.extend(id, until: end, on: basis, by: actor, reason: reason)
            .map { try followed($0, by: actor) }
    }

    /// Has a regular proposal take over, on its normal path with its normal documents.
    ///
    /// - Parameters:
    ///   - id: The assignment.
    ///   - need: The need the proposal is for; that of the assignment when nil.
    ///   - person: The employee on the assignment.
    ///   - actor: Who drafts the proposal.
    /// - Returns: What became of the assignment, and of the proposal.
    /// - Throws: `AssignmentRefusal`, `AssignmentFault`, `ProposalRefusal`, `StoreFault`, `PostgresError`.
    public func convert(
        _ id: AssignmentID,
        for need: NeedID? = nil,
        of person: Person,
        by actor: ProposalActor
    ) throws -> (assignment: AppliedAssignment?, proposal: AppliedTransition) {
        let stored = try assignments.lock(id)
        // Refused before a proposal is drafted that would not be wanted.
        let day = try day(of: id)
        _ = try stored.assignment.applying(.convert(proposal: "-", on: day))
        let drafted = try ProposalDesk(session).draft(for: need ?? stored.need, of: person, by: actor)
        return (try apply(.convert(proposal: "\(drafted.id)", on: day), to: id, by: actor), drafted)
    }

    /// The day it is at the place of an assignment, by which its steps are dated.
    ///
    /// - Throws: `AssignmentRefusal`, `PostgresError`.
    public func day(of id: AssignmentID) throws -> CivilDate {
        let zone = try assignments.show(id).zone
        guard let (day, _) = zone.local(try CivilClock(session).moment()) else {
            throw PostgresError(.decoding, "the clock shows no date")
        }
        return day
    }

    /// Ends a disaster's status: whoever is away on it is called back, and nobody is sent on it any more.
    ///
    /// - Throws: `AssignmentRefusal`, `AssignmentFault`, `PostgresError`.
    public func endStatus(_ number: String, on day: CivilDate, by actor: ProposalActor) throws -> [AppliedAssignment] {
        try assignments.endStatus(number, on: day, by: actor).map { try followed($0, by: actor) }
    }

    private func followed(_ applied: AppliedAssignment, by actor: ProposalActor) throws -> AppliedAssignment {
        try DeadlineDesk(session).watch(.assignment(applied.id))
        try AnnouncementDesk(session).follow(applied, by: actor)
        guard AssignmentNews.isTold(applied.name) else { return applied }
        try session.enqueue(
            NewJob(
                TellOfAssignment.kind,
                args: try TellOfAssignment(assignment: applied.id.number, event: applied.version).json(),
                uniqueKey: "assignment:\(applied.id):\(applied.version)",
                orderingKey: "assignment:\(applied.id)"
            )
        )
        return applied
    }
}
