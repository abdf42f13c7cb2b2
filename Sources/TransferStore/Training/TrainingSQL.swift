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
        select e.employee_id, e.course_code, coalesce(
            (select s.ends_on from mutasi.course_session s where s.id = e.session_id), e.changed_at::date)
        from mutasi.enrolment e
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
        _ asOf: CivilDate,
        _ proposal: ProposalID? = nil
    ) -> SQL {
        """
        with plan as (
            insert into mutasi.training_plan (employee_id, post_code, job_id, rule_version, as_of, structural, proposal_id,
                exceeds_limit)
            values (\(person), \(post.text), \(job), \(ruleVersion), \(asOf), \(plan.structural?.rawValue),
                \(proposal?.number), \(plan.exceedsContractLimit))
            returning id
        ), items as (
            insert into mutasi.training_plan_item (plan_id, place, course_code, hours, reason, levels)
            select plan.id, item.place, nullif(item.course, ''), item.hours, item.reason, item.levels
            from plan, unnest(
                \(plan.items.map { $0.course?.text ?? "" }), \(plan.items.map(\.hours)),
                \(plan.items.map(\.because)), \(plan.items.map(\.levels)))
                with ordinality as item (course, hours, reason, levels, place)
        )
        select id from plan
        """
    }

    /// JP of a year as ``hours(_:_:)``, with those that would come if every wait ended.
    static func committedHours(_ person: PersonID, _ year: Int) -> SQL {
        """
        select coalesce((
                select hours from mutasi.training_hours where employee_id = \(person) and year = \(year)), 0)
            + coalesce((
                select sum(hours) from mutasi.enrolment
                where employee_id = \(person) and year = \(year) and waits_since is not null
                    and (not needs_approval or approved_by is not null)), 0)
        """
    }

    static func plan(for proposal: ProposalID) -> SQL {
        "select id from mutasi.training_plan where proposal_id = \(proposal.number)"
    }

    static func planned(for proposal: ProposalID) -> SQL {
        "select id, as_of, structural, exceeds_limit from mutasi.training_plan where proposal_id = \(proposal.number)"
    }

    static func items(of plan: Int64) -> SQL {
        """
        select c.name, i.hours, i.reason, (
            select n.state from mutasi.enrolment n
            where n.plan_id = i.plan_id and n.course_code = i.course_code order by n.id desc limit 1)
        from mutasi.training_plan_item i left join mutasi.course c on c.code = i.course_code
        where i.plan_id = \(plan)
        order by i.place
        """
    }

    /// The transfer after which an enrolment was planned.
    static func proposal(behind enrolment: Int64) -> SQL {
        """
        select t.proposal_id from mutasi.enrolment n join mutasi.training_plan t on t.id = n.plan_id
        where n.id = \(enrolment) and t.proposal_id is not null
        """
    }
}
