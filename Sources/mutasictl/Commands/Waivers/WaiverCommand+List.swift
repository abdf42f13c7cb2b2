import ArgumentParser
import TransferStore

extension WaiverCommand {
    /// `mutasictl waiver list`: the waivers in force.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.waiverListPurpose.text)

        @Flag(help: ArgumentHelp("Termasuk yang berakhir atau dicabut.", "Those that ended or were withdrawn, too."))
        var all = false

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let waivers = try database.withDomain { try Waivers($0).list(all: all) }
            try WaiverReport.listing(waivers).show(format.output)
            if waivers.isEmpty { StandardStream.error.say(.noWaivers) }
        }
    }
}
