internal import Postgres
internal import Transfers

/// The statements of an import that do not depend on a file's layout; those that do are in ``StagingSQL``.
enum ImportSQL {
    /// Two imports at once would wait for each other's rows, and might do so in a circle: the second waits here, for the
    /// file of the first; an evaluation that is reading is waited for as well.
    static let lock: SQL = "select pg_advisory_xact_lock(hashtext('mutasi.import'))"

    static func begin(_ source: String?) -> SQL {
        "insert into mutasi.import_run (source) values (\(source)) returning id"
    }

    /// The run in which the day's changes of an upstream database are gathered; who takes them is alone at it.
    static func gather(_ source: String, on day: CivilDate) -> SQL {
        """
        with made as (
            insert into mutasi.import_run (source, gathered_on) values (\(source), \(day))
            on conflict (source, gathered_on) do nothing
            returning id
        )
        select id from made
        union all
        select id from mutasi.import_run where source = \(source) and gathered_on = \(day)
        """
    }

    static func finish(_ run: Int64) -> SQL {
        "update mutasi.import_run set finished_at = clock_timestamp() where id = \(run)"
    }

    static func record(_ run: Int64, _ report: FileReport) -> SQL {
        """
        insert into mutasi.import_file (run_id, file, refused, rows_read, rows_applied, rows_unchanged, rows_rejected)
        values (\(run), \(report.file), \(report.refusal?.code), \(report.read), \(report.applied),
            \(report.unchanged), \(report.rejected))
        """
    }

    /// Adds to what the day's run has of the file.
    static func add(_ run: Int64, _ report: FileReport) -> SQL {
        """
        insert into mutasi.import_file as f
            (run_id, file, refused, rows_read, rows_applied, rows_unchanged, rows_rejected)
        values (\(run), \(report.file), \(report.refusal?.code), \(report.read), \(report.applied),
            \(report.unchanged), \(report.rejected))
        on conflict (run_id, file) do update
        set refused = excluded.refused, rows_read = f.rows_read + excluded.rows_read,
            rows_applied = f.rows_applied + excluded.rows_applied,
            rows_unchanged = f.rows_unchanged + excluded.rows_unchanged,
            rows_rejected = f.rows_rejected + excluded.rows_rejected
        """
    }

    static let copyIssues = """
        copy mutasi.import_issue (run_id, file, line, field, code, severity) from stdin (format binary)
        """

    /// Units that lie above each other in a circle: one row for each circle, its units in order.
    ///
    /// Every unit is followed upwards; the tree is a handful of levels high and some thousands of units wide.
    static let unitCycles: SQL = """
        with recursive above as (
            select id, parent_id, array[id::text] as path, false as is_closed from mutasi.unit
            union all
            select a.id, u.parent_id, a.path || u.id::text, u.id = a.id
            from above a join mutasi.unit u on u.id = a.parent_id
            where not a.is_closed and (u.id = a.id or u.id <> all (a.path))
        )
        select path from above where is_closed and id::text = (select min(step) from unnest(path) as step)
        """
}
