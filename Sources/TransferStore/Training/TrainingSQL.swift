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

    /// Of one employee, of one number, those that wait for somebody, or all.
    ///
    /// Each has a text of its own: a plan that serves a condition that may be absent reads them all.
    static func enrolments(_ nip: String?, _ id: Int64?, _ limit: Int, onlyWaiting: Bool = false) -> SQL {
        var conditions: [String] = []
        var binds = [Bind(limit)]
        var (enrolment, theirs) = ("mutasi.enrolment", "")
        if let nip {
            binds.append(Bind(nip))
            // Found first, by their index: a limit makes going over everybody's in order look cheaper than it is.
            (enrolment, theirs) = ("theirs", "with theirs as materialized (\(Self.theirs)) ")
        }
        if let id {
            binds.append(Bind(id))
            conditions.append("n.id = $\(binds.count)")
        }
        if onlyWaiting { conditions.append("n.waits_since is not null") }
        let condition = conditions.isEmpty ? "" : " where " + conditions.joined(separator: " and ")
        return SQL(
            unchecked: """
                \(theirs)select \(columns)
                from \(enrolment) n
                join mutasi.employee e on e.id = n.employee_id
                join mutasi.course c on c.code = n.course_code
                left join mutasi.course_session s on s.id = n.session_id
                \(condition) order by n.id desc limit $1
                """,
            binds: binds
        )
    }

    private static let theirs = """
        select * from mutasi.enrolment
        where employee_id = (
            select id from mutasi.employee where nip = $2 order by is_active desc, record desc limit 1)
        """

    private static let columns = """
        n.id, e.nip, concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after),
            n.course_code, c.name, n.state, n.hours, n.year, s.starts_on, s.ends_on, s.location,
            case when n.state = 'WAITLISTED' then (
                select count(*) from mutasi.enrolment w
                where w.session_id = n.session_id and w.state = 'WAITLISTED'
                    and (mutasi.seat_weight(w.levels, w.felt_since), -w.id)
                        >= (mutasi.seat_weight(n.levels, n.felt_since), -n.id)) end,
            n.employee_id, n.session_id, n.plan_id, n.levels, n.felt_since, n.waits_since, n.needs_approval,
            n.approval_reason, n.escalated_on, n.certificate_no, c.provider
        """

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
