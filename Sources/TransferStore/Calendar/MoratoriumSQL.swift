internal import Postgres
internal import Transfers

/// The statements on moratoria; whoever is on the way to another post is looked at again by the table's own trigger.
enum MoratoriumSQL {
    static let all: SQL = """
        select id, jurisdiction, basis, starts_on, ends_on, post_kinds from mutasi.moratorium
        order by ends_on desc, id
        """

    static func current(on day: CivilDate) -> SQL {
        """
        select id, jurisdiction, basis, starts_on, ends_on, post_kinds from mutasi.moratorium
        where ends_on >= \(day) order by starts_on, id
        """
    }

    static func one(_ id: String) -> SQL {
        """
        select id, jurisdiction, basis, starts_on, ends_on, post_kinds from mutasi.moratorium where id = \(id)
        """
    }

    static let askForEvaluations: SQL = """
        with people as (select coalesce(array_agg(distinct employee_id), '{}') as ids from mutasi.person_on_the_way)
        select cardinality(p.ids) from people p, mutasi.ask_for_evaluations(p.ids)
        """

    static func lock(_ id: String) -> SQL {
        """
        select id, jurisdiction, basis, starts_on, ends_on, post_kinds from mutasi.moratorium
        where id = \(id) for update
        """
    }

    /// No row comes back when the identifier is taken.
    static func add(_ moratorium: StoredMoratorium) -> SQL {
        """
        insert into mutasi.moratorium (id, jurisdiction, basis, starts_on, ends_on, post_kinds)
        values (\(moratorium.id), \(moratorium.jurisdiction), \(moratorium.basis), \(moratorium.startsOn),
            \(moratorium.endsOn), \(moratorium.categories.map { Int16(clamping: $0.rawValue) }))
        on conflict do nothing
        returning id
        """
    }

    static func end(_ id: String, on day: CivilDate) -> SQL {
        "update mutasi.moratorium set ends_on = \(day) where id = \(id)"
    }

    static func record(
        _ verb: String,
        _ moratorium: StoredMoratorium,
        until day: CivilDate,
        by actor: String,
        reason: String?
    ) -> SQL {
        """
        select jobs.record_action(\(actor), \(verb), 'moratorium ' || \(moratorium.id)::text,
            jsonb_build_object('ends_on', \(moratorium.endsOn)),
            jsonb_build_object('starts_on', \(moratorium.startsOn), 'ends_on', \(day), 'basis', \(moratorium.basis)::text,
                'jurisdiction', \(moratorium.jurisdiction)::text), \(reason))
        """
    }
}
