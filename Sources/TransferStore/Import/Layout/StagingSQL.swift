internal import Postgres

/// The statements by which a file of an import is staged, checked and merged.
///
/// They are put together from a layout's names, which stand in code: nothing of a file ever becomes SQL.
struct StagingSQL {
    private let layout: ImportLayout
    /// The temporary table; each file has its own, since a dry run stages all of them in one transaction.
    let staged: String

    init(_ layout: ImportLayout) {
        self.layout = layout
        staged = "pg_temp.staged_" + layout.file.prefix { $0 != "." }
    }

    var createTable: SQL {
        var columns = layout.staged.map { "\($0.name) \($0.type)" } + layout.people.map { "\($0.id) uuid" }
        if layout.yielding != nil { columns.append("yields boolean not null default false") }
        let name = staged.dropFirst("pg_temp.".count)
        return SQL(
            unchecked: "create temp table \(name) (line bigint, \(columns.joined(separator: ", "))) on commit drop"
        )
    }

    var dropTable: SQL { SQL(unchecked: "drop table \(staged)") }

    var copy: String {
        "copy \(staged) (\((["line"] + layout.staged.map(\.name)).joined(separator: ", "))) from stdin (format binary)"
    }

    var analyze: SQL { SQL(unchecked: "analyze \(staged)") }

    var count: SQL { SQL(unchecked: "select count(*) from \(staged)") }

    func resolve(_ person: PersonColumn) -> SQL {
        SQL(
            unchecked: """
                update \(staged) s set \(person.id) = e.id
                from mutasi.employee e
                where e.nip = s.\(person.nip) and e.is_active
                """
        )
    }

    /// Takes out rows whose person is not known.
    func strangers(_ person: PersonColumn) -> SQL {
        SQL(unchecked: "delete from \(staged) s where s.\(person.id) is null returning s.line")
    }

    /// The lines that a check concerns, with what helps; an error takes them out.
    func lines(_ check: ImportCheck) -> SQL {
        let columns = "s.line, \(check.hint?.source ?? "null")::text"
        return switch check.severity {
        case .error: SQL(unchecked: "delete from \(staged) s where \(check.condition) returning \(columns)")
        case .warning, .info:
            SQL(unchecked: "select \(columns) from \(staged) s where \(check.condition) order by s.line")
        }
    }

    /// Takes out rows that share their key, all but the first when they are equal, else all of them; gives each of them
    /// with the line of another.
    ///
    /// Whole rows are compared only where a key is repeated, which it hardly ever is.
    var repeated: SQL {
        SQL(
            unchecked: """
                with suspect as (
                    select \(prefixed("s", layout.key)) from \(staged) s
                    group by \(prefixed("s", layout.key)) having count(*) > 1
                ), judged as (
                    select \(prefixed("s", layout.key)), min(s.line) as first_line, max(s.line) as last_line,
                        count(distinct row(\(prefixed("s", layout.staged.map(\.name))))::text) > 1 as differs
                    from \(staged) s
                    where exists (select from suspect k where \(matching("k", "s", layout.key)))
                    group by \(prefixed("s", layout.key))
                )
                delete from \(staged) s using judged j
                where \(matching("j", "s", layout.key)) and (j.differs or s.line > j.first_line)
                returning s.line, j.differs, case when s.line = j.first_line then j.last_line else j.first_line end
                """
        )
    }

    /// Keeps whose identity two different rows claim, of those who are known.
    func conflicts(of run: Int64) -> SQL {
        SQL(
            unchecked: """
                insert into mutasi.identity_conflict (employee_id, run_id)
                select e.id, $1::bigint from mutasi.employee e
                where e.is_active and e.nip in (
                    select s.nip from \(staged) s
                    group by s.nip having count(distinct row(\(prefixed("s", layout.staged.map(\.name))))::text) > 1)
                on conflict do nothing
                """,
            binds: [Bind(run)]
        )
    }

    /// A person for whom one row is left, none of which contradicts another, is told apart again.
    var settleConflicts: SQL {
        SQL(
            unchecked: """
                update mutasi.identity_conflict c set settled_at = mutasi.civil_now()
                from mutasi.employee e, \(staged) s
                where c.settled_at is null and e.id = c.employee_id and e.is_active and e.nip = s.nip
                """
        )
    }

    /// Inserts what is new and updates what differs; a row that is there already is not even locked.
    func merge(_ merge: ImportMerge) -> SQL {
        let key = merge.key.map(\.name)
        let values = merge.values.map(\.name)
        let columns = key + values + merge.initial.map(\.name)
        let sources = (merge.key + merge.values + merge.initial).map { "\($0.source) as \($0.name)" }.joined(
            separator: ", "
        )
        let keySources = merge.key.map(\.source).joined(separator: ", ")
        let distinct = merge.takesFirst ? "distinct on (\(keySources)) " : ""
        let conditions = [merge.condition.map { "(\($0))" }, layout.yielding.map { _ in "not s.yields" }]
            .compactMap(\.self)
        let partial = merge.partial.map { " and t.\($0)" } ?? ""
        let equal =
            values.isEmpty ? "" : " and (\(prefixed("t", values))) is not distinct from (\(prefixed("s", values)))"
        let action =
            values.isEmpty
            ? "nothing" : "update set " + values.map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
        return SQL(
            unchecked: """
                insert into \(merge.table) (\(columns.joined(separator: ", ")))
                select \(prefixed("s", columns))
                from (
                    select \(distinct)\(sources) from \(staged) s
                    \(conditions.isEmpty ? "" : "where " + conditions.joined(separator: " and "))
                    order by \(keySources)\(merge.takesFirst ? ", s.line" : "")
                ) s
                where not exists (
                    select from \(merge.table) t where \(matching("t", "s", key))\(partial)\(equal)
                )
                on conflict (\(key.joined(separator: ", "))) \(merge.partial.map { "where \($0)" } ?? "")
                do \(action)
                """
        )
    }

    /// Deletes what the file no longer tells of those of whom it tells something; nil where it need not tell everything.
    ///
    /// Of whom a row gives way, the file no longer tells everything.
    func withdraw(_ merge: ImportMerge) -> SQL? {
        merge.owner.map { owner in
            let unyielding = layout.yielding == nil ? "" : "group by \(owner) having not bool_or(yields)"
            return SQL(
                unchecked: """
                    delete from \(merge.table) t
                    where t.\(owner) in (select \(owner) from \(staged) \(unyielding))
                        and not exists (select from \(staged) s where \(matching("s", "t", merge.key.map(\.name))))
                    """
            )
        }
    }

    private func prefixed(_ alias: String, _ columns: [String]) -> String {
        columns.map { "\(alias).\($0)" }.joined(separator: ", ")
    }

    /// Equality of keys; the first column is never null, so that it can be hashed and the rest filtered.
    private func matching(_ left: String, _ right: String, _ key: [String]) -> String {
        key.enumerated().map { index, name in
            "\(left).\(name) \(index == 0 ? "=" : "is not distinct from") \(right).\(name)"
        }.joined(separator: " and ")
    }
}
