public import Postgres
public import Transfers

/// The urgent assignments on record.
///
/// What changes one needs an open transaction: state, event and deadlines commit together or not at all.
public struct Assignments {
    let session: Session

    /// Assignments through a session, in its transaction.
    public init(_ session: Session) {
        self.session = session
    }

    /// Which assignments a list shows.
    public enum Filter: Sendable {
        /// Those whose person is away, the oldest first.
        case open
        /// All of them, the newest first.
        case all
    }

    /// The assignments on record.
    ///
    /// - Parameters:
    ///   - filter: Which.
    ///   - page: Which part of all of them.
    /// - Returns: The assignments.
    /// - Throws: `PostgresError`.
    public func list(_ filter: Filter = .open, _ page: Page = .whole) throws -> [StoredAssignment] {
        let rows = try session.query(filter == .open ? AssignmentSQL.open : AssignmentSQL.all(page))
        let ids = try rows.map { try $0.decode(at: 0, as: Int64.self) }
        let deadlines = try session.query(DeadlineSQL.all(ofAssignments: ids)).map { try StoredDeadline($0) }
        let byOwner = Dictionary(grouping: deadlines, by: \.owner)
        return try zip(rows, ids).map { row, id in
            try StoredAssignment(row, byOwner[.assignment(AssignmentID(id))] ?? [])
        }
    }

    /// One assignment.
    ///
    /// - Throws: ``AssignmentRefusal/unknown(_:)``, `PostgresError`.
    public func show(_ id: AssignmentID) throws -> StoredAssignment {
        try read(id, AssignmentSQL.one(id))
    }

    /// One assignment, to which nobody else does anything until the transaction ends.
    ///
    /// - Throws: ``AssignmentRefusal/unknown(_:)``, `PostgresError`.
    public func lock(_ id: AssignmentID) throws -> StoredAssignment {
        try requireTransaction()
        return try read(id, AssignmentSQL.lock(id))
    }

    /// Everybody whom an order sends, to whose assignments nobody else does anything until the transaction ends.
    ///
    /// - Throws: ``AssignmentRefusal/unknownOrder``, `PostgresError`.
    public func lock(order number: String) throws -> [StoredAssignment] {
        try requireTransaction()
        let rows = try session.query(AssignmentSQL.lock(order: number))
        guard !rows.isEmpty else { throw AssignmentRefusal.unknownOrder }
        return try rows.map { row in
            try StoredAssignment(row, try Deadlines(session).all(of: AssignmentID(try row.decode(at: 0))))
        }
    }

    /// When people were told of the order that sends them; nothing for those who were not.
    ///
    /// - Throws: `PostgresError`.
    public func toldAt(_ ids: [AssignmentID]) throws -> [AssignmentID: Instant] {
        var moments: [AssignmentID: Instant] = [:]
        for row in try session.query(AssignmentSQL.toldAt(ids.map(\.number))) {
            moments[AssignmentID(try row.decode(at: 0))] = try row.decode(at: 1, as: Instant?.self)
        }
        return moments
    }

    /// The events of an assignment, the first first.
    ///
    /// - Throws: `PostgresError`.
    public func events(of id: AssignmentID) throws -> [LoggedAssignmentEvent] {
        try session.query(AssignmentSQL.events(id)).map { try LoggedAssignmentEvent($0) }
    }

    /// What does not fit in the log of an assignment, or of all: empty when nobody has tampered with it.
    ///
    /// - Returns: The assignment, the number of the event, and the fault.
    /// - Throws: `PostgresError`.
    public func verifyLog(
        of id: AssignmentID? = nil
    ) throws -> [(assignment: AssignmentID, number: Int, kind: LogFault.Kind)] {
        try session.query(AssignmentSQL.verify(id)).map { row in
            let (assignment, number, fault) = try row.decode(Int64.self, Int.self, String.self)
            return (AssignmentID(assignment), number, try StoredJSON.word(LogFault.Kind.self, fault))
        }
    }

    private func read(_ id: AssignmentID, _ sql: SQL) throws -> StoredAssignment {
        guard let row = try session.query(sql).first else { throw AssignmentRefusal.unknown(id) }
        return try StoredAssignment(row, try Deadlines(session).all(of: id))
    }

    func requireTransaction() throws {
        guard session.isInTransaction else { throw PostgresError(.usage, "an assignment is changed in a transaction") }
    }

    /// Refuses who may not take a step, and an official with a conflict of interest.
    func admit(_ actor: ProposalActor, to name: AssignmentEvent.Name, of person: PersonID) throws {
        guard name.roles.contains(actor.role), (actor.person == nil) == (actor.role == .worker) else {
            throw AssignmentRefusal.wrongRole(actor.role, allowed: name.roles)
        }
        guard actor.role.takesPartInDeciding, let official = actor.person else { return }
        let conflicts = try session.query(ProposalSQL.conflicts(with: [person])).map {
            try $0.decode(at: 0, as: PersonID.self)
        }
        if official == person || conflicts.contains(official) { throw AssignmentRefusal.conflictOfInterest }
        let today = try CivilClock(session).today()
        try Offices(session).register().require(actor, for: .assignment, on: today)
    }
}
