internal import Postgres
internal import Transfers

/// The statements on holidays; what is done to them is written down with the other administrative actions.
enum HolidaySQL {
    static func days(_ district: String?) -> SQL {
        "select held_on from mutasi.holiday where region is null or region = \(district)"
    }

    static func list(of year: Int) -> SQL {
        """
        select held_on, name, kind, region, basis from mutasi.holiday
        where extract(year from held_on)::integer = \(year)
        order by held_on, region nulls first
        """
    }

    static let all: SQL =
        "select held_on, name, kind, region, basis from mutasi.holiday order by held_on, region nulls first"

    /// What was done to holidays after the end of a day by the clock of the capital, the last first.
    ///
    /// The audit keeps what was before: of an update only what it changed.
    static func changes(since day: CivilDate) -> SQL {
        """
        select left(e.key, 10)::date, nullif(substr(e.key, 12), ''), e.before ->> 'name', e.before ->> 'kind',
            e.before ->> 'basis', e.action
        from audit.event e
        where e.subject = 'mutasi.holiday' and e.civil_at >= (\(day)::date + 1)::timestamp at time zone 'Asia/Jakarta'
        order by e.id desc
        """
    }

    static func one(_ day: CivilDate, _ region: String?) -> SQL {
        """
        select held_on, name, kind, region, basis from mutasi.holiday
        where held_on = \(day) and region is not distinct from \(region)
        for update
        """
    }

    /// No row comes back when the day is a holiday there already.
    static func add(_ holiday: Holiday) -> SQL {
        """
        insert into mutasi.holiday (held_on, name, kind, region, basis)
        values (\(holiday.day), \(holiday.name), \(holiday.kind.rawValue), \(holiday.region), \(holiday.basis))
        on conflict do nothing
        returning held_on
        """
    }

    static func remove(_ day: CivilDate, _ region: String?) -> SQL {
        "delete from mutasi.holiday where held_on = \(day) and region is not distinct from \(region)"
    }

    static func record(_ verb: String, _ holiday: Holiday, by actor: String, reason: String?) -> SQL {
        """
        select jobs.record_action(\(actor), \(verb), 'holiday ' || \(holiday.day.description), null,
            jsonb_build_object('name', \(holiday.name)::text, 'kind', \(holiday.kind.rawValue)::text,
                'region', \(holiday.region)::text, 'basis', \(holiday.basis)::text), \(reason))
        """
    }
}
