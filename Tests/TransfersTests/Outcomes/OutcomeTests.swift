import Testing
import Transfers

@Suite("What a transfer brought")
struct OutcomeTests {
    static let contactRate = Indicator("ANGKA_KONTAK", scale: 1_000, zone: .atLeast(150))

    /// A unit of 12,400 registered people with so many contacts in each of some months.
    static func series(
        _ unit: UnitCode = "U-PKM-RUMBIA",
        before: Int32,
        after: Int32,
        registered: Fraction = 12_400
    ) throws -> IndicatorSeries {
        var figures: [YearMonth: IndicatorSeries.Figure] = [:]
        for (months, contacts) in [(-6..<0, before), (4..<7, after), (10..<13, after)] {
            for offset in months {
                let month = try #require(YearMonth("2025-10")?.adding(months: offset))
                figures[month] = IndicatorSeries.Figure(Fraction(contacts), outOf: registered)
            }
        }
        return IndicatorSeries(unit: unit, figures: figures)
    }

    static func comparison() throws -> ComparisonUnit {
        ComparisonUnit(
            try series("U-PKM-LEMBAH", before: 121, after: 126, registered: 1_000),
            unitClass: "PKM_TERPENCIL"
        )
    }

    static func report(
        on series: IndicatorSeries,
        with others: [ComparisonUnit] = [],
        phase: OutcomeRules.Phase = .early
    ) throws -> OutcomeReport {
        try OutcomeMeasurement(
            of: contactRate,
            OutcomeRules(.standard, on: date("2025-10-01")),
            effectiveOn: date("2025-10-01"),
            startOfDuty: date("2025-10-06"),
            phase: phase
        ).report(on: series, unitClass: "PKM_TERPENCIL", comparedWith: others)
    }

    @Test("the contact rate of Rumbia rises from 110.0 to 160.0 per mille: +50.0 points, +45.45 per cent")
    func change() throws {
        let report = try Self.report(on: Self.series(before: 1_364, after: 1_984))
        let change = try #require(report.change)
        #expect(change.before == 110)
        #expect(change.after == 160)
        #expect(change.points == 50)
        #expect(change.percent?.text(places: 2) == "45.45")
        #expect(report.baseline.used == 6 && report.followUp.used == 3)
    }

    @Test("beside units that went from 121 to 126 (+4.13 per cent), it is +45.0 points and +41.32 percentage points")
    func differenceInDifferences() throws {
        let report = try Self.report(on: Self.series(before: 1_364, after: 1_984), with: [Self.comparison()])
        let comparison = try #require(report.comparison)
        #expect(comparison.before == 121 && comparison.after == 126)
        #expect(comparison.points == 5)
        #expect(comparison.percent?.text(places: 2) == "4.13")
        #expect(report.differencePoints == 45)
        #expect(report.differencePercent?.text(places: 2) == "41.32")
        #expect(report.compared == 1)
    }

    @Test("the zone changes from below 150 to safe")
    func zone() throws {
        let report = try Self.report(on: Self.series(before: 1_364, after: 1_984))
        let indonesian = try #require(report.zoneChange(in: .indonesian))
        #expect(indonesian == ("di bawah 150", "aman"))
        let english = try #require(report.zoneChange(in: .english))
        #expect(english == ("below 150", "safe"))
        #expect(SafeZone.below(5).text(of: 5, in: .indonesian) == "tidak di bawah 5")
    }

    @Test("the report says the figures, what they are made of, and that they prove nothing")
    func sentences() throws {
        let report = try Self.report(on: Self.series(before: 1_364, after: 1_984), with: [Self.comparison()])
        #expect(
            report.sentences(in: .indonesian) == [
                "ANGKA_KONTAK: 110.0 → 160.0 (+45.45 %, +50.0).",
                "Unit pembanding (1): 121.0 → 126.0 (+4.13 %, +5.0).",
                "Selisih dari selisih: +45.0, +41.32 pp.",
                "Zona: di bawah 150 → aman.",
                "Bulan: 6 sebelum, 3 sesudah.",
                "Perubahan setelah satu mutasi bukan bukti bahwa mutasi itu penyebabnya.",
            ]
        )
    }

    @Test("months 10 to 12 are measured by themselves")
    func late() throws {
        let report = try Self.report(on: Self.series(before: 1_364, after: 1_984), phase: .late)
        #expect(report.followUp.months.map(\.description) == ["2026-08", "2026-09", "2026-10"])
        #expect(report.change?.points == 50)
    }

    @Test("the same months a year earlier stand beside the change and go into none")
    func previousYear() throws {
        var series = try Self.series(before: 1_364, after: 1_984)
        for month in ["2025-02", "2025-03"] {
            series.figures[try #require(YearMonth(month))] = IndicatorSeries.Figure(1_240, outOf: 12_400)
        }
        let report = try Self.report(on: series)
        #expect(report.previousYear.months.map(\.description) == ["2025-02", "2025-03", "2025-04"])
        #expect(report.previousYear.mean == (try Fraction(310, over: 3)))
        #expect(report.change?.points == 50)
    }

    @Test("from nothing there are points but no per cent, and figures out of nothing are missing")
    func zero() throws {
        let report = try Self.report(on: Self.series(before: 0, after: 1_240))
        #expect(report.change?.points == 100)
        #expect(report.change?.percent == nil)
        let none = try Self.report(on: Self.series(before: 1, after: 1, registered: 0))
        #expect(none.insufficiencies == [.baselineTooShort, .followUpMissing])
    }

    @Test(
        "figures of any size are measured exactly or refused, never guessed",
        arguments: 1...30 as ClosedRange<UInt64>
    )
    func anything(seed: UInt64) throws {
        var generator = Generator(seed: seed)
        func figure() throws -> IndicatorSeries.Figure {
            let value = [0, 1, -5, 1_984, Int(Int64.max), Int.random(in: 0...9_999, using: &generator)]
            return IndicatorSeries.Figure(
                try Fraction(value.randomElement(using: &generator) ?? 0, over: 1),
                outOf: [nil, 0, 12_400].randomElement(using: &generator) ?? nil
            )
        }
        var series = try Self.series(before: 1_364, after: 1_984)
        for month in series.figures.keys.sorted() where Bool.random(using: &generator) {
            series.figures[month] = try figure()
        }
        do throws(ArithmeticFault) {
            let report = try Self.measure(series)
            #expect((report.change == nil) == !report.insufficiencies.isEmpty)
            #expect(report.sentences(in: .english).isEmpty == false)
        } catch {
            #expect(error == .overflow)
        }
    }

    private static func measure(_ series: IndicatorSeries) throws(ArithmeticFault) -> OutcomeReport {
        guard let rules = try? OutcomeRules(.standard, on: date("2025-10-01")), let day = try? date("2025-10-01") else {
            throw .notADecimal
        }
        return try OutcomeMeasurement(of: contactRate, rules, effectiveOn: day, startOfDuty: day, phase: .early)
            .report(on: series, unitClass: "PKM_TERPENCIL")
    }
}
