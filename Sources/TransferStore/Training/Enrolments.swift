public import Postgres
public import Transfers

/// What becomes of enrolments: approved, seated, attended, passed or failed, cancelled.
public struct Enrolments {
    let session: Session

    /// Enrolments through a session with an open transaction.
    public init(_ session: Session) {
        self.session = session
    }

    /// What became of an enrolment, the first first.
    ///
    /// - Throws: `PostgresError`.
    public func events(of id: Int64) throws -> [EnrolmentEvent] {
        try session.query(EnrolmentSQL.events(of: id)).map { row in
            EnrolmentEvent(
                before: try StoredJSON.word(EnrolmentState.self, try row.decode(at: 0)),
                after: try StoredJSON.word(EnrolmentState.self, try row.decode(at: 1)),
                actor: try row.decode(at: 2),
                reason: try row.decode(at: 3),
                at: try row.decode(at: 4)
            )
        }
    }

    /// Records that somebody came to a course, or did not.
    ///
    /// - Parameters:
    ///   - id: The enrolment.
    ///   - person: Who records it.
    ///   - isThere: Whether they came.
    /// - Throws: `EnrolmentFault`, ``UnknownRecord/enrolment(_:)``, `PostgresError`.
    public func attend(_ id: Int64, by person: PersonID, isThere: Bool) throws {
        let enrolment = try lock(id)
        guard let begins = enrolment.startsOn, begins <= (try CivilClock(session).today()) else {
            throw EnrolmentFault.sessionNotBegun
        }
        try move(enrolment, EnrolmentMove(to: isThere ? .attending : .noShow, by: person))
    }

    /// Records the result of a course; what is passed is known to every later plan and evaluation.
    ///
    /// - Parameters:
    ///   - id: The enrolment.
    ///   - person: Who records it.
    ///   - isPassed: Whether it was passed.
    ///   - certificate: The number of the certificate, where there is one.
    /// - Throws: `EnrolmentFault`, ``UnknownRecord/enrolment(_:)``, `PostgresError`.
    public func conclude(_ id: Int64, by person: PersonID, isPassed: Bool, certificate: String? = nil) throws {
        let enrolment = try lock(id)
        if enrolment.stage == .attending {
            let ends = enrolment.endsOn ?? enrolment.startsOn
            guard let ends, ends <= (try CivilClock(session).today()) else { throw EnrolmentFault.sessionNotOver }
            try move(enrolment, EnrolmentMove(to: isPassed ? .passed : .failed, by: person))
        } else if enrolment.stage != .passed || certificate == nil {
            throw EnrolmentFault.wrongState
        }
        guard isPassed, let certificate else { return }
        try move(try lock(id), EnrolmentMove(to: .certified, by: person, certificate: certificate))
    }

    /// Marks an enrolment that has waited too long.
    ///
    /// - Throws: `PostgresError`.
    public func escalate(_ id: Int64, on day: CivilDate) throws {
        try session.execute(EnrolmentSQL.escalate(id, on: day))
    }

    /// An enrolment, which nobody else moves until the transaction ends.
    ///
    /// - Throws: ``UnknownRecord/enrolment(_:)``, `PostgresError`.
    public func lock(_ id: Int64) throws -> Enrolment {
        guard session.isInTransaction else { throw PostgresError(.usage, "an enrolment is moved in a transaction") }
        try session.query(EnrolmentSQL.lock(id))
        return try Training(session).enrolment(id)
    }

    func move(_ enrolment: Enrolment, _ move: EnrolmentMove) throws {
        _ = try enrolment.stage.followed(by: move.state)
        guard try !session.query(EnrolmentSQL.move(enrolment.id, from: enrolment.stage, move)).isEmpty else {
            throw EnrolmentFault.wrongState
        }
    }
}
