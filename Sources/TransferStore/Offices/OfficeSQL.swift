internal import Postgres
internal import Transfers

/// The statements on the register of offices.
enum OfficeSQL {
    private static let select = """
        select h.id, h.office, h.holder, h.standing, h.starts_on, h.ends_on, h.letter_number, h.letter_date, h.scope,
            concat_ws(', ', concat_ws(' ', p.title_before, p.name), p.title_after), p.nip, o.code,
            concat_ws(', ', concat_ws(' ', b.title_before, b.name), b.title_after), h.entered_at,
            nullif(concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after), ''), h.ended_at, h.end_reason
        from mutasi.office_holder h
        join mutasi.person p on p.id = h.holder
        left join mutasi.official o on o.id = h.holder
        join mutasi.employee b on b.id = h.entered_by
        left join mutasi.employee e on e.id = h.ended_by
        """

    static let all = SQL(unchecked: select + " order by h.office, h.starts_on, h.id")

    static func held(on day: CivilDate) -> SQL {
        SQL(
            unchecked: select + """
                 where h.starts_on <= $1 and (h.ends_on is null or h.ends_on >= $1)
                order by h.office, h.starts_on, h.id
                """,
            binds: [Bind(day)]
        )
    }

    static func one(_ id: OfficeHolderID) -> SQL {
        SQL(unchecked: select + " where h.id = $1", binds: [Bind(id.number)])
    }

    /// The register as the rules read it: a term that is long over decides nothing.
    static let appointments: SQL = """
        select office, holder, standing, starts_on, ends_on, letter_number, letter_date, scope
        from mutasi.office_holder order by id
        """

    /// Who leads the units of the proposals of some people, or one above them.
    static func heads(ofUnitsOf people: [PersonID]) -> SQL {
        """
        select x.unit, h.person
        from (
            select p.origin ->> 'unit' as unit from mutasi.proposal p where p.employee_id = any (\(people))
            union
            select p.target ->> 'unit' from mutasi.proposal p where p.employee_id = any (\(people))
        ) x
        cross join lateral mutasi.heads_of(x.unit) h(person)
        """
    }

    static func heads(of unit: UnitCode) -> SQL {
        """
        select p.nip, concat_ws(', ', concat_ws(' ', p.title_before, p.name), p.title_after), t.name, u.name
        from mutasi.heads_of(\(unit.text)) h(person)
        join mutasi.employee p on p.id = h.person
        join mutasi.post t on t.code = p.post_code
        join mutasi.unit u on u.id = p.unit_id
        order by t.echelon_id desc, p.name
        """
    }

    static func unit(_ unit: UnitCode) -> SQL {
        "select id from mutasi.unit where id = \(unit.text)"
    }

    static func add(_ appointment: Appointment, by person: PersonID) -> SQL {
        """
        insert into mutasi.office_holder (office, holder, standing, starts_on, ends_on, letter_number, letter_date,
            scope, entered_by)
        values (\(appointment.office.rawValue), \(appointment.holder), \(appointment.standing.rawValue),
            \(appointment.from), \(appointment.until), \(appointment.letter.number), \(appointment.letter.date),
            \(appointment.scope.map(\.rawValue).sorted()), \(person))
        returning id
        """
    }

    static func end(_ id: OfficeHolderID, on day: CivilDate, by person: PersonID, _ reason: String) -> SQL {
        """
        update mutasi.office_holder
        set ends_on = \(day), ended_by = \(person), ended_at = mutasi.civil_now(), end_reason = \(reason)
        where id = \(id.number)
        """
    }

    static func addOfficial(_ official: NewOfficial) -> SQL {
        """
        insert into mutasi.official (code, name) values (\(official.code), \(official.name))
        on conflict (code) do nothing
        returning id
        """
    }

    static func official(code: String) -> SQL {
        "select id, name from mutasi.official where code = \(code)"
    }

    static func official(_ id: PersonID) -> SQL {
        "select name from mutasi.official where id = \(id)"
    }
}
