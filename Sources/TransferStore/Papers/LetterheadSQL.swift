internal import Postgres
internal import Transfers

/// The statements on letterheads and on people as papers name them.
enum LetterheadSQL {
    /// The office is the unit below the root, or the root itself; the address is that of the nearest unit that has one.
    static func of(_ unit: UnitCode) -> SQL {
        """
        with recursive above as (
            select u.id, u.parent_id, u.name, u.district, 0 as distance
            from mutasi.unit u where u.id = \(unit.text)
            union all
            select u.id, u.parent_id, u.name, u.district, a.distance + 1
            from above a join mutasi.unit u on u.id = a.parent_id
        ), root as (
            select a.id, a.name, a.district, a.distance from above a order by a.distance desc limit 1
        ), office as (
            select a.id, a.name, a.district from above a, root r
            where a.distance >= r.distance - 1 order by a.distance limit 1
        ), head as (
            select l.address, l.contact, l.town from above a join mutasi.letterhead l on l.unit_id = a.id
            order by a.distance limit 1
        )
        select o.id, r.name, o.name, coalesce(h.address, o.district, r.district, r.name), h.contact,
            coalesce(h.town, r.district, o.district, r.name),
            (select e.id from mutasi.employee e join mutasi.post p on p.code = e.post_code
                where e.unit_id = o.id and e.is_active and p.kind in (1, 3)
                order by p.echelon_id, e.post_since, e.id limit 1)
        from root r cross join office o left join head h on true
        """
    }

    /// The unit that was named, else one that is called so.
    static let personnelOffice: SQL = """
        select u.id from mutasi.unit u left join mutasi.letterhead l on l.unit_id = u.id
        where coalesce(l.is_personnel_office, false)
            or (u.is_active and u.name ~* '^badan kepegawaian' and not exists (
                select from mutasi.letterhead k where k.is_personnel_office))
        order by coalesce(l.is_personnel_office, false) desc, u.id limit 1
        """

    static func person(_ id: PersonID) -> SQL {
        """
        select e.id, concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after), e.nip, e.rank, e.rank_since,
            d.name, p.name, u.name, u.id
        from mutasi.employee e
        join mutasi.post p on p.code = e.post_code
        join mutasi.unit u on u.id = e.unit_id
        left join mutasi.education d on d.id = e.education_id
        where e.id = \(id)
        """
    }

    static func set(
        _ unit: UnitCode,
        address: String,
        contact: String?,
        town: String,
        isPersonnelOffice: Bool
    ) -> SQL {
        """
        insert into mutasi.letterhead (unit_id, address, contact, town, is_personnel_office)
        values (\(unit.text), \(address), \(contact), \(town), \(isPersonnelOffice))
        on conflict (unit_id) do update set address = excluded.address, contact = excluded.contact, town = excluded.town,
            is_personnel_office = excluded.is_personnel_office
        """
    }

    static func predicates(of person: PersonID) -> SQL {
        """
        select year, predicate from mutasi.performance where employee_id = \(person) order by year desc limit 2
        """
    }

    static func occupation(_ post: PostCode, _ unit: UnitCode) -> SQL {
        """
        select (
            select f.needed from mutasi.formation f
            where f.unit_id = \(unit.text) and f.post_code = \(post.text) order by f.year desc nulls last limit 1
        ), (
            select coalesce(sum(e.people), 0) from mutasi.staffing e
            where e.unit_id = \(unit.text) and e.post_code = \(post.text)
        )
        """
    }

    static func level(of post: PostCode) -> SQL {
        "select kind, echelon_id, tier from mutasi.post where code = \(post.text)"
    }

    static let noPersonnelOffice: SQL =
        "update mutasi.letterhead set is_personnel_office = false where is_personnel_office"
}
