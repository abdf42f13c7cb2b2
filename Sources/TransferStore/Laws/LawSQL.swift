internal import Postgres
internal import Transfers

/// The statements on laws that decrees cite.
enum LawSQL {
    private static let columns = """
        l.code, l.place, l.citation, l.valid_from, l.valid_to, l.is_for_other_agencies, l.version, l.is_dropped, l.reason,
            nullif(concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after), ''), l.set_at
        """

    static let current = SQL(
        unchecked: """
            select \(columns)
            from (select distinct on (k.code) k.* from mutasi.law k order by k.code, k.version desc) l
            left join mutasi.employee e on e.id = l.set_by
            order by l.place, l.code
            """
    )

    static func history(_ code: String) -> SQL {
        SQL(
            unchecked: """
                select \(columns)
                from mutasi.law l left join mutasi.employee e on e.id = l.set_by
                where l.code = $1 order by l.version
                """,
            binds: [Bind(code)]
        )
    }

    /// Two that set laws at once do it one after the other.
    static let lock: SQL = "lock table mutasi.law in share row exclusive mode"

    static func add(_ law: LegalReference, isDropped: Bool, reason: String, by person: PersonID) -> SQL {
        """
        insert into mutasi.law (code, version, place, citation, valid_from, valid_to, is_for_other_agencies, is_dropped,
            reason, set_by)
        select \(law.code), 1 + coalesce(max(l.version), 0), \(law.place), \(law.citation), \(law.validFrom),
            \(law.validTo), \(law.isForOtherAgencies), \(isDropped), \(reason), \(person)::uuid
        from mutasi.law l where l.code = \(law.code)
        """
    }
}
