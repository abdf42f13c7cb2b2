public import ArgumentParser
public import TransferStore

extension AnnouncementCommand {
    /// `mutasictl announcement aggregate`: figures that may be published.
    struct Aggregate: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "aggregate",
            abstract: Phrase.announcementAggregatePurpose.text,
            discussion: Phrase.announcementAggregateManual.text
        )

        @Option(
            help: ArgumentHelp(.announcementAggregateTableHelp, valueName: "table")
        )
        var table: AggregateTable?

        @OptionGroup var period: PeriodOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let report = try database.withDomain { session in
                try AggregateReport(table.map { [$0] } ?? AggregateTable.allCases, period, session)
            }
            try report.show(format.output)
        }
    }
}

/// Read from its name, such as `WILAYAH`, in capitals or not, with hyphens or underscores.
extension AggregateTable: ExpressibleByArgument {
    /// Reads a table's name.
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased().replacing("-", with: "_"))
    }
}
