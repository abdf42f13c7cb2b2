import ArgumentParser
import Postgres
import TransferStore
import Transfers

extension RegionalHeadCommand {
    /// `mutasictl regional-head add`: enters an inauguration.
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add",
            abstract: Phrase.regionalHeadAddPurpose.text
        )

        @Option(
            help: ArgumentHelp(.regionalHeadAddInauguratedOnHelp, valueName: "date"),
            transform: Validation.date
        )
        var inauguratedOn: CivilDate

        @Option(
            help: ArgumentHelp(.regionalHeadAddDecreeHelp, valueName: "number,date"),
            transform: LetterArgument.letter
        )
        var decree: Letter

        @Option(
            help: ArgumentHelp(.regionalHeadAddJurisdictionHelp, valueName: "agency")
        )
        var jurisdiction: String?

        @Option(
            name: .customLong("as"),
            help: ArgumentHelp(.regionalHeadAddActorHelp, valueName: "nip")
        )
        var actor: String

        @Flag(help: ArgumentHelp(.dryRunHelp))
        var dryRun = false

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let entries = try database.withDomain { session in
                let person = try People(session).find(nip: actor).id
                return try session.transaction(isTried: dryRun) {
                    let heads = HeadInaugurations(session)
                    try heads.add(inauguratedOn, of: jurisdiction.map { AgencyCode($0) }, by: decree, actor: person)
                    return try heads.list()
                }
            }
            try RegionalHeadCommand.listing(entries).show(format.output)
            if dryRun { StandardStream.error.say(.nothingWritten) }
        }
    }
}
