import ArgumentParser
import Postgres
import TransferStore
import Transfers

extension LawCommand {
    /// `mutasictl rule law set`: enters a law, changes it, or drops it; what is not named stays as it was.
    struct SetLaw: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "set",
            abstract: Phrase.lawSetPurpose.text,
            discussion: Phrase.lawSetManual.text
        )

        @Argument(help: ArgumentHelp(.lawCodeHelp, valueName: "code"))
        var code: String

        @OptionGroup var change: LawChange

        @Flag(help: ArgumentHelp(.lawSetDropHelp))
        var drop = false

        @Option(help: ArgumentHelp(.writtenReasonHelp, valueName: "text"))
        var reason: String

        @Option(
            name: .customLong("as"),
            help: ArgumentHelp(.lawSetActorHelp, valueName: "nip")
        )
        var actor: String

        @Flag(help: ArgumentHelp(.dryRunHelp))
        var dryRun = false

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let row = try database.withDomain { session in
                let person = try People(session).find(nip: actor).id
                let laws = Laws(session)
                return try session.transaction(isTried: dryRun) {
                    let known = try laws.history(code.uppercased()).last?.law
                    let law = try change.law(code.uppercased(), before: known)
                    return try laws.set(law, isDropped: drop, reason: reason, by: person)
                }
            }
            try LawReport.listing([row]).show(format.output)
            if dryRun { StandardStream.error.say(.nothingWritten) }
        }
    }
}
