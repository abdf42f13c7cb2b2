internal import Postgres
internal import Transfers

/// The statements on checklists.
enum ChecklistSQL {
    private static let columns = """
        c.kind, c.code, c.version, c.is_dropped, c.is_mandatory, c.issuers, c.maximum_age, c.is_legalised, c.names_post,
            c.is_for_special_posts, c.is_deferrable, c.waivable_by, c.basis, c.reason,
            nullif(concat_ws(', ', concat_ws(' ', e.title_before, e.name), e.title_after), ''), c.set_at
        """

    /// In the order in which the rows came to be there first.
    static let current = SQL(
        unchecked: """
            select \(columns)
            from (
                select distinct on (k.kind, k.code) k.*, min(k.id) over (partition by k.kind, k.code) as place
                from mutasi.checklist k order by k.kind, k.code, k.version desc
            ) c left join mutasi.employee e on e.id = c.set_by
            order by c.place
            """
    )

    static func history(_ kind: TransferKind, _ code: DocumentCode) -> SQL {
        SQL(
            unchecked: """
                select \(columns)
                from mutasi.checklist c left join mutasi.employee e on e.id = c.set_by
                where c.kind = $1 and c.code = $2 order by c.version
                """,
            binds: [Bind(kind.rawValue), Bind(code.text)]
        )
    }

    static let isEmpty: SQL = "select not exists (select from mutasi.checklist)"

    /// Two that set rows at once do it one after the other.
    static let lock: SQL = "lock table mutasi.checklist in share row exclusive mode"

    static func add(_ row: DocumentRequirement, isDropped: Bool, reason: String, by person: PersonID?) -> SQL {
        """
        insert into mutasi.checklist (kind, code, version, is_dropped, is_mandatory, issuers, maximum_age, is_legalised,
            names_post, is_for_special_posts, is_deferrable, waivable_by, basis, reason, set_by)
        select \(row.kind.rawValue), \(row.code.text), 1 + coalesce(max(c.version), 0), \(isDropped),
            \(row.isMandatory), \(row.issuers.map(\.rawValue)), \(row.maximumAge), \(row.isLegalised),
            \(row.namesPost), \(row.isForSpecialPosts), \(row.isDeferrable), \(row.waivableBy.map(\.rawValue)),
            \(row.basis), \(reason), \(person)::uuid
        from mutasi.checklist c where c.kind = \(row.kind.rawValue) and c.code = \(row.code.text)
        """
    }
}
