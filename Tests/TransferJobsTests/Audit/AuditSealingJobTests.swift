import Delivery
import JobQueue
import JobQueueTesting
import Postgres
import Synchronization
import TestSupport
import Testing
import TransferJobs
import TransferStore

@Suite("audit.seal")
struct AuditSealingJobTests {
    private let province: Province
    private let session: Session

    init() throws {
        province = try Province()
        session = try province.database.session()
    }

    private func registry(_ audit: AuditSettings?) throws -> HandlerRegistry {
        var registry = HandlerRegistry()
        let settings = DeliverySettings(sender: try MailAddress("mutasi@bkd.example.go.id"), contact: "BKD")
        try registry.registerTransfers(settings, connection: province.database.options, audit: audit)
        return registry
    }

    private func run(_ job: NewJob, _ registry: HandlerRegistry) throws -> String {
        guard case .complete(let result?) = try registry.run(job, on: session) else { return "not completed" }
        return result.text
    }

    @Test("everything is sealed, and the end is told where the database has no say")
    func seals() throws {
        let key = try AuditKey(Array("a key for tests, of 32 bytes or so".utf8))
        let told = Mutex<AuditAnchor?>(nil)
        var settings = AuditSettings(key: key, anchors: nil)
        settings.tell = { anchor in told.withLock { $0 = anchor } }
        let waiting = try AuditLog(session).backlog().count
        #expect(waiting > 0)
        #expect(try run(NewJob(SealAudit.kind), registry(settings)) == #"{"sealed": \#(waiting)}"#)
        let verdict = try AuditLog(session).verify(with: [key], anchors: [])
        #expect(verdict.findings.isEmpty)
        #expect(told.withLock { $0 } == verdict.head)
    }

    @Test("without a key nothing is sealed, and the result says so")
    func noKey() throws {
        #expect(try run(NewJob(SealAudit.kind), registry(nil)).contains("no key"))
        #expect(try AuditLog(session).backlog().count > 0)
    }

    @Test("what a job changes is recorded as the job's")
    func attribution() throws {
        try session.execute("update mutasi.need set plan_year = 2020 where code = 'KEB-2025-001'")
        _ = try session.transaction { try registry(nil).run(NewJob(ExpireNeeds.kind), on: session) }
        let event = try #require(try AuditLog(session).list(AuditFilter(), limit: 1).first)
        #expect(event.subject == "mutasi.need_event")
        #expect(event.operatorName == "mutasid")
        #expect(event.correlation?.hasPrefix("job:") == true)
        #expect(event.before?.contains("OPEN") == true)
    }
}
