import Postgres

/// Three rows in every table whose rows are not for everybody, which belong to three people with a proposal each.
///
/// A is of the unit U-1, and the proposal is a draft; B of another unit, and the proposal is verified; C of that unit, too, and
/// its proposal is a draft. What rows say is of no matter here: constraints and triggers are taken off, every column that names
/// a row of another table names the one of the same letter, and a column `letter` tells which row it is. Everything on them is
/// granted, so that nothing but the rules for rows decides.
struct ThreeRows {
    static let letters = ["A", "B", "C"]

    /// The tables with rules for rows, without their schema; of accounts everybody sees their own alone.
    let tables: [String]
    private let columns: [String: [Column]]

    private struct Column {
        let name: String
        let type: String
        let isKey: Bool
        /// The table and column that it names.
        let reference: (table: String, column: String)?
    }

    /// Takes the constraints off, enters the rows and grants everything.
    ///
    /// - Parameters:
    ///   - owner: a superuser's session.
    ///   - kept: tables that get no rows, and keep their constraints and triggers.
    /// - Throws: `PostgresError`.
    init(_ owner: Session, except kept: [String] = []) throws {
        var columns: [String: [Column]] = [:]
        for row in try owner.query(
            """
            select c.relname::text, a.attname::text, (select t.typname::text from pg_type t
                    where t.oid = coalesce(nullif(y.typbasetype, 0), y.oid)),
                coalesce(a.attnum = any (i.indkey), false), coalesce(k.named, ''), coalesce(k.part, '')
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            join pg_type y on y.oid = a.atttypid
            left join pg_index i on i.indrelid = c.oid and i.indisprimary
            left join lateral (
                select f.relname::text as named, b.attname::text as part
                from pg_constraint x
                cross join lateral unnest(x.conkey, x.confkey) u (here, there)
                join pg_class f on f.oid = x.confrelid
                join pg_attribute b on b.attrelid = x.confrelid and b.attnum = u.there
                where x.conrelid = c.oid and x.contype = 'f' and u.here = a.attnum
                order by x.conname limit 1
            ) k on true
            where c.relnamespace = 'mutasi'::regnamespace and c.relkind = 'r'
            order by c.relname, a.attnum
            """
        ) {
            let (table, name, type, isKey, named, part) = try row.decode(
                String.self,
                String.self,
                String.self,
                Bool.self,
                String.self,
                String.self
            )
            let reference = named.isEmpty ? nil : (table: named, column: part)
            columns[table, default: []].append(Column(name: name, type: type, isKey: isKey, reference: reference))
        }
        self.columns = columns
        tables = try owner.query(
            """
            select c.relname::text from pg_class c
            where c.relnamespace = 'mutasi'::regnamespace and (c.relrowsecurity or c.relname = 'package') order by 1
            """
        ).map { try $0.decode(at: 0, as: String.self) }.filter { $0 != "account" && !kept.contains($0) }
        try loosen(owner)
        for table in tables {
            for letter in Self.letters {
                try owner.script(
                    table == "unit"
                        ? "update mutasi.unit set letter = '\(letter)' where id = \(value("unit", "id", letter))"
                        : insertion(into: table, letter)
                )
            }
        }
    }

    private func loosen(_ owner: Session) throws {
        for table in tables {
            try owner.script(
                """
                do $$
                declare
                    name text;
                begin
                    for name in
                        select x.conname from pg_constraint x where x.conrelid = 'mutasi.\(table)'::regclass and x.contype in ('f', 'c', 'x', 'u')
                    loop
                        execute format('alter table mutasi.\(table) drop constraint %I cascade', name);
                    end loop;
                    for name in
                        select c.relname from pg_index i join pg_class c on c.oid = i.indexrelid
                        where i.indrelid = 'mutasi.\(table)'::regclass and i.indisunique and not i.indisprimary
                            and not exists (select from pg_constraint x where x.conindid = c.oid)
                    loop
                        execute format('drop index mutasi.%I', name);
                    end loop;
                    for name in
                        select a.attname from pg_attribute a
                        where a.attrelid = 'mutasi.\(table)'::regclass and a.attnum > 0 and not a.attisdropped and a.attnotnull
                            and a.attidentity = '' and not exists (
                                select from pg_index i where i.indrelid = a.attrelid and i.indisprimary and a.attnum = any (i.indkey))
                    loop
                        execute format('alter table mutasi.\(table) alter %I drop not null', name);
                    end loop;
                end
                $$;
                alter table mutasi.\(table) disable trigger all;
                alter table mutasi.\(table) add letter text;
                grant all on mutasi.\(table) to mutasi_daemon, mutasi_operator, mutasi_verifier, mutasi_tpk, mutasi_decider,
                    mutasi_auditor;
                """
            )
        }
    }

    /// What enters the row of a letter.
    func insertion(into table: String, _ letter: String) -> String {
        let given = (columns[table] ?? []).compactMap { column in
            content(of: column, in: table, letter).map { (column.name, $0) }
        }
        return """
            insert into mutasi.\(table) (\((given.map { "\"\($0.0)\"" } + ["letter"]).joined(separator: ", ")))
            overriding system value values (\((given.map(\.1) + ["'\(letter)'"]).joined(separator: ", ")))
            """
    }

    private func content(of column: Column, in table: String, _ letter: String) -> String? {
        switch (table, column.name) {
        case ("proposal", "state"): return letter == "B" ? "'VERIFIED'" : "'DRAFT'"
        case ("proposal", "origin"), ("proposal", "target"):
            return "jsonb_build_object('unit', \(value("unit", "id", letter)))"
        case (_, "subject_kind"): return "'PROPOSAL'"
        case (_, "subject_id"): return value("proposal", "id", letter)
        case (_, "employee_id"), (_, "person_id"), (_, "official_id"): return value("employee", "id", letter)
        default: break
        }
        return column.reference != nil || column.isKey ? value(table, column.name, letter) : nil
    }

    /// What a column has that is a key, or names one.
    func value(_ table: String, _ name: String, _ letter: String) -> String {
        if table == "employee" && name == "id" {
            return "'\(letter)0000000-0000-4000-8000-000000000000'"
        }
        if table == "unit" && name == "id" { return letter == "A" ? "'U-1'" : letter == "B" ? "'V'" : "'V-1'" }
        guard let column = columns[table]?.first(where: { $0.name == name }) else { return "null" }
        if let reference = column.reference, reference.table != table {
            return value(reference.table, reference.column, letter)
        }
        let place = 101 + (Self.letters.firstIndex(of: letter) ?? 0)
        return switch column.type {
        case "int8", "int4", "int2", "numeric": "\(place)"
        case "bool": "true"
        case "uuid": "'\(letter)0000000-0000-4000-8000-000000000001'"
        case "date", "timestamptz": "'2026-01-01'"
        default: "'\(letter)1'"
        }
    }
}
