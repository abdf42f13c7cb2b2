import ArgumentParser
import TransferStore

extension RegionalHeadCommand {
    /// `mutasictl regional-head list`: the inaugurations on record, the newest first.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: Phrase.regionalHeadListPurpose.text
        )

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let entries = try database.withDomain { try HeadInaugurations($0).list() }
            try RegionalHeadCommand.listing(entries).show(format.output)
            if entries.isEmpty { StandardStream.error.say(.noInaugurations) }
        }
    }
}
