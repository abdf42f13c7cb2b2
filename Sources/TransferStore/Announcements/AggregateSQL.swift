internal import Postgres
internal import Transfers

/// The statements on aggregates.
///
/// Placements that are withheld count like all others.
enum AggregateSQL {
    private static let moved = """
        with moved as (
            select r.kind, r.new_unit as unit, r.district, 
                p.published_on - coalesce(pr.drafted_on, a.starts_on) as days,
                pr.id as proposal
            from mutasi.announcement_publication p
            join mutasi.announcement_record r on r.announcement_id = p.announcement_id
            left join mutasi.proposal pr on pr.id = r.proposal_id
            left join mutasi.assignment a on a.id = r.assignment_id
            where p.published_on between $1 and $2 and r.name is not null and not exists (
                select from mutasi.announcement_record s
                where s.announcement_id = r.announcement_id and s.corrects = r.number)
            union all
            select w.kind, w.new_unit, w.district, p.published_on - coalesce(pr.drafted_on, a.starts_on),
                pr.id
            from mutasi.announcement_publication p
            join mutasi.announcement_withheld w on w.announcement_id = p.announcement_id
            left join mutasi.proposal pr on pr.id = w.proposal_id
            left join mutasi.assignment a on a.id = w.assignment_id
            where p.published_on between $1 and $2
        )
        """

    static func cells(_ table: AggregateTable, from first: CivilDate, through last: CivilDate) -> SQL {
        let query =
            switch table {
            case .kind: moved + " select kind, count(*), null::bigint from moved group by kind order by kind"
            case .district:
                moved + " select district, count(*), null::bigint from moved group by district order by district"
            case .unit: moved + " select unit, count(*), null::bigint from moved group by unit order by unit"
            case .duration: moved + " select kind, count(*), sum(days) from moved group by kind order by kind"
            case .objections:
                """
                select state, count(*), null::bigint from mutasi.objection
                where filed_at >= $1::timestamp at time zone 'Asia/Jakarta'
                    and filed_at < ($2 + 1)::timestamp at time zone 'Asia/Jakarta'
                group by state order by state
                """
            case .aspirations: wishes
            case .training:
                moved + """
                    select kind, count(*), sum(is_done::integer) from (
                        select m.kind, bool_and(exists (
                            select from mutasi.enrolment n
                            where n.employee_id = t.employee_id and n.course_code = i.course_code
                                and n.state in ('PASSED', 'CERTIFIED', 'SYNCED'))) as is_done
                        from moved m
                        join mutasi.training_plan t on t.proposal_id = m.proposal
                        join mutasi.training_plan_item i on i.plan_id = t.id and i.course_code is not null
                        group by m.proposal, m.kind
                    ) needed
                    group by kind order by kind
                    """
            }
        return SQL(unchecked: query, binds: [Bind(first), Bind(last)])
    }

    /// Every wish, up to the draft of their proposal, of those who moved: whether it was met is decided by the domain.
    ///
    /// A file's wishes count where the employee had stated nothing, or nothing since.
    private static let wishes =
        moved + """
            , moves as (
                select m.kind, pr.id, pr.employee_id, pr.drafted_on, pr.target ->> 'post' as post,
                    pr.target ->> 'unit' as unit, u.district
                from moved m
                join mutasi.proposal pr on pr.id = m.proposal
                left join mutasi.unit u on u.id = pr.target ->> 'unit'
            ), stated as (
                select m.*, own.id as profile, own.stated_on, own.districts
                from moves m
                left join lateral (
                    select p.* from mutasi.aspiration_profile p
                    where p.employee_id = m.employee_id and p.stated_on <= m.drafted_on
                    order by p.id desc limit 1) own on true
            ), filed as (
                select s.id, f.choice, f.post_code, f.unit_id, f.district
                from stated s
                join mutasi.filed_aspiration f on f.employee_id = s.employee_id
                    and coalesce(f.held_until > s.drafted_on, true)
                where case when s.profile is null then coalesce(f.stated_on <= s.drafted_on, true)
                    else f.stated_on > s.stated_on and f.stated_on <= s.drafted_on end
            ), wished as (
                select id, choice, post_code, unit_id, district from filed
                union all
                select s.id, w.choice, w.post_code, w.unit_id, w.district
                from stated s join mutasi.aspiration_wish w on w.profile_id = s.profile
                where s.id not in (select f.id from filed f)
                union all
                select s.id, 1000, null, null, d
                from stated s cross join lateral unnest(s.districts) d
                where s.id not in (select f.id from filed f)
            )
            select m.kind, m.id, m.post, m.unit, m.district, w.choice, w.post_code, w.unit_id, w.district
            from moves m join wished w on w.id = m.id
            order by m.kind, m.id, w.choice
            """
}
