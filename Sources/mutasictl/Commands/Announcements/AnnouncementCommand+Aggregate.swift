public import ArgumentParser
public import TransferStore
import Transfers

extension AnnouncementCommand {
    /// `mutasictl announcement aggregate`: figures that may be published.
    struct Aggregate: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: Phrase.announcementAggregatePurpose.text,
            discussion: Phrase.announcementAggregateManual.text
        )

        @Option(
            help: ArgumentHelp(
                "Hanya tabel ini; tanpa ini semua.",
                "Only this table; all without it.",
                valueName: "table"
            )
        )
        var table: AggregateTable?

        @Option(
            help: ArgumentHelp(
                "Hari pertama; tanpa ini awal tahun.",
                "The first day; that of the year without it.",
                valueName: "date"
            ),
            transform: Validation.date
        )
        var from: CivilDate?

        @Option(
            help: ArgumentHelp(
                "Hari terakhir; tanpa ini hari ini.",
                "The last day; today without it.",
                valueName: "date"
            ),
            transform: Validation.date
        )
        var to: CivilDate?

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            var listing = Listing([
                .init(title: .aggregateTable, name: "table"),
                .init(title: .aggregateLabel, name: "label", isFlexible: true),
                .init(title: .aggregatePeople, name: "people", alignment: .right),
                .init(title: .aggregateAverage, name: "average_days", alignment: .right),
            ])
            try database.withDomain { session in
                let today = try CivilClock(session).today()
                let first = from ?? CivilDate(year: today.year, month: 1, day: 1) ?? today
                for table in table.map({ [$0] }) ?? AggregateTable.allCases {
                    let figures = try Announcements(session).aggregate(table, from: first, through: to ?? today)
                    for cell in figures.cells + [figures.rest].compactMap({ $0 }) {
                        listing.add([
                            .word(table.rawValue, .aggregate(table)), .text(cell.label), .number(cell.people),
                            .decimal(cell.average.map { $0.text(places: 1) }),
                        ])
                    }
                }
            }
            try listing.show(format.output)
            if listing.rows.isEmpty { StandardStream.error.say(.tooFewForAggregate) }
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
