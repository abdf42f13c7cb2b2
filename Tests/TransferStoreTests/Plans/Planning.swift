import Postgres
import Testing

/// How much there is, and what a server plans a statement by.
struct Planning: CustomTestStringConvertible {
    /// The size of the archive.
    let rows: Int
    /// Made for its values each time, or once for any.
    let mode: String
    /// Whether what the server knows of the tables is of the time when they were empty.
    let isOutdated: Bool

    static let all = ["force_custom_plan", "force_generic_plan"].flatMap { mode in
        Archive.sizes.map { Planning(rows: $0, mode: mode, isOutdated: false) }
            + [Planning(rows: Archive.sizes.max() ?? 0, mode: mode, isOutdated: true)]
    }

    var testDescription: String { "\(rows) rows, \(mode)\(isOutdated ? ", analysed when empty" : "")" }

    /// Has a session plan in this way until its transaction ends.
    func take(_ session: Session) throws {
        try session.execute("select set_config('plan_cache_mode', \(mode), true)")
        guard isOutdated else { return }
        // As autovacuum leaves tables that it came by before they were filled.
        try session.script(
            """
            delete from pg_statistic
            where starelid in (select oid from pg_class where relnamespace = 'mutasi'::regnamespace);
            update pg_class set relpages = 0, reltuples = 0
            where relnamespace = 'mutasi'::regnamespace and relkind in ('r', 'i')
            """
        )
    }
}
