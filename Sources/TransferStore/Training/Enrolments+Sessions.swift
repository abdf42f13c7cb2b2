internal import Postgres
public import Transfers

extension Enrolments {
    /// The sessions to come.
    ///
    /// - Parameter course: Of one course; nil for all.
    /// - Returns: The sessions, the next first.
    /// - Throws: `PostgresError`.
    public func sessions(of course: CourseCode? = nil) throws -> [CourseSession] {
        let today = try CivilClock(session).today()
        return try session.query(SeatSQL.sessions(course, today)).map { row in
            CourseSession(
                id: try row.decode(at: 0),
                course: CourseCode(try row.decode(at: 1, as: String.self)),
                courseName: try row.decode(at: 2),
                startsOn: try row.decode(at: 3),
                endsOn: try row.decode(at: 4),
                location: try row.decode(at: 5),
                seats: try row.decode(at: 6),
                taken: try row.decode(at: 7),
                cancelledOn: try row.decode(at: 8),
                waiting: try row.decode(at: 9)
            )
        }
    }

    /// Records that a session is not held: whoever was in it gets a seat in another one, or waits.
    ///
    /// - Parameters:
    ///   - number: The session.
    ///   - person: Who records it.
    ///   - reason: Why it is not held.
    /// - Returns: What became of each enrolment.
    /// - Throws: `EnrolmentFault`, ``UnknownRecord/courseSession(_:)``, `PostgresError`.
    public func cancelSession(
        _ number: Int64,
        by person: PersonID,
        reason: String
    ) throws -> [(enrolment: Int64, outcome: EnrolmentOutcome)] {
        guard !reason.allSatisfy(\.isWhitespace) else { throw EnrolmentFault.reasonMissing }
        guard try !session.query(SeatSQL.cancelSession(number, reason)).isEmpty else {
            throw UnknownRecord.courseSession(number)
        }
        let ids = try session.query(SeatSQL.enrolled(in: number)).map { try $0.decode(at: 0, as: Int64.self) }
        for id in ids {
            try move(try lock(id), EnrolmentMove(to: .approved, by: person, reason: reason).into(nil))
        }
        return try inOrderOfNeed(ids).map { ($0, try seat($0)) }
    }

    /// Who feels the widest gap for longest is seated first.
    private func inOrderOfNeed(_ ids: [Int64]) throws -> [Int64] {
        let today = try CivilClock(session).today()
        var numbers: [PersonID: Int64] = [:]
        let requests = try ids.map { id in
            let enrolment = try lock(id)
            numbers[enrolment.person] = id
            return SeatRequest(
                person: enrolment.person,
                levels: enrolment.levels,
                startOfDuty: enrolment.feltSince,
                lot: UInt64(clamping: id)
            )
        }
        return SeatRequest.inOrder(requests, on: today).compactMap { numbers[$0.person] }
    }
}
