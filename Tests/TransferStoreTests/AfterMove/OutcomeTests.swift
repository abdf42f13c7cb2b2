import Postgres
import TestSupport
import Testing
import Transfers

@testable import TransferStore

/// The vector of the domain's section 3.9: TMT 1 November 2025, start of duty on the 3rd, so that the months after are
/// March to May 2026.
@Suite("Outcomes of the receiving unit on record")
struct OutcomeTests {
    private let province: ProposalProvince
    private let id: ProposalID
    private var session: Session { province.session }

    init() throws {
        province = try ProposalProvince()
        let (session, id) = (province.session, try province.draft())
        self.id = id
        try province.apply(.rescheduled(to: .day(2025, 11, 1)), to: id, by: province.operator)
        try session.transaction { _ = try FollowUps(session).plan(for: id, startOfDuty: .day(2025, 11, 3)) }
        try session.execute("delete from mutasi.indicator")
        try report("U-BKWK", before: 1_364, after: 1_984, of: 12_400)
        try report("U-PKM-15", before: 121, after: 126, of: 1_000)
        // Nobody came to the unit beside it.
        try session.execute("delete from mutasi.position where unit_id = 'U-PKM-15' and started_on >= '2025-01-01'")
        try session.execute(
            "update mutasi.employee set post_since = '2020-01-01' where unit_id = 'U-PKM-15' and post_since >= '2025-01-01'"
        )
    }

    private func report(_ unit: String, before: Int, after: Int, of registered: Int) throws {
        try session.execute(
            """
            insert into mutasi.indicator (unit_id, code, period, value, denominator)
            select \(unit), 'ANGKA_KONTAK', month::date, case when month < '2025-11-01' then \(before) else \(after) end,
                \(registered)
            from generate_series(timestamp '2025-05-01', timestamp '2026-05-01', interval '1 month') as month
            where month < '2025-11-01' or month >= '2026-03-01'
            """
        )
    }

    private func measure() throws -> StoredOutcome {
        let outcomes = try session.transaction { try Outcomes(session).measure(id, .early) }
        return try #require(outcomes.first)
    }

    @Test("110.0 to 160.0 per mille, +45.45 per cent; beside 121 to 126, +45.0 points and +41.32 percentage points")
    func vector() throws {
        let report = try measure().report
        #expect(report.unit == "U-BKWK")
        #expect(report.change?.before == 110 && report.change?.after == 160 && report.change?.points == 50)
        #expect(report.change?.percent?.text(places: 2) == "45.45")
        #expect(report.comparison?.before == 121 && report.comparison?.after == 126)
        #expect(report.compared == 1)
        #expect(report.differencePoints == 45)
        #expect(report.differencePercent?.text(places: 2) == "41.32")
        #expect(report.zoneChange(in: .indonesian)?.before == "di bawah 150")
        #expect(report.zoneChange(in: .indonesian)?.after == "aman")
        let kept = try session.query(
            "select baseline, follow_up, change_points, change_percent, did_points, did_percent from mutasi.outcome_report"
        )
        let numbers = try (0..<6).map { try kept[0].decode(at: $0, as: String.self) }
        #expect(numbers == ["110/1", "160/1", "50/1", "500/11", "45/1", "55000/1331"])
    }

    @Test(
        "measured again with the same figures nothing is added; with others there is a second report beside the first"
    )
    func repeated() throws {
        #expect(try measure().number == 1)
        #expect(try measure().number == 1)
        try session.execute(
            "update mutasi.indicator set value = 1985 where unit_id = 'U-BKWK' and period = '2026-05-01'"
        )
        #expect(try measure().number == 2)
        #expect(try session.value("select count(*) from mutasi.outcome_report", as: Int.self) == 2)
        #expect(throws: PostgresError.self) { try session.execute("update mutasi.outcome_report set compared = 9") }
    }

    @Test("a unit to which somebody was transferred within the time is not compared with")
    func arrival() throws {
        try session.execute(
            """
            insert into mutasi.position (employee_id, started_on, post_code, unit_id)
            select e.id, days.day::date, e.post_code, days.unit
            from mutasi.employee e, (values ('2021-01-01', 'U-DINKES'), ('2025-12-01', 'U-PKM-15')) as days (day, unit)
            where e.nip = \(SeededProvince.budi)
            on conflict do nothing
            """
        )
        let report = try measure().report
        #expect(report.compared == 0 && report.comparison == nil && report.differencePoints == nil)
        #expect(report.notCompared["U-PKM-15"] == .hadTransfer)
        #expect(report.change?.points == 50)
    }

    @Test("missing months and a merged unit are not enough data, and are said (case 84)")
    func insufficient() throws {
        try session.execute("delete from mutasi.indicator where unit_id = 'U-BKWK' and period = '2026-04-01'")
        let missing = try measure().report
        #expect(missing.insufficiencies == [.followUpMissing] && missing.change == nil)
        #expect(missing.followUp.missing.map(\.description) == ["2026-04"])
        let reason = "digabung dengan U-BKWK-2"
        try session.transaction {
            try Outcomes(session).mark(
                .unitChanged,
                "U-BKWK",
                nil,
                try #require(YearMonth("2026-01")),
                reason: reason,
                by: province.sari.id
            )
        }
        #expect(try measure().report.insufficiencies == [.followUpMissing, .unitChanged])
    }

    @Test("a month that jumps is left out and named, until somebody has checked that it is true (case 85)")
    func outlier() throws {
        try session.execute(
            "update mutasi.indicator set value = 12000 where unit_id = 'U-BKWK' and period = '2026-05-01'"
        )
        let report = try measure().report
        #expect(report.followUp.outliers.map(\.description) == ["2026-05"])
        #expect(report.change?.after == 160)
        try session.transaction {
            try Outcomes(session).mark(
                .checked,
                "U-BKWK",
                "ANGKA_KONTAK",
                try #require(YearMonth("2026-05")),
                reason: "vaksinasi massal",
                by: province.sari.id
            )
        }
        let checked = try measure().report
        #expect(checked.followUp.outliers.isEmpty && checked.followUp.used == 3)
    }
}
