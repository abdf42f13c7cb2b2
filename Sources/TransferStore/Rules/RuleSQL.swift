internal import Postgres
internal import Transfers

/// The statements on rules.
enum RuleSQL {
    static func current(on day: CivilDate) -> SQL {
        "select version from mutasi.rule_book where valid_from <= \(day) order by valid_from desc limit 1"
    }

    static let isEmpty: SQL = "select not exists (select from mutasi.rule_book)"

    static func parameters(of version: String) -> SQL {
        """
        select code, post_level, value, unit, basis, valid_from, valid_to
        from mutasi.rule_parameter where version = \(version)
        order by code, post_level, valid_from
        """
    }

    static func profiles(of version: String) -> SQL {
        """
        select name, performance, potential, competence, experience, need, aspiration, location, basis, valid_from,
            valid_to
        from mutasi.weight_profile where version = \(version)
        order by name, valid_from
        """
    }

    static func book(_ version: String) -> SQL {
        "select version from mutasi.rule_book where version = \(version)"
    }

    /// Evaluations are gone over once, however many versions there are.
    static func versions(on day: CivilDate) -> SQL {
        """
        select b.version, b.valid_from, b.published_at, b.published_by, b.origin, b.reason, coalesce(r.runs, 0),
            b.valid_from = (select max(c.valid_from) from mutasi.rule_book c where c.valid_from <= \(day))
        from mutasi.rule_book b
        left join (
            select rule_version, count(*)::integer as runs from mutasi.evaluation_run group by rule_version
        ) as r on r.rule_version = b.version
        order by b.valid_from desc
        """
    }

    static func addBook(_ version: String, from day: CivilDate, _ origin: RuleVersion.Origin, _ reason: String?) -> SQL
    {
        """
        insert into mutasi.rule_book (version, valid_from, origin, reason)
        values (\(version), \(day), \(origin.rawValue), \(reason))
        """
    }

    static func add(_ row: RuleParameter, _ value: Numeric, to version: String) -> SQL {
        """
        insert into mutasi.rule_parameter (version, code, post_level, value, unit, basis, valid_from, valid_to)
        values (\(version), \(row.code.rawValue), \(row.level?.rawValue), \(value), \(row.unit.rawValue),
            \(row.basis), \(row.validFrom), \(row.validTo))
        """
    }

    static func add(_ profile: WeightProfile, _ weights: ComponentValues<Numeric>, to version: String) -> SQL {
        """
        insert into mutasi.weight_profile (version, name, performance, potential, competence, experience, need,
            aspiration, location, basis, valid_from, valid_to)
        values (\(version), \(profile.name.text), \(weights.performance), \(weights.potential), \(weights.competence),
            \(weights.experience), \(weights.need), \(weights.aspiration), \(weights.location), \(profile.basis),
            \(profile.validFrom), \(profile.validTo))
        """
    }
}
