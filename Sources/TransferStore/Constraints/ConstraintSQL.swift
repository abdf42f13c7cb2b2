import Postgres

/// The statements on what the database itself holds.
enum ConstraintSQL {
    /// A check of one text, in a column or of a domain: which, and its limits as far as it is about length.
    ///
    /// A list of words is no such check: the program writes those, and one that is not in the list is its fault.
    static func text(_ name: String, table: String?) -> SQL {
        """
        select coalesce(a.attname::text, ''),
            (regexp_match(d.definition, 'length\\([^<>=]*\\) <= ([0-9]+)'))[1]::int,
            coalesce(
                (regexp_match(d.definition, 'length\\([^<>=]*\\) >= ([0-9]+)'))[1]::int,
                (regexp_match(d.definition, 'length\\([^<>=]*\\) > ([0-9]+)'))[1]::int + 1
            )
        from pg_catalog.pg_constraint c
        cross join lateral (select pg_catalog.pg_get_constraintdef(c.oid) as definition) d
        left join pg_catalog.pg_attribute a
            on a.attrelid = c.conrelid and a.attnum = c.conkey[1] and cardinality(c.conkey) = 1
        left join pg_catalog.pg_class r on r.oid = c.conrelid
        join pg_catalog.pg_type t on t.oid = coalesce(a.atttypid, nullif(c.contypid, 0))
        where c.conname = \(name)::text and c.contype = 'c'
            and c.connamespace in ('mutasi'::pg_catalog.regnamespace, 'jobs'::pg_catalog.regnamespace)
            and r.relname::text is not distinct from \(table)::text
            and t.typcategory = 'S' and d.definition ~ 'length\\(|~ ''|is_public_text'
        """
    }
}
