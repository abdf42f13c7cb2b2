import Testing
import Transfers

@Suite("Figures that are missing, jump or cannot be compared")
struct OutcomeDataTests {
    @Test("the baseline takes at least three of six months, and names those that are missing")
    func shortBaseline() throws {
        var series = try OutcomeTests.series(before: 1_364, after: 1_984)
        for month in ["2025-04", "2025-05", "2025-06"] { series.figures[try #require(YearMonth(month))] = nil }
        let report = try OutcomeTests.report(on: series)
        #expect(report.change?.before == 110)
        #expect(report.sentences(in: .indonesian).contains("Bulan tanpa laporan: 2025-04, 2025-05, 2025-06."))
        series.figures[try #require(YearMonth("2025-07"))] = nil
        #expect(try OutcomeTests.report(on: series).insufficiencies == [.baselineTooShort])
    }

    @Test("a missing month of the follow-up, or a unit merged meanwhile, is 'data tidak cukup' (case 84)")
    func insufficient() throws {
        var missing = try OutcomeTests.series(before: 1_364, after: 1_984)
        missing.figures[try #require(YearMonth("2026-03"))] = nil
        let report = try OutcomeTests.report(on: missing)
        #expect(report.change == nil && report.differencePoints == nil)
        #expect(report.zoneChange(in: .indonesian) == nil)
        #expect(report.sentences(in: .indonesian).first?.hasPrefix("Data tidak cukup") == true)
        var merged = try OutcomeTests.series(before: 1_364, after: 1_984)
        merged.changedIn = YearMonth("2026-01")
        #expect(try OutcomeTests.report(on: merged).insufficiencies == [.unitChanged])
        merged.changedIn = YearMonth("2024-01")
        #expect(try OutcomeTests.report(on: merged).insufficiencies.isEmpty)
    }

    @Test("a month that jumps by a change of reporting is flagged, left out, and named (case 85)")
    func outlier() throws {
        var series = try OutcomeTests.series(before: 1_364, after: 1_984)
        let month = try #require(YearMonth("2026-03"))
        series.figures[month] = IndicatorSeries.Figure(19_840, outOf: 12_400)
        let report = try OutcomeTests.report(on: series)
        #expect(report.followUp.outliers == [month])
        #expect(report.change?.after == 160)
        #expect(report.sentences(in: .indonesian).contains("Pencilan yang dikeluarkan: 2026-03."))
        series.checked = [month]
        #expect(try OutcomeTests.report(on: series).followUp.outliers.isEmpty)
    }

    @Test("when all months after the transfer jump, nothing is said of them")
    func allJump() throws {
        let report = try OutcomeTests.report(on: OutcomeTests.series(before: 1_364, after: 19_840))
        #expect(report.insufficiencies == [.tooManyOutliers])
        #expect(report.change == nil)
    }

    @Test("a unit of another class, with a transfer of its own, or without data is not compared with, and named")
    func unfit() throws {
        var others = try (0..<3).map { number in
            ComparisonUnit(
                try OutcomeTests.series(UnitCode("U-\(number)"), before: 100, after: 300, registered: 1_000),
                unitClass: "PKM_TERPENCIL"
            )
        }
        others[0].unitClass = "PKM_KOTA"
        others[1].transfers = [try date("2025-12-01")]
        others[2].series.figures = [:]
        let report = try OutcomeTests.report(
            on: OutcomeTests.series(before: 1_364, after: 1_984),
            with: others + [OutcomeTests.comparison()]
        )
        #expect(report.compared == 1)
        #expect(report.notCompared == ["U-0": .otherClass, "U-1": .hadTransfer, "U-2": .notEnoughData])
        #expect(report.differencePoints == 45)
    }
}
