import FoundationEssentials
import Postgres
import TestSupport
import Testing

/// Whatever asks another clock than mutasi.civil_now() is in a list here, with the reason.
@Suite("No other clock in the domain")
struct OneClockTests {
    /// How PostgreSQL is asked for the time, as a regular expression of its own.
    private static let pattern = """
        \\m(now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\\s*\\(\
        |\\mcurrent_(date|time|timestamp)\\M|\\mlocaltime(stamp)?\\M|'(now|today|tomorrow|yesterday)'|\\mDate(\\(\\)|\\.now)
        """

    @Test("the schema's functions, defaults, checks, views, triggers and indexes ask the civil clock (case 90)")
    func schema() throws {
        let database = try TestDatabase()
        let session = try database.session()
        let found: [String] = try session.query(
            """
            with domain as (select 'mutasi'::regnamespace::oid as id), text (place, sql) as (
                select p.proname, pg_get_functiondef(p.oid)
                from pg_proc p, domain where p.pronamespace = domain.id and p.prokind in ('f', 'p')
                union all
                select c.relname || '.' || a.attname, pg_get_expr(d.adbin, d.adrelid)
                from pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
                join pg_class c on c.oid = d.adrelid, domain where c.relnamespace = domain.id
                union all
                select conname, pg_get_constraintdef(k.oid) from pg_constraint k, domain where connamespace = domain.id
                union all
                select c.relname, pg_get_viewdef(c.oid)
                from pg_class c, domain where c.relnamespace = domain.id and c.relkind in ('v', 'm')
                union all
                select t.tgname, pg_get_triggerdef(t.oid)
                from pg_trigger t join pg_class c on c.oid = t.tgrelid, domain where c.relnamespace = domain.id
                union all
                select c.relname, pg_get_indexdef(c.oid)
                from pg_class c, domain where c.relnamespace = domain.id and c.relkind = 'i'
            )
            select place::text from text where sql ~* \(Self.pattern) order by place::text collate "C"
            """
        ).map { try $0.decode(at: 0) }
        #expect(
            found
                == [
                    // Real time, as the reason in V0003 has it.
                    "import_run.started_at",
                    // The clock itself, and how it is shifted.
                    "civil_now", "set_clock", "shift_clock",
                    // Gives jobs their time, which is real.
                    "hasten_jobs", "hasten_notices",
                ].sorted()
        )
    }

    @Test("the sources of the store and of the jobs ask the civil clock")
    func sources() throws {
        let session = try Session(TestDatabase.shared)
        var found: Set<String> = []
        for folder in ["Sources/TransferStore", "Sources/TransferJobs"] {
            let root = Repository.location(of: folder)
            for file in try FileManager.default.subpathsOfDirectory(atPath: root) where file.hasSuffix(".swift") {
                let text = try Repository.text(of: "\(folder)/\(file)")
                if try session.query("select \(text) ~* \(Self.pattern)")[0].decode(at: 0, as: Bool.self) {
                    found.insert("\(folder)/\(file)")
                }
            }
        }
        #expect(
            found == [
                // The clock beside real time.
                "Sources/TransferStore/Clock/ClockSQL.swift",
                // When an import finished, in real time as it began.
                "Sources/TransferStore/Import/Run/ImportSQL.swift",
                // How long something has waited for a seal, or an upstream database has failed.
                "Sources/TransferStore/Audit/AuditSQL.swift",
                "Sources/TransferStore/Upstream/Databases/UpstreamSQL.swift",
            ]
        )
    }
}
