internal import Postgres
internal import Transfers

/// The statements on what was ascertained by letter.
enum AscertainmentSQL {
    private static let select = """
        select a.id, a.gates, a.is_met, a.post_code, a.issuer, a.letter_number, a.letter_date, a.valid_until,
            (select array_agg(p.employee_id order by e.name, e.id)
                from mutasi.ascertainment_employee p join mutasi.employee e on e.id = p.employee_id
                where p.ascertainment_id = a.id),
            (select array_agg(concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after)::text
                    order by e.name, e.id)
                from mutasi.ascertainment_employee p join mutasi.employee e on e.id = p.employee_id
                where p.ascertainment_id = a.id),
            concat_ws(', ', concat_ws(' ', b.title_before, b.name), b.title_after), a.entered_at, a.withdrawn_at,
            nullif(concat_ws(', ', concat_ws(' ', t.title_before, t.name), t.title_after), ''), a.withdrawal_reason
        from mutasi.ascertainment a
        join mutasi.employee b on b.id = a.entered_by
        left join mutasi.employee t on t.id = a.withdrawn_by
        """

    static func all(_ page: Page) -> SQL {
        SQL(unchecked: select + " where a.id < $1 order by a.id desc limit $2", binds: page.binds)
    }
    static let inForce = SQL(
        unchecked: select + """
             where a.withdrawn_at is null and coalesce(a.valid_until >= mutasi.civil_today(), true) order by a.id desc
            """
    )

    static func one(_ id: AscertainmentID) -> SQL {
        SQL(unchecked: select + " where a.id = $1", binds: [Bind(id.number)])
    }

    /// Those of one person that were not taken back; whether they hold on a day is for the rules to say.
    static func of(_ person: PersonID) -> SQL {
        SQL(
            unchecked: select + """
                 where a.withdrawn_at is null and a.id in (
                    select p.ascertainment_id from mutasi.ascertainment_employee p where p.employee_id = $1)
                order by a.id
                """,
            binds: [Bind(person)]
        )
    }

    /// Those of one person, and those that were taken back.
    static func everOf(_ person: PersonID) -> SQL {
        SQL(
            unchecked: select + """
                 where a.id in (select p.ascertainment_id from mutasi.ascertainment_employee p where p.employee_id = $1)
                order by a.id
                """,
            binds: [Bind(person)]
        )
    }

    /// Facts of all, or of one, in the order of the employees' keys.
    static func facts(of person: PersonID? = nil) -> SQL {
        """
        select p.employee_id, gate, a.is_met, a.post_code, a.letter_number, a.letter_date, a.valid_until
        from mutasi.ascertainment_employee p
        join mutasi.ascertainment a on a.id = p.ascertainment_id and a.withdrawn_at is null
        cross join unnest(a.gates) as gate
        where \(person) is null or p.employee_id = \(person)
        order by p.employee_id, a.id
        """
    }

    static func add(_ new: NewAscertainment, by person: PersonID) -> SQL {
        """
        insert into mutasi.ascertainment (gates, is_met, post_code, issuer, letter_number, letter_date, valid_until,
            entered_by)
        values (\(new.gates.map(\.text)), \(new.isMet), \(new.post?.text), \(new.issuer.rawValue),
            \(new.letter.number), \(new.letter.date), \(new.validUntil), \(person))
        returning id
        """
    }

    static func addPerson(_ person: PersonID, to id: AscertainmentID) -> SQL {
        "insert into mutasi.ascertainment_employee (ascertainment_id, employee_id) values (\(id.number), \(person))"
    }

    static func withdraw(_ id: AscertainmentID, by person: PersonID, _ reason: String) -> SQL {
        """
        update mutasi.ascertainment
        set withdrawn_at = mutasi.civil_now(), withdrawn_by = \(person), withdrawal_reason = \(reason)
        where id = \(id.number) and withdrawn_at is null
        returning id
        """
    }
}
