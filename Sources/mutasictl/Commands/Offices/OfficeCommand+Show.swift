import ArgumentParser
import TransferStore

extension OfficeCommand {
    /// `mutasictl office show`: one term.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "show", abstract: Phrase.officeShowPurpose.text)

        @Argument(help: ArgumentHelp(.officeNumberHelp, valueName: "term"))
        var term: Int64

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let found = try database.withDomain { try Offices($0).show(OfficeHolderID(term)) }
            try OfficeReport.sheet(found).show(format.output)
        }
    }
}
