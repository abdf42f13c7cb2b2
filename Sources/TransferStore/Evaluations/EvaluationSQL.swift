internal import Postgres
internal import Transfers

/// The statements that read what a need's evaluation depends on besides the candidates.
enum EvaluationSQL {
    /// Waits for the file that is being imported, and keeps the next one waiting until the transaction ends.
    ///
    /// Streams of a whole province are planned for their values each time: that costs a millisecond, a plan made for any
    /// value half a second.
    static let prepare: SQL = """
        select set_config('plan_cache_mode', 'force_custom_plan', true), pg_advisory_xact_lock_shared(hashtext('mutasi.import'))
        """

    /// Which registers are kept at all: an empty one that nobody has ever filled says nothing of anybody.
    static let registers: SQL = """
        with imported as (select file from mutasi.import_file where refused is null)
        select k.discipline or 'hukdis.csv' in (table imported), k.licence or 'izin.csv' in (table imported),
            k.relation or 'relasi.csv' in (table imported),
            exists (select from mutasi.moratorium) or 'moratorium.csv' in (table imported)
        from mutasi.kept_register k
        """

    static let posts: SQL = "select code, kind, echelon_id, tier, retirement_age, field from mutasi.post"

    /// Units with the agency of the nearest unit above that names one; none outlives the unit above it.
    static let units: SQL = """
        with recursive placed as (
            select id, agency_id, hardship_class, district, is_active and coalesce(expires_on > mutasi.civil_today(), true)
                as is_active
            from mutasi.unit where parent_id is null
            union all
            select u.id, coalesce(u.agency_id, p.agency_id), u.hardship_class, u.district,
                p.is_active and u.is_active and coalesce(u.expires_on > mutasi.civil_today(), true)
            from placed p join mutasi.unit u on u.parent_id = p.id
        )
        select id, agency_id, hardship_class, district, is_active from placed
        """

    /// K and B of every post in every unit that has a formation; B as stated, or else as counted.
    static let formations: SQL = """
        select f.unit_id, f.post_code, f.needed, coalesce(f.incumbents, b.people, 0)
        from (
            select distinct on (unit_id, post_code) unit_id, post_code, needed, incumbents
            from mutasi.formation order by unit_id, post_code, year desc nulls last
        ) f
        left join mutasi.staffing b using (unit_id, post_code)
        """

    static func target(_ code: PostCode) -> SQL {
        """
        select p.families, p.rank_min, p.rank_max, p.education_min, p.is_clinical, p.licence,
            array(select related::text from mutasi.related_field where field = p.field order by related)
        from mutasi.post p where p.code = \(code.text)
        """
    }

    static func firstUnit(of post: PostCode) -> SQL {
        "select unit_id from mutasi.formation where post_code = \(post.text) order by unit_id limit 1"
    }

    static func standard(of post: PostCode) -> SQL {
        """
        select competency_code, level from mutasi.competency_standard where post_code = \(post.text)
        order by competency_code
        """
    }

    static func requirements(_ id: NeedID) -> SQL {
        """
        select competency_code, level from mutasi.need_requirement where need_id = \(id.number)
        order by competency_code
        """
    }

    /// Holders of the post in the unit, the longest there first; who has been away to study for long holds it no longer.
    static func holders(of post: PostCode, in unit: UnitCode) -> SQL {
        """
        select id from mutasi.incumbent
        where unit_id = \(unit.text) and post_code = \(post.text) and not is_away
        order by post_since, id
        """
    }

    /// Those in the unit, and those who lead the unit above it.
    static func circle(of unit: UnitCode) -> SQL {
        """
        select e.id from mutasi.incumbent e where e.unit_id = \(unit.text)
        union
        select e.id
        from mutasi.unit u
        join mutasi.incumbent e on e.unit_id = u.parent_id
        join mutasi.post p on p.code = e.post_code and p.kind in (1, 3)
        where u.id = \(unit.text)
        order by id
        """
    }

    static let moratoria: SQL = """
        select m.id, m.basis, m.starts_on, m.ends_on, m.post_kinds,
            array(select distinct u.agency_id::text from mutasi.unit u where u.agency_id = m.jurisdiction)
        from mutasi.moratorium m order by m.id
        """
}
