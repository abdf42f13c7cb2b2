import Delivery
import JobQueue
import JobQueueTesting
import Postgres
import TestSupport
import Testing
import TransferJobs
import TransferStore
import Transfers

@Suite("signal.scan and need.expire")
struct SignalSearchTests {
    private let province: Province
    private let session: Session
    private let registry: HandlerRegistry

    init() throws {
        province = try Province()
        session = try province.database.session()
        var registry = HandlerRegistry()
        let settings = DeliverySettings(sender: try MailAddress("mutasi@bkd.example.go.id"), contact: "BKD")
        try registry.registerTransfers(settings, connection: province.database.options)
        self.registry = registry
    }

    private func run(_ job: NewJob) throws -> String {
        let session = session
        let outcome = try session.transaction(.repeatableRead) { try registry.run(job, on: session) }
        guard case .complete(let result?) = outcome else { return "\(outcome)" }
        return result.text
    }

    @Test("a scan raises signals, and a second one by the schedule finds them again")
    func scan() throws {
        let job = NewJob(ScanSignals.kind, args: try ScanSignals(asOf: "2025-10-01").json())
        let first = try run(job)
        #expect(!first.contains("\"raised\": 0"))
        #expect(try run(job).contains("\"raised\": 0, \"ended\": 0"))
    }

    @Test("a day that is none is discarded")
    func wrongDay() throws {
        let outcome = try run(NewJob(ScanSignals.kind, args: #"{"asOf": "31-02-2025"}"#))
        #expect(outcome.contains("asOf"))
    }

    @Test("a day before all rules is discarded with the rule's own sentence")
    func noRules() throws {
        let outcome = try run(NewJob(ScanSignals.kind, args: #"{"asOf": "2019-01-01"}"#))
        #expect(outcome.contains("DATA08"))
    }

    @Test("needs of a year that is over end, and are not ended twice")
    func expiry() throws {
        try session.execute("update mutasi.need set plan_year = 2020 where code = 'KEB-2025-001'")
        let job = NewJob(ExpireNeeds.kind)
        #expect(try run(job).contains("\"expired\": 1"))
        #expect(try run(job).contains("\"expired\": 0"))
    }

    @Test("the schedules are made once, and one that was removed stays away")
    func schedules() throws {
        #expect(
            try StandardSchedules.make(session, by: "rina") == [
                "mutasi.signals", "mutasi.needs", "mutasi.upstream", "mutasi.untold", "mutasi.aspirations",
                "mutasi.retention",
                "mutasi.audit",
            ]
        )
        #expect(try StandardSchedules.make(session, by: "rina").isEmpty)
        #expect(try session.removeSchedule("mutasi.needs", by: "rina"))
        #expect(try StandardSchedules.make(session, by: "rina").isEmpty)
        let kinds = try session.schedules().map(\.schedule.kind)
        #expect(
            Set(kinds) == [
                ScanSignals.kind, ReconcileUpstream.kind, WatchUpstream.kind, RemindOfAspirations.kind, RetainData.kind,
                SealAudit.kind,
            ]
        )
    }
}
