public import Postgres
public import Transfers

extension Training {
    /// The plan that was made after a transfer; nil while there is none.
    ///
    /// - Throws: `PostgresError`.
    public func plan(for proposal: ProposalID) throws(PostgresError) -> Int64? {
        try session.query(TrainingSQL.plan(for: proposal)).first?.decode(at: 0)
    }

    /// The plan that was made after a transfer with its trainings; nil while there is none.
    ///
    /// - Throws: `PostgresError`.
    public func planned(for proposal: ProposalID) throws -> PlannedTraining? {
        guard let row = try session.query(TrainingSQL.planned(for: proposal)).first else { return nil }
        return PlannedTraining(
            asOf: try row.decode(at: 1),
            structural: try row.decode(at: 2, as: String?.self).map {
                try StoredJSON.word(StructuralTraining.self, $0)
            },
            exceedsLimit: try row.decode(at: 3),
            items: try session.query(TrainingSQL.items(of: try row.decode(at: 0))).map { row in
                PlannedTraining.Item(
                    name: try row.decode(at: 0),
                    hours: try row.decode(at: 1),
                    reason: try row.decode(at: 2),
                    enrolment: try row.decode(at: 3, as: String?.self).map {
                        try StoredJSON.word(EnrolmentState.self, $0)
                    }
                )
            }
        )
    }

    /// The transfer after which an enrolment was planned; nil for one that somebody asked for.
    ///
    /// - Throws: `PostgresError`.
    public func proposal(behind enrolment: Int64) throws(PostgresError) -> ProposalID? {
        guard let row = try session.query(TrainingSQL.proposal(behind: enrolment)).first else { return nil }
        return ProposalID(try row.decode(at: 0))
    }

    /// The JP of a person in a year, with those that would come if every wait ended.
    ///
    /// - Throws: `PostgresError`.
    public func committedHours(of person: PersonID, in year: Int) throws(PostgresError) -> Int {
        let rows = try session.query(TrainingSQL.committedHours(person, year))
        return try rows.first?.decode(at: 0, as: Int.self) ?? 0
    }

    /// One enrolment.
    ///
    /// - Throws: ``UnknownRecord/enrolment(_:)``, `PostgresError`.
    public func enrolment(_ id: Int64) throws -> Enrolment {
        guard let enrolment = try enrolments(id: id).first else { throw UnknownRecord.enrolment(id) }
        return enrolment
    }

    /// One enrolment as it was at the end of a day, or as it is.
    ///
    /// - Throws: ``UnknownRecord``, `PostgresError`.
    public func enrolment(_ id: Int64, at end: EndOfDay?) throws -> Past<Enrolment> {
        let now = try enrolment(id)
        guard let end else { return Past(now) }
        return try enrolments(id: id, on: end.day).first.map { $0.past(at: end, now: now.stage) }.onRecord(at: end)
    }

    /// Courses that serve as well as one, and have a free seat.
    ///
    /// - Parameters:
    ///   - code: The course.
    ///   - day: Sessions that begin on this day or before do not count.
    /// - Returns: The courses with the day their next free session begins, the shortest first.
    /// - Throws: ``UnknownRecord/course(_:)``, `PostgresError`.
    public func alternatives(to code: CourseCode, on day: CivilDate) throws -> [(course: Course, startsOn: CivilDate)] {
        let catalogue = try catalogue()
        guard let course = catalogue.first(where: { $0.code == code }) else { throw UnknownRecord.course(code) }
        let others = course.alternatives(in: catalogue)
        let rows = try session.query(SeatSQL.free(others.map(\.code), day))
        let starts =
            Dictionary(
                uniqueKeysWithValues: try rows.map { (try $0.decode(at: 0, as: String.self), try $0.decode(at: 1)) }
            ) as [String: CivilDate]
        return others.compactMap { other in starts[other.code.text].map { (other, $0) } }
    }
}
