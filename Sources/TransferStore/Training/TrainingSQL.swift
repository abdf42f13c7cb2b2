import Postgres
import Transfers

/// The statements on courses, plans and enrolments.
enum TrainingSQL {
    static let catalogue: SQL = """
        select code, name, training_kind, hours, competencies::text[], level_reached, families::text[]
        from mutasi.course
        order by code
        """

    static func passed(_ people: [PersonID]) -> SQL {
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
    }

    static func hours(_ person: PersonID, _ year: Int) -> SQL {
        "select hours from mutasi.training_hours where employee_id = \(person) and year = \(year)"
    }

    static func store(
        _ plan: TrainingPlan,
        _ person: PersonID,
        _ post: PostCode,
        _ job: Int64?,
        _ ruleVersion: String,
        _ asOf: CivilDate
    ) -> SQL {
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
    }

    static func enrolments(_ nip: String?, _ id: Int64?, _ limit: Int) -> SQL {
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
    }
}
