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
        where course_code = \(course.text) and starts_on > \(asOf) and (seats is null or seats_taken < seats)
        order by starts_on, id
        limit 1
        for update
        """
    }

    static func firstSession(_ course: CourseCode, _ asOf: CivilDate) -> SQL {
        """
        select id from mutasi.course_session
        where course_code = \(course.text) and starts_on > \(asOf)
        order by starts_on, id
        limit 1
        """
    }

    static func insert(_ request: Seats.Request, _ session: Int64?, _ state: String) -> SQL {
        """
        insert into mutasi.enrolment (employee_id, course_code, session_id, plan_id, state, year, hours)
        select \(request.person), \(request.course.text), \(session), \(request.plan), \(state),
            extract(year from coalesce(
                (select starts_on from mutasi.course_session where id = \(session)), \(request.asOf))),
            \(Int16(clamping: request.hours))
        on conflict do nothing
        returning id
        """
    }

    static func position(_ id: Int64, _ session: Int64) -> SQL {
        """
        select count(*) from mutasi.enrolment
        where session_id = \(session) and state = 'WAITLISTED' and id <= \(id)
        """
    }
}
