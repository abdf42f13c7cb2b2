import ArgumentParser
import TransferStore

extension AscertainmentCommand {
    /// `mutasictl ascertainment list`: the ascertainments in force.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.ascertainmentListPurpose.text)

        @Flag(help: ArgumentHelp("Termasuk yang berakhir atau dicabut.", "Those that ended or were withdrawn, too."))
        var all = false

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let entries = try database.withDomain { try Ascertainments($0).list(all: all) }
            try AscertainmentReport.listing(entries).show(format.output)
            if entries.isEmpty { StandardStream.error.say(.noAscertainments) }
        }
    }
}
