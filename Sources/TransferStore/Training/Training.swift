public import Postgres
public import Transfers

/// Courses, plans and enrolments of a database.
public struct Training {
    let session: Session

    /// Training through a session, in its transaction where one is open.
    public init(_ session: Session) {
        self.session = session
    }

    /// The catalogue of courses.
    ///
    /// - Returns: all courses, by code.
    /// - Throws: `PostgresError`.
    public func catalogue() throws(PostgresError) -> [Course] {
        let rows = try session.query(TrainingSQL.catalogue)
        var courses: [Course] = []
        for row in rows {
            let (code, name, kind, hours, competencies, level, families) = try row.decode(
                String.self,
                String.self,
                Int.self,
                Int.self,
                [String].self,
                Int?.self,
                [String].self
            )
            guard let kind = TrainingKind(number: kind) else { continue }
            courses.append(
                Course(
                    code: CourseCode(code),
                    name: name,
                    kind: kind,
                    hours: hours,
                    competencies: competencies.map { Competency($0) },
                    levelReached: level.flatMap { CompetencyLevel($0) },
                    families: families.map { FamilyCode($0) }
                )
            )
        }
        return courses
    }

    /// Courses that people have passed, by the agency's records or by enrolments here.
    ///
    /// - Parameter people: who passed them.
    /// - Returns: each person's courses with the day; a record without a day counts from the end of its year.
    /// - Throws: `PostgresError`.
    public func passed(by people: [PersonID]) throws(PostgresError) -> [PersonID: [PassedCourse]] {
        let rows = try session.query(TrainingSQL.passed(people))
        var courses: [PersonID: [PassedCourse]] = [:]
        for row in rows {
            let (person, code, date) = try row.decode(PersonID.self, String.self, CivilDate.self)
            courses[person, default: []].append(PassedCourse(course: CourseCode(code), date: date))
        }
        return courses
    }

    /// The JP of a person in a year: what the records show and what is enrolled here.
    ///
    /// - Parameters:
    ///   - person: whose hours.
    ///   - year: the calendar year.
    /// - Returns: JP, 45 minutes each.
    /// - Throws: `PostgresError`.
    public func hours(of person: PersonID, in year: Int) throws(PostgresError) -> Int {
        let rows = try session.query(TrainingSQL.hours(person, year))
        return try rows.first?.decode(at: 0, as: Int.self) ?? 0
    }

    /// Keeps a plan.
    ///
    /// - Parameters:
    ///   - plan: what the person should be trained in.
    ///   - person: for whom.
    ///   - post: for which post.
    ///   - job: the job that made it.
    ///   - ruleVersion: the rules by which it was made.
    ///   - asOf: the day on which it was made.
    ///   - proposal: the transfer after which it is made; there is one plan for each.
    /// - Returns: its number.
    /// - Throws: `PostgresError`.
    public func store(
        _ plan: TrainingPlan,
        for person: PersonID,
        post: PostCode,
        job: Int64?,
        ruleVersion: String,
        asOf: CivilDate,
        proposal: ProposalID? = nil
    ) throws(PostgresError) -> Int64 {
        let rows = try session.query(TrainingSQL.store(plan, person, post, job, ruleVersion, asOf, proposal))
        guard let row = rows.first else { throw PostgresError(.decoding, "no plan came back") }
        return try row.decode(at: 0, as: Int64.self)
    }

    /// Enrolments, the newest first.
    ///
    /// - Parameters:
    ///   - nip: of one employee; nil for all.
    ///   - id: one enrolment; nil for all.
    ///   - page: which part of them.
    ///   - onlyWaiting: only those that wait for a seat, a provider or an approval.
    ///   - day: as they stood at the end of this day; nil for now.
    /// - Returns: the enrolments.
    /// - Throws: `PostgresError`.
    public func enrolments(
        nip: String? = nil,
        id: Int64? = nil,
        _ page: Page = Page(limit: 200),
        onlyWaiting: Bool = false,
        on day: CivilDate? = nil
    ) throws(PostgresError) -> [Enrolment] {
        let rows = try session.query(EnrolmentListSQL.enrolments(nip, id, page, onlyWaiting: onlyWaiting, on: day))
        var enrolments: [Enrolment] = []
        for row in rows { enrolments.append(try Enrolment(row)) }
        return enrolments
    }
}
