public import Postgres
public import Transfers

/// The deadlines of proposals and of urgent assignments.
public struct Deadlines {
    let session: Session

    static let deferredDialogue = "DIALOGUE_DEFERRED"
    static let deferredDocument = "DOCUMENT_DEFERRED"
    static let documentAge = "DOCUMENT_AGE"

    /// Deadlines through a session, in its transaction where one is open.
    public init(_ session: Session) {
        self.session = session
    }

    /// Computes deadlines by the rules and the holidays in force.
    ///
    /// - Throws: ``StoreFault/noRules(on:)``, `PostgresError`.
    public func calculator(on today: CivilDate) throws -> DeadlineCalculator {
        guard let version = try session.query(ProposalSQL.calendarVersion).first else {
            throw PostgresError(.decoding, "no version of the calendar came back")
        }
        return DeadlineCalculator(
            rules: try Rules(session).current(on: today),
            calendar: try Holidays(session).calendar(),
            calendarVersion: try version.decode(at: 0)
        )
    }

    /// All deadlines of a proposal, in the order in which they began.
    ///
    /// - Throws: `PostgresError`.
    public func all(of id: ProposalID) throws -> [StoredDeadline] {
        try session.query(DeadlineSQL.all(of: id)).map { try StoredDeadline($0) }
    }

    /// All deadlines of an assignment, in the order in which they began.
    ///
    /// - Throws: `PostgresError`.
    public func all(of id: AssignmentID) throws -> [StoredDeadline] {
        try session.query(DeadlineSQL.all(ofAssignments: [id.number])).map { try StoredDeadline($0) }
    }

    /// One deadline; nil when there is none of that number.
    ///
    /// - Throws: `PostgresError`.
    public func find(_ id: DeadlineID) throws -> StoredDeadline? {
        try session.query(DeadlineSQL.one(id)).first.map { try StoredDeadline($0) }
    }

    /// Those that run and of which nobody has been told yet that they passed: what has to be watched.
    ///
    /// - Throws: `PostgresError`.
    public func unwatched(of owner: DeadlineOwner) throws -> [StoredDeadline] {
        try session.query(DeadlineSQL.unwatched(owner)).map { try StoredDeadline($0) }
    }

    /// Keeps a deadline that outlives the state in which it began.
    ///
    /// - Throws: `PostgresError`.
    public func watch(_ deadline: Deadline, of id: ProposalID) throws {
        try session.execute(DeadlineSQL.add(deadline, of: .proposal(id), isOfState: false))
    }

    /// Records that what a deadline is for was done.
    ///
    /// - Throws: `PostgresError`.
    public func meet(_ name: DeadlineName, of id: ProposalID) throws {
        try session.execute(DeadlineSQL.meet(name.rawValue, of: .proposal(id)))
    }

    /// Records that a deadline passed without what it was for.
    ///
    /// - Throws: `PostgresError`.
    public func stop(_ name: DeadlineName, of id: ProposalID) throws {
        try session.execute(DeadlineSQL.stop(name.rawValue, of: .proposal(id)))
    }

    /// Puts a deadline of a proposal's state in the place of the one that runs under its name.
    ///
    /// - Throws: `PostgresError`.
    public func renew(_ deadline: Deadline, of id: ProposalID) throws {
        try session.execute(DeadlineSQL.stop(deadline.name.rawValue, of: .proposal(id)))
        try session.execute(DeadlineSQL.add(deadline, of: .proposal(id), isOfState: true))
    }

    /// Records that the watch found a deadline passed.
    ///
    /// - Returns: false when that was recorded before, or the deadline no longer runs: nobody is to be told again.
    /// - Throws: `PostgresError`.
    public func markOverdue(_ id: DeadlineID) throws -> Bool {
        try !session.query(DeadlineSQL.markOverdue(id)).isEmpty
    }

    /// The database role under which the proposal or the assignment is kept: whom an alarm is for.
    ///
    /// - Throws: `PostgresError`.
    public func keeper(of owner: DeadlineOwner) throws -> String? {
        try session.query(DeadlineSQL.keeper(of: owner)).first?.decode(at: 0, as: String.self)
    }
}
