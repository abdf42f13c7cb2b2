import ArgumentParser
import TransferStore
import Transfers

extension LawCommand {
    /// `mutasictl rule law list`: the laws on record, or those that a decree of a day cites.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: Phrase.lawListPurpose.text)

        @Option(
            help: ArgumentHelp(.lawListAsOfHelp, valueName: "date"),
            transform: Validation.date
        )
        var asOf: CivilDate?

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let rows = try database.withDomain { try Laws($0).rows() }
            let shown = rows.filter { row in asOf.map { !row.isDropped && row.law.isInForce(on: $0) } ?? true }
            try LawReport.listing(shown).show(format.output)
        }
    }
}
