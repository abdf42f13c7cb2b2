import TransferStore
import Transfers

/// What one transfer brought, indicator for indicator: sentences for people, every figure for programs.
struct OutcomePage {
    let outcomes: [StoredOutcome]

    init(_ outcomes: [StoredOutcome]) {
        self.outcomes = outcomes
    }

    func show(_ format: OutputFormat) throws {
        let output = StandardStream.output
        switch format {
        case .json:
            let values = outcomes.map { JSONValue.object(sheet($0).members) }
            try output.write(document: JSONValue.array(values))
        case .csv: try output.write(Listing(outcomes).csv)
        case .table:
            let style = TextStyle(output)
            let language = Reader.current.language
            for (place, outcome) in outcomes.enumerated() {
                let phase = Phrase.outcomePhase(outcome.report.phase).text
                let title = "\(outcome.indicatorName), \(outcome.unitName), \(phase)"
                try output.write((place == 0 ? "" : "\n") + style.bold(title) + "\n")
                for sentence in outcome.report.sentences(in: language) { try output.write("  \(sentence)\n") }
                try output.write(beside(outcome, in: language))
            }
        }
    }

    /// What stands beside the sentences: the year before, units that are not compared with, and when it was measured.
    private func beside(_ outcome: StoredOutcome, in language: Language) -> String {
        let report = outcome.report
        var lines: [String] = []
        if let mean = report.previousYear.mean {
            lines.append("\(Phrase.yearEarlier.text): \(mean.text(places: 1)) (n=\(report.previousYear.used))")
        }
        if !report.notCompared.isEmpty {
            let reasons = ComparisonUnit.Unfit.allCases.compactMap { reason in
                let count = report.notCompared.values.count { $0 == reason }
                return count > 0 ? "\(count) \(reason.rawValue)" : nil
            }
            lines.append("\(Phrase.notComparedUnits.text): \(reasons.joined(separator: ", "))")
        }
        lines.append("\(Phrase.measuredOn.text): \(outcome.measuredOn.text(in: language)) (\(outcome.ruleVersion))")
        return lines.map { "  \($0)\n" }.joined()
    }

    private func sheet(_ outcome: StoredOutcome) -> Sheet {
        let report = outcome.report
        var sheet = Sheet()
        func decimal(_ value: Fraction?, _ places: Int) -> ListingCell { .decimal(value?.text(places: places)) }
        func months(_ months: [YearMonth]) -> ListingCell { .words(months.map(\.description)) }
        sheet.add(.proposal, "proposal", .number(Int(outcome.proposal.number)))
        sheet.add(.receivingUnit, "unit", .text(report.unit.text))
        sheet.add(.indicator, "indicator", .text(report.indicator.code.text))
        sheet.add(.phaseTitle, "phase", .number(report.phase.rawValue))
        sheet.add(.reportVersion, "number", .number(outcome.number))
        sheet.add(.measuredOn, "measured_on", .date(outcome.measuredOn))
        sheet.add(.baseline, "baseline", decimal(report.baseline.mean, 4))
        sheet.add(.monthsUsed, "baseline_months", .number(report.baseline.used))
        sheet.add(.afterwards, "follow_up", decimal(report.followUp.mean, 4))
        sheet.add(.monthsUsed, "follow_up_months", .number(report.followUp.used))
        sheet.add(.changeInPoints, "change", decimal(report.change?.points, 4))
        sheet.add(.changeInPercent, "change_percent", decimal(report.change?.percent, 2))
        sheet.add(.comparedUnits, "compared", .number(report.compared))
        sheet.add(.differenceInPoints, "did", decimal(report.differencePoints, 4))
        sheet.add(.differenceInPercent, "did_percent", decimal(report.differencePercent, 2))
        sheet.add(.yearEarlier, "previous_year", decimal(report.previousYear.mean, 4))
        sheet.add(.monthsMissing, "missing", months(report.baseline.missing + report.followUp.missing))
        sheet.add(.outlierMonths, "outliers", months(report.baseline.outliers + report.followUp.outliers))
        sheet.add(.notEnough, "insufficient", .words(report.insufficiencies.map(\.rawValue)))
        let unfit = report.notCompared.sorted { $0.key < $1.key }
        sheet.add(.notComparedUnits, "not_compared", .words(unfit.map { "\($0.key.text) \($0.value.rawValue)" }))
        return sheet
    }
}
