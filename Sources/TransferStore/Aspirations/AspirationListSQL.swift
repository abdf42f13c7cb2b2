internal import Postgres
internal import Transfers

/// The statement that lists whose wishes are on record.
enum AspirationListSQL {
    /// Those that were stated longest ago first; a file's count where they are in force.
    ///
    /// Of one unit, and as of a day, they are asked for by texts of their own: a plan for all would serve none of them.
    static func list(in unit: UnitCode?, on day: CivilDate?, limit: Int) -> SQL {
        var binds = [Bind(limit)]
        func place(of bind: Bind) -> String {
            binds.append(bind)
            return "$\(binds.count)"
        }
        let unitOnly = unit.map { "and e.unit_id = \(place(of: Bind($0.text)))" } ?? ""
        let until = day.map { place(of: Bind($0)) }
        let stated = until.map { "and p.stated_on <= \($0)" } ?? ""
        let held = until.map { "coalesce(a.held_until > \($0), true) and coalesce(a.stated_on <= \($0), true)" }
        return SQL(
            unchecked: """
                select e.id, e.nip, concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after), u.name,
                    case when h.is_filed then 'IMPORTED' when own.is_withdrawn then 'WITHDRAWN' else 'STATED' end,
                    case when h.is_filed then f.stated_on else own.stated_on end as stated_on,
                    case when h.is_filed then f.wishes else own.wishes end
                from mutasi.employee e
                join mutasi.unit u on u.id = e.unit_id
                left join lateral (
                    select p.is_withdrawn, p.stated_on, cardinality(p.districts) + (
                        select count(*) from mutasi.aspiration_wish w where w.profile_id = p.id) as wishes
                    from mutasi.aspiration_profile p
                    where p.employee_id = e.id \(stated)
                    order by p.id desc limit 1) own on true
                cross join lateral (
                    select count(*) as wishes, min(a.stated_on) as stated_on, max(a.stated_on) as newest
                    from mutasi.filed_aspiration a
                    where a.employee_id = e.id and \(held ?? "a.held_until is null")) f
                cross join lateral (
                    select f.wishes > 0 and coalesce(f.newest > own.stated_on, own.stated_on is null) as is_filed) h
                where e.is_active \(unitOnly) and (h.is_filed or own.stated_on is not null)
                order by stated_on nulls first, e.id
                limit $1
                """,
            binds: binds
        )
    }
}
