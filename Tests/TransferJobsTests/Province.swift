import Delivery
import FoundationEssentials
import JobQueue
import Logging
import Postgres
import Synchronization
import TestSupport
import TransferJobs
import TransferStore
import Transfers

/// The demonstration province in a database of a test's own, worked off by real runners.
final class Province: Sendable {
    let database: TestDatabase
    private let runners = Mutex<[QueueRunner]>([])

    init() throws {
        database = try Self.imported.withLock { made in
            if let made { return try TestDatabase(copying: made) }
            let template = try TestDatabase()
            try Self.importSeeds(template)
            made = template
            return try TestDatabase(copying: template)
        }
    }

    deinit {
        for runner in runners.withLock({ $0 }) { runner.abandon() }
    }

    private static let imported = Mutex<TestDatabase?>(nil)

    private static func importSeeds(_ database: TestDatabase) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../seeds")
        let session = try database.session()
        try Rules(session).publishStandardIfEmpty()
        let today = try CivilDate(parsing: "2025-10-01")
        _ = try ImportRun(directory: folder.path, session: session, today: today).run()
        try session.ascertainEverybody()
        session.close()
    }

    /// Registers needs for functional posts, as an import would; their standards are complete.
    func registerNeeds(_ count: Int, _ session: Session) throws -> [NeedID] {
        let day = try CivilDate(parsing: "2025-10-01")
        let rows = try session.query(
            """
            select distinct f.post_code, f.unit_id
            from mutasi.formation f
            join mutasi.post p on p.code = f.post_code and p.kind = 2
            join mutasi.unit u on u.id = f.unit_id and u.is_active
            order by f.unit_id, f.post_code limit \(count)
            """
        )
        return try rows.map { row in
            let (post, unit) = try row.decode(String.self, String.self)
            let need = Need(
                source: .vacancy,
                evidence: NeedEvidence(institution: "Formasi"),
                post: PostCode(post),
                unit: UnitCode(unit),
                effectiveOn: day
            )
            return try Needs(session).add(need, on: day)
        }
    }

    /// Starts a daemon's worth of workers on the database.
    func start(lanes: Int = 2) throws {
        var registry = HandlerRegistry()
        let settings = DeliverySettings(sender: try MailAddress("mutasi@bkd.example.go.id"), contact: "BKD")
        try registry.registerTransfers(settings, connection: database.options)
        var options = RunnerOptions(connection: database.options)
        options.queues = [QueueOptions("default", lanes: lanes)]
        let runner = try QueueRunner(
            options,
            registry: registry,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        runner.start()
        runners.withLock { $0.append(runner) }
    }

    /// Waits until a job has its outcome.
    func outcome(of job: Int64) throws -> (state: String, result: String?, reason: String?) {
        let session = try database.session()
        let final: Set<String> = ["completed", "discarded", "cancelled"]
        for _ in 0..<3000 {
            let rows = try session.query("select state, result, reason from jobs.status where id = \(job)")
            if let row = rows.first {
                let (state, result, reason) = try row.decode(String.self, JSONB?.self, String?.self)
                if final.contains(state) { return (state, result?.text, reason) }
            }
            // The server does the waiting: twenty milliseconds, three thousand times at most.
            try session.query("select pg_sleep(0.02)")
        }
        return ("no outcome within a minute", nil, nil)
    }
}
