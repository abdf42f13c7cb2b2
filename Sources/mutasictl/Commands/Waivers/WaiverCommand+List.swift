import ArgumentParser
import TransferStore

extension WaiverCommand {
    /// `mutasictl waiver list`: the waivers in force.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.waiverListPurpose.text)

        @Flag(help: ArgumentHelp("Termasuk yang berakhir atau dicabut.", "Those that ended or were withdrawn, too."))
        var all = false

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let waivers = try database.withDomain { session in
                guard let day = asOf.day else { return try Waivers(session).list(all: all) }
                return try Waivers(session).list(all: true).filter { $0.held(on: day) }
            }
            try WaiverReport.listing(waivers).show(format.output)
            if waivers.isEmpty { StandardStream.error.say(.noWaivers) }
        }
    }
}
