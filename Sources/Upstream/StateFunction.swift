/// The function that tells the state of each entity of a table, as a digest of its watched columns.
///
/// Rows of one entity are summed up, so that their order does not matter.
public struct StateFunction {
    let watch: Watch

    /// The function of a watch.
    public init(_ watch: Watch) {
        self.watch = watch
    }

    /// Its name in the schema `mutasi_inbox`.
    public var name: String { "state_\(watch.name)" }

    /// What it is created with, so that values are written in the same way in every session.
    public var settings: [String] {
        [
            "search_path=pg_catalog, pg_temp", "DateStyle=iso, dmy", "IntervalStyle=iso_8601", "TimeZone=UTC",
            "extra_float_digits=1", "bytea_output=hex",
        ]
    }

    /// The statement that creates or replaces it.
    var definition: String {
        """
        create or replace function mutasi_inbox.\(name)() returns table (entity_key text, digest text)
        language sql stable security definer
        set search_path = pg_catalog, pg_temp
        set datestyle = iso, dmy
        set intervalstyle = iso_8601
        set timezone = 'UTC'
        set extra_float_digits = 1
        set bytea_output = hex
        as \(Literal(body).betweenDollars);
        """
    }

    /// The query, between the dollars of its definition.
    public var body: String {
        let columns = watch.columns.map { "c.\($0.quoted)" }.joined(separator: ", ")
        return """

                select left(c.\(watch.key.quoted)::text, 200), sum(hashtextextended(row(\(columns))::text, 0))::text
                from \(watch.table.quoted) c where c.\(watch.key.quoted) is not null
                group by 1

            """
    }
}
