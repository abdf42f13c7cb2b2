internal import Postgres
internal import Transfers

/// The statements on aggregates.
///
/// Placements that are withheld count like all others.
enum AggregateSQL {
    /// From what the index of the period finds, each step is a look-up, whatever the server takes its number for.
    private static let moved = """
        with published as materialized (
            select announcement_id, published_on from mutasi.announcement_publication
            where published_on between $1 and $2
        ), placed as materialized (
            select p.published_on, l.*
            from published p
            cross join lateral (
                select r.kind, r.new_unit as unit, r.district, r.proposal_id as proposal, r.assignment_id as assignment
                from mutasi.announcement_record r
                where r.announcement_id = p.announcement_id and r.name is not null and not exists (
                    select from mutasi.announcement_record s
                    where s.announcement_id = r.announcement_id and s.corrects = r.number)
                union all
                select w.kind, w.new_unit, w.district, w.proposal_id, w.assignment_id
                from mutasi.announcement_withheld w where w.announcement_id = p.announcement_id
                offset 0) l
        ), moved as materialized (
            select kind, unit, district, proposal, published_on - coalesce(
                (select pr.drafted_on from mutasi.proposal pr where pr.id = proposal),
                (select a.starts_on from mutasi.assignment a where a.id = assignment)) as days
            from placed
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
                        select m.kind, bool_and((
                            select n.id from mutasi.enrolment n
                            where n.employee_id = t.employee_id and n.course_code = t.course_code
                                and n.state in ('PASSED', 'CERTIFIED', 'SYNCED')
                            limit 1) is not null) as is_done
                        from moved m
                        cross join lateral (
                            select t.employee_id, i.course_code
                            from mutasi.training_plan t join mutasi.training_plan_item i on i.plan_id = t.id
                            where t.proposal_id = m.proposal and i.course_code is not null
                            offset 0) t
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
                cross join lateral (select pr.* from mutasi.proposal pr where pr.id = m.proposal offset 0) pr
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
                cross join lateral (
                    select f.* from mutasi.filed_aspiration f
                    where f.employee_id = s.employee_id and coalesce(f.held_until > s.drafted_on, true)
                    offset 0) f
                where case when s.profile is null then coalesce(f.stated_on <= s.drafted_on, true)
                    else f.stated_on > s.stated_on and f.stated_on <= s.drafted_on end
            ), wished as (
                select id, choice, post_code, unit_id, district from filed
                union all
                select s.id, w.choice, w.post_code, w.unit_id, w.district
                from stated s
                cross join lateral (select w.* from mutasi.aspiration_wish w where w.profile_id = s.profile offset 0) w
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
