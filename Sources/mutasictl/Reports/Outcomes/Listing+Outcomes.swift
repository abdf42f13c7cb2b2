import TransferStore
import Transfers

extension Listing {
    /// Measured outcomes, a row for each: what a person wants to see at a glance, and a program in exact words.
    init(_ outcomes: [StoredOutcome]) {
        self.init([
            .init(title: .proposal, name: "proposal", alignment: .right),
            .init(title: .receivingUnit, name: "unit", isFlexible: true),
            .init(title: .indicator, name: "indicator"),
            .init(title: .phaseTitle, name: "phase"),
            .init(title: .baseline, name: "baseline", alignment: .right),
            .init(title: .afterwards, name: "follow_up", alignment: .right),
            .init(title: .changeInPoints, name: "change", alignment: .right),
            .init(title: .changeInPercent, name: "change_percent", alignment: .right),
            .init(title: .comparedUnits, name: "compared", alignment: .right),
            .init(title: .differenceInPoints, name: "did", alignment: .right),
            .init(title: .differenceInPercent, name: "did_percent", alignment: .right),
            .init(title: .notEnough, name: "insufficient"),
            .init(title: .measuredOn, name: "measured_on"),
        ])
        for outcome in outcomes { add(Self.row(outcome)) }
    }

    private static func row(_ outcome: StoredOutcome) -> [ListingCell] {
        let report = outcome.report
        func decimal(_ value: Fraction?, _ places: Int) -> ListingCell { .decimal(value?.text(places: places)) }
        return [
            .number(Int(outcome.proposal.number)), .text(outcome.unitName), .text(report.indicator.code.text),
            ListingCell(.int(report.phase.rawValue), Phrase.outcomePhase(report.phase).text),
            decimal(report.baseline.mean, 1), decimal(report.followUp.mean, 1), decimal(report.change?.points, 1),
            decimal(report.change?.percent, 2), .number(report.compared), decimal(report.differencePoints, 1),
            decimal(report.differencePercent, 2), .words(report.insufficiencies.map(\.rawValue)),
            .date(outcome.measuredOn),
        ]
    }
}
