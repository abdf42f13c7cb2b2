/// What is written into the inbox for one statement: one row, with all entities that it concerns.
///
/// A row for each entity would cost a statement that changes twenty thousand more than the change itself. A statement that
/// changes one row, as most do, is told of without joining or grouping anything: starting such a plan costs more than the
/// insert does. Keys are told apart by their bytes: sorting twenty thousand by the rules of a language takes as long as the
/// rest of the statement.
struct ChangeQuery {
    let watch: Watch

    /// Name, topic and version, as every event has them.
    var label: String {
        "\(Literal(watch.name).quoted), \(Literal(watch.topic.rawValue).quoted), \(Watch.currentVersion)"
    }

    /// What is written for new rows, or for removed ones, where there are several.
    func many(_ rows: String, as operation: String) -> String {
        """
        insert into mutasi_inbox.event (watch, topic, version, operation, entity_keys)
        select \(label), '\(operation)', array_agg(told.key)
        from (
            select distinct \(text(of: "c")) collate "C" as key from \(rows) c where c.\(key) is not null
        ) told
        having count(*) > 0;
        """
    }

    /// What is written for a new row, or for a removed one.
    func one(_ row: String, as operation: String) -> String {
        """
        insert into mutasi_inbox.event (watch, topic, version, operation, entity_keys)
        select \(label), '\(operation)', array[\(text(of: "c"))]
        from \(row) c where c.\(key) is not null;
        """
    }

    /// What is written for a changed row: where it went from one entity to another, both are told of.
    var oneUpdated: String {
        """
        insert into mutasi_inbox.event (watch, topic, version, operation, entity_keys)
        select \(label), 'U', case when n.\(key) = o.\(key) then array[\(text(of: "n"))]
            else array_remove(array[\(text(of: "n")), \(text(of: "o"))], null) end
        from before_change o cross join after_change n
        where coalesce(n.\(key), o.\(key)) is not null
            and \(differs);
        """
    }

    /// What is written for changed rows, which are paired by what tells rows apart; where that is not known, rows of one
    /// entity are compared all with all.
    var manyUpdated: String {
        """
        insert into mutasi_inbox.event (watch, topic, version, operation, entity_keys)
        select \(label), 'U', array_agg(told.key)
        from (
        \(Lines(watch.rowKey.map { $0 == watch.key ? pairs : moves($0) } ?? grouped).indented(by: 4))
        ) told
        where told.key is not null
        having count(*) > 0;
        """
    }

    /// No two rows have the same key.
    private var pairs: String {
        """
        select left(coalesce(n.\(key), o.\(key))::text, 200) collate "C" as key
        from before_change o
        full join after_change n on n.\(key) = o.\(key)
        where \(differs)
        """
    }

    private var grouped: String { pairs + "\ngroup by 1" }

    private func moves(_ row: Identifier) -> String {
        """
        select distinct unnest(changed.keys) collate "C" as key
        from (
            select array_agg(left(coalesce(n.\(key), o.\(key))::text, 200))
                || array_agg(\(text(of: "o"))) filter (where n.\(key) is distinct from o.\(key)) as keys
            from before_change o
            full join after_change n on n.\(row.quoted) = o.\(row.quoted)
            where \(differs)
        ) changed
        """
    }

    private var key: String { watch.key.quoted }

    private func text(of row: String) -> String { "left(\(row).\(key)::text, 200)" }

    /// Rows are compared as they are stored, at once: looking up an operator for each column costs more than the insert.
    private var differs: String {
        let compared = ([watch.key] + watch.columns.filter { $0 != watch.key }).map(\.quoted)
        let new = compared.map { "n.\($0)" }.joined(separator: ", ")
        let old = compared.map { "o.\($0)" }.joined(separator: ", ")
        return "record_image_ne(row(\(new)), row(\(old)))"
    }
}
