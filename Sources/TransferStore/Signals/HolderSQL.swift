internal import Postgres
internal import Transfers

/// The statements that read all holders of posts page by page, and all posts with what is known of their vacancy.
enum HolderSQL {
    static func page(after person: PersonID, limit: Int) -> SQL {
        """
        select e.id, e.kind, e.legal_position, e.post_code, e.post_since, e.unit_id, e.agency_id, e.born_on
        from mutasi.employee e
        where e.is_active and e.id > \(person)
        order by e.id limit \(limit)
        """
    }

    /// Definitive service in remote units, of those of a page.
    static func service(in units: [String], after person: PersonID, through last: PersonID) -> SQL {
        """
        select employee_id, started_on, ended_on, post_code, unit_id from mutasi.position
        where employee_id > \(person) and employee_id <= \(last) and not is_acting and unit_id = any(\(units))
        order by employee_id
        """
    }

    /// Posts that are needed, and since when one has nobody.
    ///
    /// That is the day after its last definitive holder left, or else the first day of the year of its formation. Whoever
    /// acts in it leaves it vacant (case 96).
    static let seats: SQL = """
        with formation as (
            select distinct on (unit_id, post_code) unit_id, post_code, needed, incumbents, year
            from mutasi.formation order by unit_id, post_code, year desc nulls last
        ), held as (
            select unit_id, post_code, people from mutasi.staffing
        ), left_behind as (
            select p.unit_id, p.post_code,
                max(coalesce(p.ended_on, case
                    when e.is_active and (e.unit_id, e.post_code) <> (p.unit_id, p.post_code) then e.post_since - 1
                end)) as last_day
            from mutasi.position p join mutasi.employee e on e.id = p.employee_id
            where not p.is_acting
            group by p.unit_id, p.post_code
        )
        select f.unit_id, f.post_code, f.needed, coalesce(f.incumbents, h.people, 0),
            case when coalesce(f.incumbents, h.people, 0) = 0 and f.needed > 0
                then coalesce(l.last_day + 1, make_date(f.year::integer, 1, 1)) end
        from formation f
        join mutasi.unit u on u.id = f.unit_id and u.is_active
        left join held h using (unit_id, post_code)
        left join left_behind l using (unit_id, post_code)
        order by f.unit_id, f.post_code
        """
}
