internal import Transfers

/// A report as JSON keeps it, all of its numbers exact: two reports on the same figures are the same bytes.
struct StoredReport: Codable {
    let unit: String
    let unitClass: String
    let indicator: StoredIndicator
    let phase: Int
    let baseline: StoredMean
    let followUp: StoredMean
    let previousYear: StoredMean
    let insufficiencies: [String]
    let change: StoredChange?
    let comparison: StoredChange?
    let compared: Int
    let notCompared: [String: String]
    let differencePoints: StoredFraction?
    let differencePercent: StoredFraction?

    init(_ report: OutcomeReport, unitClass: String) {
        unit = report.unit.text
        self.unitClass = unitClass
        indicator = StoredIndicator(report.indicator)
        phase = report.phase.rawValue
        baseline = StoredMean(report.baseline)
        followUp = StoredMean(report.followUp)
        previousYear = StoredMean(report.previousYear)
        insufficiencies = report.insufficiencies.map(\.rawValue)
        change = report.change.map { StoredChange($0) }
        comparison = report.comparison.map { StoredChange($0) }
        compared = report.compared
        notCompared = Dictionary(uniqueKeysWithValues: report.notCompared.map { ($0.key.text, $0.value.rawValue) })
        differencePoints = report.differencePoints.map { StoredFraction($0) }
        differencePercent = report.differencePercent.map { StoredFraction($0) }
    }

    func report() throws -> OutcomeReport {
        let unfit = try notCompared.map { unit, reason in
            (UnitCode(unit), try StoredJSON.word(ComparisonUnit.Unfit.self, reason))
        }
        return OutcomeReport(
            stored: UnitCode(unit),
            indicator.indicator,
            OutcomeRules.Phase(rawValue: phase) ?? .early,
            baseline: try baseline.value(),
            followUp: try followUp.value(),
            previousYear: try previousYear.value(),
            insufficiencies: try insufficiencies.map { try StoredJSON.word(Insufficiency.self, $0) },
            change: change?.change,
            comparison: comparison?.change,
            compared: compared,
            notCompared: Dictionary(uniqueKeysWithValues: unfit),
            difference: (differencePoints?.fraction, differencePercent?.fraction)
        )
    }
}
