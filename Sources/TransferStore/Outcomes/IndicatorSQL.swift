internal import Postgres
internal import Transfers

/// The statements on monthly figures of units.
enum IndicatorSQL {
    /// The unit, or the nearest one above it, that reports anything.
    static func reportingUnit(for unit: UnitCode) -> SQL {
        """
        with recursive above as (
            select u.id, u.parent_id, 0 as distance from mutasi.unit u where u.id = \(unit.text)
            union all
            select u.id, u.parent_id, a.distance + 1 from above a join mutasi.unit u on u.id = a.parent_id
        )
        select a.id from above a
        where exists (select from mutasi.indicator i where i.unit_id = a.id)
        order by a.distance
        limit 1
        """
    }

    /// What a unit reports, with what is known of each indicator.
    static func kinds(of unit: UnitCode) -> SQL {
        """
        select distinct i.code, coalesce(k.name, i.code), coalesce(k.scale, 1), k.safe_from, k.safe_below
        from mutasi.indicator i left join mutasi.indicator_kind k on k.code = i.code
        where i.unit_id = \(unit.text)
        order by i.code
        """
    }

    /// The units that report an indicator, with what their class is told by.
    static func units(reporting code: IndicatorCode) -> SQL {
        """
        select u.id, coalesce(u.echelon_id, 99), u.hardship_class, u.expires_on
        from mutasi.unit u
        where exists (select from mutasi.indicator i where i.unit_id = u.id and i.code = \(code.text))
        order by u.id
        """
    }

    static func figures(_ code: IndicatorCode, from first: CivilDate, through last: CivilDate) -> SQL {
        """
        select unit_id, period, value, denominator from mutasi.indicator
        where code = \(code.text) and period between \(first) and \(last)
        order by unit_id, period
        """
    }

    static func marks(_ code: IndicatorCode) -> SQL {
        """
        select unit_id, month, kind from mutasi.indicator_mark
        where code is null or code = \(code.text)
        order by unit_id, month
        """
    }

    static func mark(
        _ unit: UnitCode,
        _ code: IndicatorCode?,
        _ month: CivilDate,
        _ kind: String,
        _ reason: String,
        by person: PersonID
    ) -> SQL {
        """
        insert into mutasi.indicator_mark (unit_id, code, month, kind, reason, marked_by)
        values (\(unit.text), \(code?.text), \(month), \(kind), \(reason), \(person))
        on conflict do nothing
        """
    }

    /// The days on which somebody came from another unit to one that reports, or to one below it.
    ///
    /// They are told by transfers here, and by the records of posts held. Whoever was new in the service was not transferred.
    static func arrivals(_ code: IndicatorCode, from first: CivilDate, through last: CivilDate) -> SQL {
        """
        with recursive reporting as (
            select u.id as unit_id from mutasi.unit u
            where exists (select from mutasi.indicator i where i.unit_id = u.id and i.code = \(code.text))
        ), below as (
            select r.unit_id as reporting, r.unit_id::text as unit from reporting r
            union all
            select b.reporting, u.id::text
            from below b join mutasi.unit u on u.parent_id = b.unit
            where not exists (select from reporting r where r.unit_id = u.id)
        ), held as (
            select q.employee_id, q.unit_id, q.started_on from mutasi.position q
            where not q.is_acting and q.started_on between \(first) and \(last)
            union
            select e.id, e.unit_id, e.post_since from mutasi.employee e
            where e.post_since between \(first) and \(last)
        ), arrived as (
            select h.unit_id::text as unit, h.started_on as day from held h
            where exists (
                    select from mutasi.position o
                    where o.employee_id = h.employee_id and o.started_on < h.started_on and o.unit_id <> h.unit_id)
                and not exists (
                    select from mutasi.position o
                    where o.employee_id = h.employee_id and o.started_on < h.started_on and o.unit_id = h.unit_id)
            union
            select p.target ->> 'unit', f.start_of_duty
            from mutasi.follow_up f join mutasi.proposal p on p.id = f.proposal_id
            where f.start_of_duty between \(first) and \(last)
        )
        select distinct b.reporting, a.day from arrived a join below b on b.unit = a.unit
        order by b.reporting, a.day
        """
    }
}
