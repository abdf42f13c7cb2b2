import JobQueue
import JobQueueTesting
import Postgres
import TestSupport
import Testing
import Upstream

@testable import TransferJobs
@testable import TransferStore

@Suite("The nightly comparison with an upstream database")
struct UpstreamComparisonTests {
    private let province: Province
    private let session: Session
    private let upstream: SeparateUpstream
    private let proxy: Proxy
    private let sari = "198703142011012907"

    init() throws {
        province = try Province()
        session = try province.database.session()
        upstream = try SeparateUpstream(people: ["198703142011012907"])
        proxy = try Proxy()
    }

    private func run(_ mapping: UpstreamMapping) throws -> Outcome {
        var registry = HandlerRegistry()
        try registry.registerUpstreams([mapping], connection: province.database.options)
        return try registry.run(NewJob("upstream.sync.simpeg"))
    }

    private func mapping() throws -> UpstreamMapping {
        try upstream.mapping(
            database: "host=127.0.0.1 port=\(proxy.port) user=\(upstream.role) dbname=\(upstream.database.name)"
        )
    }

    private func reading() throws -> UpstreamReading? { try UpstreamDatabases(session).all().first }

    @Test("the job loads what differs, and keeps when that was")
    func job() throws {
        defer { upstream.drop() }
        try upstream.session.execute("update simpeg.hukdis set tingkat = 'R', tmt = '2025-02-01' where nip = \(sari)")
        guard case .complete(let result?) = try run(mapping()) else {
            Issue.record("it did not come to its end")
            return
        }
        #expect(result.text.contains("\"applied\": 1") && result.text.contains("\"rejected\": 0"))
        #expect(try reading()?.comparedAt != nil)
        let recorded = try session.query("select from audit.event where operator = 'mutasid' and correlation = 'job:1'")
        #expect(!recorded.isEmpty)
    }

    @Test("a table that is no longer there is told of by the line of the mapping, and the job comes again")
    func unfit() throws {
        defer { upstream.drop() }
        try upstream.session.script("drop table simpeg.hukdis")
        let fault = #expect(throws: UpstreamComparison.UnfitMapping.self) { try run(mapping()) }
        #expect(fault?.description.contains("lines 6 (no_table)") == true)
        #expect(try reading()?.comparedAt == nil)
    }

    @Test("the schedule is made with the first load, and one that was removed stays away")
    func schedule() throws {
        defer { upstream.drop() }
        #expect(try StandardSchedules.makeSync(of: "simpeg", session, by: "rina") == "mutasi.sync.simpeg")
        #expect(try StandardSchedules.makeSync(of: "simpeg", session, by: "rina") == nil)
        #expect(try session.schedules().map(\.schedule.kind).contains("upstream.sync.simpeg"))
        #expect(try session.removeSchedule("mutasi.sync.simpeg", by: "rina"))
        #expect(try StandardSchedules.makeSync(of: "simpeg", session, by: "rina") == nil)
    }

    @Test("a night without a comparison is told, whether the job failed or nobody was there to run it")
    func missed() throws {
        defer { upstream.drop() }
        try UpstreamDatabases(session).noteComparison("simpeg")
        #expect(try reading()?.isScheduled == false)
        _ = try StandardSchedules.makeSync(of: "simpeg", session, by: "rina")
        #expect(try reading()?.isScheduled == true && reading()?.missedComparison == nil)
        try session.script("update mutasi_inbox.upstream set compared_at = clock_timestamp() - interval '30 hours'")
        for (last, next, isMissed) in [
            ("2 hours", "-22 hours", false), ("6 hours", "-18 hours", true), ("26 hours", "5 hours", true),
        ] {
            try session.script(
                """
                update jobs.schedule set last_run_at = clock_timestamp() - interval '\(last)',
                    next_run_at = clock_timestamp() - interval '\(next)' where name = 'mutasi.sync.simpeg'
                """
            )
            #expect(try (reading()?.missedComparison != nil) == isMissed, "\(last), \(next)")
        }
        try UpstreamDatabases(session).noteComparison("simpeg")
        #expect(try reading()?.missedComparison == nil)
    }
}
