internal import Postgres
public import Transfers

extension Enrolments {
    /// Approves an enrolment, which takes a seat or goes on the wait-list then.
    ///
    /// Beyond the yearly JP of a PPPK nothing goes on without it (Peraturan LAN 15/2020).
    ///
    /// - Parameters:
    ///   - id: The enrolment.
    ///   - person: Who approves; somebody else than who is trained.
    ///   - reason: Why.
    /// - Returns: What came of it.
    /// - Throws: `EnrolmentFault`, ``UnknownRecord/enrolment(_:)``, `PostgresError`.
    public func approve(_ id: Int64, by person: PersonID, reason: String) throws -> EnrolmentOutcome {
        let enrolment = try lock(id)
        guard !reason.allSatisfy(\.isWhitespace) else { throw EnrolmentFault.reasonMissing }
        guard person != enrolment.person else { throw EnrolmentFault.ownApproval }
        guard enrolment.stage == .recommended else { throw EnrolmentFault.wrongState }
        try session.execute(EnrolmentSQL.approve(id, by: person, reason))
        try move(enrolment, EnrolmentMove(to: .approved, by: person, reason: reason))
        return try seat(try lock(id))
    }

    /// Looks for a seat for an enrolment that waits.
    ///
    /// - Throws: `EnrolmentFault`, ``UnknownRecord/enrolment(_:)``, `PostgresError`.
    public func seat(_ id: Int64) throws -> EnrolmentOutcome {
        let enrolment = try lock(id)
        guard enrolment.stage.isWaiting else { throw EnrolmentFault.wrongState }
        guard !enrolment.needsApproval || enrolment.approvalReason != nil else { throw EnrolmentFault.contractLimit }
        if enrolment.stage == .recommended { try move(enrolment, EnrolmentMove(to: .approved)) }
        return try seat(try lock(id))
    }

    /// Gives a person who waits a seat in another course that serves as well.
    ///
    /// - Parameters:
    ///   - id: The enrolment that waits, which is cancelled.
    ///   - course: The other course.
    ///   - person: Who chose it.
    /// - Returns: The seat in the other course.
    /// - Throws: `EnrolmentFault.notAnAlternative`, `EnrolmentFault.noSeat`, ``UnknownRecord``, `PostgresError`.
    public func replace(_ id: Int64, with course: CourseCode, by person: PersonID) throws -> EnrolmentOutcome {
        let enrolment = try lock(id)
        guard enrolment.stage.isWaiting else { throw EnrolmentFault.wrongState }
        let today = try CivilClock(session).today()
        let alternatives = try Training(session).alternatives(to: enrolment.course, on: today)
        guard let other = alternatives.first(where: { $0.course.code == course })?.course else {
            throw EnrolmentFault.notAnAlternative
        }
        let outcome = try Seats(session).take(
            for: enrolment.person,
            in: course,
            hours: other.hours,
            plan: enrolment.plan,
            asOf: today,
            levels: enrolment.levels,
            feltSince: enrolment.feltSince,
            needsApproval: enrolment.needsApproval && enrolment.approvalReason == nil
        )
        switch outcome {
        case .enrolled, .already, .needsApproval: break
        case .waitlisted, .recommended: throw EnrolmentFault.noSeat
        }
        try move(enrolment, EnrolmentMove(to: .cancelled, by: person, reason: "diganti \(course.text)"))
        return outcome
    }

    /// Cancels an enrolment; whoever waits longest and most gets its seat.
    ///
    /// - Parameters:
    ///   - id: The enrolment.
    ///   - person: Who cancels it.
    ///   - reason: Why.
    /// - Returns: The enrolments that got a seat by it.
    /// - Throws: `EnrolmentFault`, ``UnknownRecord/enrolment(_:)``, `PostgresError`.
    public func cancel(_ id: Int64, by person: PersonID, reason: String) throws -> [Int64] {
        let enrolment = try lock(id)
        guard !reason.allSatisfy(\.isWhitespace) else { throw EnrolmentFault.reasonMissing }
        try move(enrolment, EnrolmentMove(to: .cancelled, by: person, reason: reason))
        guard !enrolment.stage.isWaiting, let freed = enrolment.session else { return [] }
        return try fill(freed)
    }

    private func seat(_ enrolment: Enrolment) throws -> EnrolmentOutcome {
        let seats = Seats(session)
        let today = try CivilClock(session).today()
        if let free = try seats.lockFreeSession(enrolment.course, today) {
            try enrol(enrolment, in: free)
            return .enrolled(enrolment.id)
        }
        guard enrolment.stage == .approved else { throw EnrolmentFault.noSeat }
        guard let next = try seats.firstSession(enrolment.course, today) else { return .recommended(enrolment.id) }
        try move(enrolment, EnrolmentMove(to: .waitlisted).into(next))
        return .waitlisted(enrolment.id, position: try seats.position(enrolment.id, in: next))
    }

    /// One that was approved without a session is scheduled first, as the order of the stages has it.
    private func enrol(_ enrolment: Enrolment, in free: Int64) throws {
        guard enrolment.stage == .approved else {
            return try move(enrolment, EnrolmentMove(to: .enrolled).into(free))
        }
        try move(enrolment, EnrolmentMove(to: .scheduled).into(free))
        try move(try lock(enrolment.id), EnrolmentMove(to: .enrolled))
    }

    /// Gives the free seats of a session to those who wait for the course.
    ///
    /// - Returns: The enrolments that got one.
    func fill(_ number: Int64) throws -> [Int64] {
        let today = try CivilClock(session).today()
        guard let row = try session.query(SeatSQL.lock(number, today)).first else { return [] }
        let course = CourseCode(try row.decode(at: 0, as: String.self))
        let free = try row.decode(at: 1, as: Int.self)
        guard free > 0 else { return [] }
        var numbers: [PersonID: Int64] = [:]
        let requests = try session.query(SeatSQL.waiting(course)).map { row in
            let (id, person, levels, since) = try row.decode(Int64.self, PersonID.self, Int.self, CivilDate.self)
            numbers[person] = id
            return SeatRequest(person: person, levels: levels, startOfDuty: since, lot: UInt64(clamping: id))
        }
        let served = SeatRequest.inOrder(requests, on: today).prefix(free).compactMap { numbers[$0.person] }
        for id in served { try enrol(try lock(id), in: number) }
        return served
    }
}
