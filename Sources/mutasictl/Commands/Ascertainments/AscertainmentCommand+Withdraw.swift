import ArgumentParser
import Postgres
import TransferStore
import Transfers

extension AscertainmentCommand {
    /// `mutasictl ascertainment withdraw`: takes one back.
    struct Withdraw: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "withdraw",
            abstract: Phrase.ascertainmentWithdrawPurpose.text
        )

        @Argument(help: ArgumentHelp(.ascertainmentNumberHelp, valueName: "ascertainment"))
        var ascertainment: Int64

        @Option(help: ArgumentHelp(.writtenReasonHelp, valueName: "text"))
        var reason: String

        @Option(
            name: .customLong("as"),
            help: ArgumentHelp(.ascertainmentWithdrawActorHelp, valueName: "nip")
        )
        var actor: String

        @Flag(help: ArgumentHelp(.dryRunHelp))
        var dryRun = false

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let entry = try database.withDomain { session in
                let person = try People(session).find(nip: actor).id
                return try session.transaction(isTried: dryRun) {
                    try Ascertainments(session).withdraw(
                        AscertainmentID(ascertainment),
                        reason: reason,
                        by: person
                    )
                }
            }
            try AscertainmentReport.sheet(entry).show(format.output)
            if dryRun { StandardStream.error.say(.nothingWritten) }
        }
    }
}
