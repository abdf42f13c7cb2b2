public import Postgres
public import Transfers

/// Courses, plans and enrolments of a database.
public struct Training {
    private let session: Session

    /// Training through a session, in its transaction where one is open.
    public init(_ session: Session) {
        self.session = session
    }

    /// The catalogue of courses.
    ///
    /// - Returns: all courses, by code.
    /// - Throws: `PostgresError`.
    public func catalogue() throws(PostgresError) -> [Course] {
        let rows = try session.query(
            """
            select code, name, training_kind, hours, competencies::text[], level_reached, families::text[]
            from mutasi.course
            order by code
            """
        )
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
        let rows = try session.query(
            """
            select r.employee_id, c.code, coalesce(r.finished_on, make_date(r.year, 12, 31))
            from mutasi.training_record r
            join mutasi.course c on lower(c.name) = lower(r.name)
            where r.employee_id = any(\(people))
            union all
            select e.employee_id, e.course_code, coalesce(s.ends_on, e.changed_at::date)
            from mutasi.enrolment e
            left join mutasi.course_session s on s.id = e.session_id
            where e.employee_id = any(\(people)) and e.state in ('PASSED', 'CERTIFIED', 'SYNCED')
            """
        )
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
        let rows = try session.query(
            "select hours from mutasi.training_hours where employee_id = \(person) and year = \(year)"
        )
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
    /// - Returns: its number.
    /// - Throws: `PostgresError`.
    public func store(
        _ plan: TrainingPlan,
        for person: PersonID,
        post: PostCode,
        job: Int64?,
        ruleVersion: String,
        asOf: CivilDate
    ) throws(PostgresError) -> Int64 {
        let rows = try session.query(
            """
            with plan as (
                insert into mutasi.training_plan (employee_id, post_code, job_id, rule_version, as_of, structural)
                values (\(person), \(post.text), \(job), \(ruleVersion), \(asOf), \(plan.structural?.rawValue))
                returning id
            ), items as (
                insert into mutasi.training_plan_item (plan_id, place, course_code, hours, reason)
                select plan.id, item.place, nullif(item.course, ''), item.hours, item.reason
                from plan, unnest(
                    \(plan.items.map { $0.course?.text ?? "" }), \(plan.items.map(\.hours)),
                    \(plan.items.map(\.because))) with ordinality as item (course, hours, reason, place)
            )
            select id from plan
            """
        )
        guard let row = rows.first else { throw PostgresError(.decoding, "no plan came back") }
        return try row.decode(at: 0, as: Int64.self)
    }

    /// Enrolments, the newest first.
    ///
    /// - Parameters:
    ///   - nip: of one employee; nil for all.
    ///   - id: one enrolment; nil for all.
    ///   - limit: the most enrolments.
    /// - Returns: the enrolments.
    /// - Throws: `PostgresError`.
    public func enrolments(
        nip: String? = nil,
        id: Int64? = nil,
        limit: Int = 200
    ) throws(PostgresError) -> [Enrolment] {
        let rows = try session.query(
            """
            select n.id, e.nip, concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after),
                n.course_code, c.name, n.state, n.hours, n.year, s.starts_on, s.ends_on, s.location,
                case when n.state = 'WAITLISTED' then (
                    select count(*) from mutasi.enrolment w
                    where w.session_id = n.session_id and w.state = 'WAITLISTED' and w.id <= n.id) end
            from mutasi.enrolment n
            join mutasi.employee e on e.id = n.employee_id
            join mutasi.course c on c.code = n.course_code
            left join mutasi.course_session s on s.id = n.session_id
            where (\(nip) is null or e.nip = \(nip)) and (\(id) is null or n.id = \(id))
            order by n.id desc
            limit \(limit)
            """
        )
        var enrolments: [Enrolment] = []
        for row in rows { enrolments.append(try Enrolment(row)) }
        return enrolments
    }
}

extension Enrolment {
    init(_ row: Row) throws(PostgresError) {
        let (id, nip, name, course, courseName, state, hours, year, startsOn, endsOn, location, position) =
            try row.decode(
                Int64.self,
                String.self,
                String.self,
                String.self,
                String.self,
                String.self,
                Int.self,
                Int.self,
                CivilDate?.self,
                CivilDate?.self,
                String?.self,
                Int?.self
            )
        self.init(
            id: id,
            nip: nip,
            name: name,
            course: CourseCode(course),
            courseName: courseName,
            state: state,
            hours: hours,
            year: year,
            startsOn: startsOn,
            endsOn: endsOn,
            location: location,
            waitPosition: position
        )
    }
}
