internal import Postgres
internal import Transfers

/// The statements on aggregates.
///
/// Placements that are withheld count like all others.
enum AggregateSQL {
    private static let moved = """
        with moved as (
            select r.kind, r.new_unit as unit, r.district, 
                p.published_on - coalesce(pr.drafted_on, a.starts_on) as days
            from mutasi.announcement_publication p
            join mutasi.announcement_record r on r.announcement_id = p.announcement_id
            left join mutasi.proposal pr on pr.id = r.proposal_id
            left join mutasi.assignment a on a.id = r.assignment_id
            where p.published_on between $1 and $2 and r.name is not null and not exists (
                select from mutasi.announcement_record s
                where s.announcement_id = r.announcement_id and s.corrects = r.number)
            union all
            select w.kind, w.new_unit, w.district, p.published_on - coalesce(pr.drafted_on, a.starts_on)
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
                where (filed_at at time zone 'Asia/Jakarta')::date between $1 and $2
                group by state order by state
                """
            }
        return SQL(unchecked: query, binds: [Bind(first), Bind(last)])
    }
}
