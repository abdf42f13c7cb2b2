import ArgumentParser
import TransferStore
import Transfers

extension MoratoriumCommand {
    /// `mutasictl moratorium add`: officials are not replaced from a day to another.
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add",
            abstract: Phrase.moratoriumAddPurpose.text,
            discussion: Phrase.moratoriumManual.text
        )

        @Argument(
            help: ArgumentHelp(.moratoriumAddIdHelp, valueName: "id")
        )
        var id: String

        @Option(
            help: ArgumentHelp(.moratoriumAddJurisdictionHelp, valueName: "text")
        )
        var jurisdiction: String

        @Option(help: ArgumentHelp(.moratoriumAddBasisHelp, valueName: "text"))
        var basis: String

        @Option(help: ArgumentHelp(.moratoriumAddFromHelp, valueName: "date"), transform: Validation.date)
        var from: CivilDate

        @Option(help: ArgumentHelp(.calendarCountToHelp, valueName: "date"), transform: Validation.date)
        var until: CivilDate

        @Option(
            parsing: .upToNextOption,
            help: ArgumentHelp(.moratoriumAddPostKindsHelp, valueName: "kind")
        )
        var postKinds: [Int] = []

        @Flag(help: ArgumentHelp(.dryRunHelp))
        var dryRun = false

        @OptionGroup var action: ActionOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            guard postKinds.allSatisfy({ PostCategory(rawValue: $0) != nil }) else {
                throw ValidationError(Phrase.outOfBounds("--post-kinds", 1...4).text)
            }
        }

        func run() throws {
            let moratorium = StoredMoratorium(
                id: id,
                jurisdiction: jurisdiction,
                basis: basis,
                startsOn: from,
                endsOn: until,
                categories: postKinds.compactMap { PostCategory(rawValue: $0) }
            )
            try database.withDomain { session in
                try session.transaction(isTried: dryRun) {
                    try Moratoria(session).add(moratorium, by: action.actor, reason: action.reason)
                }
            }
            try MoratoriumCommand.listing([moratorium]).show(format.output)
            if dryRun { StandardStream.error.say(.nothingWritten) }
        }
    }
}
