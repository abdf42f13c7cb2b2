import ArgumentParser
import TransferStore
import Transfers

extension MoratoriumCommand {
    /// `mutasictl moratorium end`: it ends earlier than it was to end.
    struct End: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "end", abstract: Phrase.moratoriumEndPurpose.text)

        @Argument(help: ArgumentHelp(.moratoriumEndIdHelp, valueName: "id"))
        var id: String

        @Option(
            help: ArgumentHelp(.moratoriumEndOnHelp, valueName: "date"),
            transform: Validation.date
        )
        var on: CivilDate?

        @Option(help: ArgumentHelp(.holidayRemoveReasonHelp, valueName: "text"))
        var reason: String

        @Flag(help: ArgumentHelp(.dryRunHelp))
        var dryRun = false

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let moratorium = try database.withDomain { session in
                try session.transaction(isTried: dryRun) {
                    let day = try on ?? CivilClock(session).today()
                    return try Moratoria(session).end(id, on: day, by: Actor.current, reason: reason)
                }
            }
            try MoratoriumCommand.listing([moratorium]).show(format.output)
            if dryRun { StandardStream.error.say(.nothingWritten) }
        }
    }
}
