import ArgumentParser
import TransferStore

extension AspirationCommand {
    /// `mutasictl aspiration report`: how many went where they wished to, and completed the training they needed.
    struct Report: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "report",
            abstract: Phrase.aspirationReportPurpose.text,
            discussion: Phrase.aspirationReportManual.text
        )

        @OptionGroup var period: PeriodOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let report = try database.withDomain { session in
                try AggregateReport(AggregateTable.allCases.filter(\.isShare), period, session)
            }
            try report.show(format.output)
        }
    }
}
