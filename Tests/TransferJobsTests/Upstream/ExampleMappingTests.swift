import Postgres
import Schema
import TestSupport
import Testing
import Transfers
import Upstream

@testable import TransferJobs
@testable import TransferStore

/// The mappings in `Deploy/upstream` over tables as such systems have them.
@Suite("The examples of mappings")
struct ExampleMappingTests {
    private let province: Province
    private let session: Session
    private let sari = "198703142011012907"

    init() throws {
        province = try Province()
        session = try province.database.session()
    }

    @Test(
        "each fits the tables of its shape: it is installed, checked, loaded whole, and tells of what changes",
        arguments: TableShape.allCases
    )
    func fits(shape: TableShape) throws {
        let database = try TestDatabase(migrated: false)
        let owner = try database.session()
        let role = "pull_\(database.name)"
        try owner.script("create role \(role) login; \(ShapeTables.script(of: shape)); reset search_path")
        defer { Self.drop(role, owner) }
        let mapping = try Self.mapping(shape)
        #expect(MappingInspection(mapping).faults.isEmpty)
        let script = OutboxScript(
            outbox: Schema.outbox,
            role: try Identifier(role),
            tables: mapping.files.flatMap { [$0.table] + $0.reads }
        )
        for _ in 1...2 { try owner.script(script.installation) }
        for watch in try shape.watches() { try owner.script(WatchScript(watch).installation) }

        let login = try Session(database.options.user(role))
        defer { login.close() }
        #expect(try MappingInspection(mapping).faults(in: login).isEmpty)
        let outbox = try UpstreamOutbox(login)
        let sync = UpstreamSync(mapping, from: outbox, to: session)
        let today = try CivilClock(session).today()
        let first = try sync.run(today: today)
        let refused = first.report.files.flatMap { $0.issues }.filter { $0.severity == .error }
        #expect(refused.isEmpty)
        #expect(first.report.isClean && first.report.applied > 0)
        #expect(first.reconciliations.allSatisfy { $0.lost == 0 })
        #expect(try rank() == "III/d")
        #expect(try sync.run(today: today).report.applied == 0)

        try owner.script(ShapeTables.change(of: shape))
        var events: [UpstreamEvent] = []
        try eventually("the events") {
            events = try outbox.pull(after: .start)
            return events.count >= 2
        }
        #expect(events.allSatisfy { $0.keys == [sari] })
        let databases = UpstreamDatabases(session)
        let place = try #require(
            try databases.claim(mapping.name, as: "test", for: Interval(microseconds: 60_000_000))
        )
        let taking = try #require(try databases.take(events, after: place, mapping, outbox, today: today))
        #expect(taking.report?.isClean == true)
        #expect(try rank() == "IV/a")
        #expect(try isBarred())
    }

    private static func mapping(_ shape: TableShape) throws -> UpstreamMapping {
        try UpstreamMapping(try Repository.text(of: ShapeTables.example(of: shape)))
    }

    private func rank() throws -> String {
        try session.query("select rank from mutasi.employee where nip = \(sari) and is_active")[0].decode(at: 0)
    }

    /// By a study assignment, or by a penalty that runs.
    private func isBarred() throws -> Bool {
        try session.query(
            """
            select e.legal_position = 3 or exists (
                select from mutasi.discipline d
                where d.employee_id = e.id and d.severity = 'S' and d.starts_on = '2025-09-10')
            from mutasi.employee e where e.nip = \(sari) and e.is_active
            """
        )[0].decode(at: 0)
    }

    private static func drop(_ role: String, _ owner: Session) {
        do {
            try owner.script("drop owned by \(role); drop role \(role)")
        } catch {
            Issue.record(error)
        }
    }
}
