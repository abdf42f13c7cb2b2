import Postgres
import Transfers

/// The statements on seats in courses.
enum SeatSQL {
    static func isOpen(_ person: PersonID, _ course: CourseCode) -> SQL {
        """
        select exists (
            select from mutasi.enrolment
            where employee_id = \(person) and course_code = \(course.text)
                and state in ('RECOMMENDED', 'APPROVED', 'SCHEDULED', 'WAITLISTED', 'ENROLLED', 'ATTENDING'))
        """
    }

    static func lockFreeSession(_ course: CourseCode, _ asOf: CivilDate) -> SQL {
        """
        select id from mutasi.course_session
        where course_code = \(course.text) and starts_on > \(asOf) and cancelled_on is null
            and (seats is null or seats_taken < seats)
        order by starts_on, id
        limit 1
        for update
        """
    }

    static func firstSession(_ course: CourseCode, _ asOf: CivilDate) -> SQL {
        """
        select id from mutasi.course_session
        where course_code = \(course.text) and starts_on > \(asOf) and cancelled_on is null
        order by starts_on, id
        limit 1
        """
    }

    /// The year to which the JP of a course would count, as its next session that has a seat, or its next one, falls.
    static func year(_ course: CourseCode, _ asOf: CivilDate) -> SQL {
        """
        select extract(year from starts_on)::integer from mutasi.course_session
        where course_code = \(course.text) and starts_on > \(asOf) and cancelled_on is null
        order by (seats is null or seats_taken < seats) desc, starts_on, id
        limit 1
        """
    }

    static func insert(_ request: Seats.Request, _ session: Int64?, _ state: String) -> SQL {
        """
        insert into mutasi.enrolment (employee_id, course_code, session_id, plan_id, state, year, hours, levels, felt_since,
            waits_since, needs_approval)
        select \(request.person), \(request.course.text), \(session), \(request.plan), \(state),
            extract(year from coalesce(
                (select starts_on from mutasi.course_session where id = \(session)), \(request.asOf))),
            \(Int16(clamping: request.hours)), \(Int16(clamping: request.levels)),
            coalesce(\(request.feltSince), mutasi.civil_today()),
            case when \(state) in ('RECOMMENDED', 'APPROVED', 'WAITLISTED') then mutasi.civil_today() end,
            \(request.needsApproval)
        on conflict do nothing
        returning id
        """
    }

    static func position(_ id: Int64, _ session: Int64) -> SQL {
        """
        select count(*) from mutasi.waiting w, mutasi.enrolment n
        where n.id = \(id) and w.session_id = \(session)
            and (mutasi.seat_weight(w.levels, w.felt_since), -w.id)
                >= (mutasi.seat_weight(n.levels, n.felt_since), -n.id)
        """
    }

    /// When the next session of each course begins that has a seat.
    static func free(_ courses: [CourseCode], _ asOf: CivilDate) -> SQL {
        """
        select course_code, min(starts_on) from mutasi.course_session
        where course_code = any(\(courses.map(\.text))) and starts_on > \(asOf) and cancelled_on is null
            and (seats is null or seats_taken < seats)
        group by course_code
        """
    }

    /// A session that seats can be given in, which nobody else gives meanwhile.
    static func lock(_ session: Int64, _ asOf: CivilDate) -> SQL {
        """
        select course_code, greatest(coalesce(seats - seats_taken, 1000000), 0) from mutasi.course_session
        where id = \(session) and cancelled_on is null and starts_on > \(asOf)
        for update
        """
    }

    /// Who waits for a course: on its wait-list, or approved while there was no session.
    static func waiting(_ course: CourseCode) -> SQL {
        """
        select id, employee_id, levels, felt_since from mutasi.enrolment
        where course_code = \(course.text) and state in ('WAITLISTED', 'APPROVED')
        order by id
        for update skip locked
        """
    }

    /// Those to come of a course, or of all.
    static func sessions(_ course: CourseCode?, _ asOf: CivilDate) -> SQL {
        SQL(
            unchecked: """
                select s.id, s.course_code, c.name, s.starts_on, s.ends_on, s.location, s.seats, s.seats_taken,
                    s.cancelled_on,
                    (select count(*) from mutasi.waiting n where n.session_id = s.id)
                from mutasi.course_session s join mutasi.course c on c.code = s.course_code
                where s.starts_on > $1\(course == nil ? "" : " and s.course_code = $2")
                order by s.starts_on, s.course_code, s.id
                """,
            binds: [Bind(asOf)] + (course.map { [Bind($0.text)] } ?? [])
        )
    }

    static func cancelSession(_ session: Int64, _ reason: String) -> SQL {
        """
        update mutasi.course_session set cancelled_on = mutasi.civil_today(), cancel_reason = \(reason)
        where id = \(session) and cancelled_on is null
        returning course_code
        """
    }

    static func enrolled(in session: Int64) -> SQL {
        """
        select id from mutasi.enrolment
        where session_id = \(session) and state in ('SCHEDULED', 'WAITLISTED', 'ENROLLED')
        order by id
        for update
        """
    }
}
