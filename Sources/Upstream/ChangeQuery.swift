/// What is written into the inbox for one statement: a row for each set of columns that changed, with all entities in it.
///
/// A row for each entity would cost a statement that changes twenty thousand more than the change itself.
struct ChangeQuery {
    let watch: Watch

    /// Name, topic and version, as every event has them.
    var label: String {
        "\(Literal(watch.name).quoted), \(Literal(watch.topic.rawValue).quoted), \(Watch.currentVersion)"
    }

    /// What is written for new rows, or for removed ones.
    func insertion(of rows: String, as operation: String) -> String {
        """
        insert into mutasi_inbox.event (watch, topic, version, operation, entity_keys)
        select \(label), '\(operation)', array_agg(told.key)
        from (
            select distinct left(c.\(key)::text, 200) as key from \(rows) c where c.\(key) is not null
        ) told
        having count(*) > 0;
        """
    }

    /// What is written for changed rows.
    var update: String {
        let names = watch.columns.enumerated().map { position, column in
            "case when told.mask & \(1 << position) <> 0 then \(Literal(column.text).quoted) end"
        }
        return """
            insert into mutasi_inbox.event (watch, topic, version, operation, columns, entity_keys)
            select \(label), 'U', array_remove(array[
                \(names.joined(separator: ",\n    "))
            ], null), array_agg(told.key)
            from (
            \(Lines(changes).indented(by: 4))
            ) told
            where told.key is not null
            group by told.mask;
            """
    }

    private var key: String { watch.key.quoted }

    /// Each entity with a bit for each column that changed, by pairs of rows before and after.
    private var changes: String {
        guard let row = watch.rowKey else { return changesByKey(isUnique: false) }
        return row == watch.key ? changesByKey(isUnique: true) : changesByRow(row.quoted)
    }

    /// Rows with the same key are paired, all with all where there are several.
    private func changesByKey(isUnique: Bool) -> String {
        """
        select left(coalesce(n.\(key), o.\(key))::text, 200) as key, \(isUnique ? mask : "bit_or(\(mask))") as mask
        from before_change o
        full join after_change n on n.\(key) = o.\(key)
        where \(differs)\(isUnique ? "" : "\ngroup by 1")
        """
    }

    /// Where a row went from one entity to another, both are told of.
    private func changesByRow(_ row: String) -> String {
        """
        select left(case when side.is_new then n.\(key) else o.\(key) end::text, 200) as key, bit_or(\(mask)) as mask
        from before_change o
        full join after_change n on n.\(row) = o.\(row)
        join (values (true), (false)) side (is_new) on side.is_new or n.\(key) is distinct from o.\(key)
        where \(differs)
        group by 1
        """
    }

    private var mask: String {
        let bits = watch.columns.enumerated().map { position, column in
            "case when o.\(column.quoted) is distinct from n.\(column.quoted) then \(1 << position)::bigint else 0 end"
        }
        return bits.joined(separator: "\n    | ")
    }

    private var differs: String {
        let compared = ([watch.key] + watch.columns.filter { $0 != watch.key }).map(\.quoted)
        let new = compared.map { "n.\($0)" }.joined(separator: ", ")
        let old = compared.map { "o.\($0)" }.joined(separator: ", ")
        return "(\(new)) is distinct from (\(old))"
    }
}
