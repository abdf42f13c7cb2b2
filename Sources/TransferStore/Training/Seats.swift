public import Postgres
public import Transfers

/// Seats in the sessions of courses, never more than there are.
public struct Seats {
    let session: Session

    /// Seats through a session, in its transaction.
    public init(_ session: Session) {
        self.session = session
    }

    /// Takes a seat in the first session to come that has one, or a place on the wait-list.
    ///
    /// Ask for several courses in the order of their codes: two transactions then never wait for each other in a circle.
    ///
    /// - Parameters:
    ///   - person: who is to be trained.
    ///   - course: in which course.
    ///   - hours: its length in JP.
    ///   - plan: the training plan behind it.
    ///   - asOf: sessions that begin on this day or before are not taken.
    ///   - levels: how many levels of competencies it would close.
    ///   - feltSince: since when the gap is felt; since today when nil.
    ///   - needsApproval: it is beyond the yearly JP of a PPPK: no seat is taken before somebody approves it.
    /// - Returns: what came of it.
    /// - Throws: `PostgresError`.
    public func take(
        for person: PersonID,
        in course: CourseCode,
        hours: Int,
        plan: Int64?,
        asOf: CivilDate,
        levels: Int = 0,
        feltSince: CivilDate? = nil,
        needsApproval: Bool = false
    ) throws(PostgresError) -> EnrolmentOutcome {
        guard try !isOpen(person, course) else { return .already }
        let request = Request(
            person: person,
            course: course,
            hours: hours,
            plan: plan,
            asOf: asOf,
            levels: levels,
            feltSince: feltSince,
            needsApproval: needsApproval
        )
        guard !needsApproval else {
            return try insert(request, nil, state: "RECOMMENDED").map { .needsApproval($0) } ?? .already
        }
        if let free = try lockFreeSession(course, asOf) {
            return try insert(request, free, state: "ENROLLED").map { .enrolled($0) } ?? .already
        }
        guard let next = try firstSession(course, asOf) else {
            return try insert(request, nil, state: "RECOMMENDED").map { .recommended($0) } ?? .already
        }
        guard let id = try insert(request, next, state: "WAITLISTED") else { return .already }
        return .waitlisted(id, position: try position(id, in: next))
    }

    /// The year to which the JP of a course would count.
    ///
    /// - Throws: `PostgresError`.
    public func year(of course: CourseCode, asOf: CivilDate) throws(PostgresError) -> Int {
        let rows = try session.query(SeatSQL.year(course, asOf))
        return try rows.first?.decode(at: 0, as: Int.self) ?? asOf.year
    }

    struct Request {
        let person: PersonID
        let course: CourseCode
        let hours: Int
        let plan: Int64?
        let asOf: CivilDate
        var levels = 0
        var feltSince: CivilDate?
        var needsApproval = false
    }

    private func isOpen(_ person: PersonID, _ course: CourseCode) throws(PostgresError) -> Bool {
        let rows = try session.query(SeatSQL.isOpen(person, course))
        return try rows.first?.decode(at: 0, as: Bool.self) ?? false
    }

    /// The lock is the seat: whoever waited for it sees the session again, with the seat taken, and goes on to the next.
    func lockFreeSession(_ course: CourseCode, _ asOf: CivilDate) throws(PostgresError) -> Int64? {
        let rows = try session.query(SeatSQL.lockFreeSession(course, asOf))
        return try rows.first?.decode(at: 0, as: Int64.self)
    }

    func firstSession(_ course: CourseCode, _ asOf: CivilDate) throws(PostgresError) -> Int64? {
        let rows = try session.query(SeatSQL.firstSession(course, asOf))
        return try rows.first?.decode(at: 0, as: Int64.self)
    }

    /// The seat itself is counted by the table's trigger, and its check refuses one too many.
    ///
    /// - Returns: nil when another transaction enrolled the same person meanwhile.
    private func insert(_ request: Request, _ session: Int64?, state: String) throws(PostgresError) -> Int64? {
        let rows = try self.session.query(SeatSQL.insert(request, session, state))
        return try rows.first?.decode(at: 0, as: Int64.self)
    }

    func position(_ id: Int64, in session: Int64) throws(PostgresError) -> Int {
        let rows = try self.session.query(SeatSQL.position(id, session))
        return try rows.first?.decode(at: 0, as: Int.self) ?? 1
    }
}
