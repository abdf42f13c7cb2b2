import ArgumentParser
import TransferStore

extension MoratoriumCommand {
    /// `mutasictl moratorium list`: those that are not over.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: Phrase.moratoriumListPurpose.text
        )

        @Flag(help: ArgumentHelp(.moratoriumListAllHelp))
        var all = false

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let moratoria = try database.withDomain { session in
                try Moratoria(session).list(on: try all ? nil : asOf.day ?? CivilClock(session).today())
            }
            try MoratoriumCommand.listing(moratoria).show(format.output)
            if moratoria.isEmpty { StandardStream.error.say(.noMoratoria) }
        }
    }
}
