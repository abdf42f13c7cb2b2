internal import Postgres
internal import Transfers

/// The statements on waivers.
enum WaiverSQL {
    /// Names are looked up one by one: of the people of one waiver there are few, whatever the server takes them for.
    private static let select = """
        select w.id, w.gate, w.document, w.role, w.reason, w.letter_number, w.letter_date, w.valid_until,
            (select array_agg(p.employee_id order by
                    (select e.name from mutasi.employee e where e.id = p.employee_id), p.employee_id)
                from mutasi.waiver_employee p where p.waiver_id = w.id),
            (select array_agg(
                    (select concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after)::text
                        from mutasi.employee e where e.id = p.employee_id)
                    order by (select e.name from mutasi.employee e where e.id = p.employee_id), p.employee_id)
                from mutasi.waiver_employee p where p.waiver_id = w.id),
            (select concat_ws(', ', concat_ws(' ', b.title_before, b.name), b.title_after)
                from mutasi.employee b where b.id = w.entered_by),
            w.entered_at, w.withdrawn_at,
            (select concat_ws(', ', concat_ws(' ', t.title_before, t.name), t.title_after)
                from mutasi.employee t where t.id = w.withdrawn_by),
            w.withdrawal_reason, w.ground
        from mutasi.waiver w
        """

    static func all(_ page: Page) -> SQL {
        SQL(unchecked: select + " where w.id < $1 order by w.id desc limit $2", binds: page.binds)
    }

    /// The day is given, by which the server sees how few hold among all that were ever given.
    static func inForce(on day: CivilDate) -> SQL {
        SQL(
            unchecked: select + """
                 where w.withdrawn_at is null and (w.valid_until is null or w.valid_until >= $1) order by w.id desc
                """,
            binds: [Bind(day)]
        )
    }

    static func one(_ id: WaiverID) -> SQL {
        SQL(unchecked: select + " where w.id = $1", binds: [Bind(id.number)])
    }

    /// Those of one person that were not taken back; whether they hold on a day is for the rules to say.
    static func of(_ person: PersonID) -> SQL {
        SQL(
            unchecked: select + """
                 where w.withdrawn_at is null
                    and w.id = any (array(select p.waiver_id from mutasi.waiver_employee p where p.employee_id = $1))
                order by w.id
                """,
            binds: [Bind(person)]
        )
    }

    static func add(_ waiver: Waiver, gate: String?, document: String?, by person: PersonID) -> SQL {
        """
        insert into mutasi.waiver (gate, document, role, ground, reason, letter_number, letter_date, valid_until,
            entered_by)
        values (\(gate), \(document), \(waiver.role.rawValue), \(waiver.ground?.rawValue), \(waiver.reason),
            \(waiver.letter.number), \(waiver.letter.date), \(waiver.validUntil), \(person))
        returning id
        """
    }

    static func addPerson(_ person: PersonID, to id: WaiverID) -> SQL {
        "insert into mutasi.waiver_employee (waiver_id, employee_id) values (\(id.number), \(person))"
    }

    static func withdraw(_ id: WaiverID, by person: PersonID, _ reason: String) -> SQL {
        """
        update mutasi.waiver
        set withdrawn_at = mutasi.civil_now(), withdrawn_by = \(person), withdrawal_reason = \(reason)
        where id = \(id.number) and withdrawn_at is null
        returning id
        """
    }
}
