import ArgumentParser
import TransferStore
import Transfers

extension AspirationCommand {
    /// `mutasictl aspiration list`: whose aspirations are on record, those longest unchanged first.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: Phrase.aspirationListPurpose.text
        )

        @Option(help: ArgumentHelp(.aspirationListUnitHelp, valueName: "unit"))
        var unit: String?

        @OptionGroup var asOf: AsOfOptions

        @Option(help: ArgumentHelp(.aspirationListTopHelp, valueName: "n"))
        var top = 50

        @OptionGroup var reader: ReaderOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            try Validation.limit(top, option: "--top")
        }

        func run() throws {
            let (listing, withheld) = try database.withDomain { session in
                let people = try Aspirations(session).list(in: unit.map { UnitCode($0) }, on: asOf.day, limit: top)
                let reading = try reader.reading(session)
                let hidden = try reading?.withheld(.aspiration, of: people.map(\.person)) ?? []
                return (Listing(aspirations: people.filter { !hidden.contains($0.person) }), hidden.count)
            }
            try listing.show(format.output)
            if withheld > 0 { StandardStream.error.say(.withheld(withheld)) }
        }
    }
}
