import ArgumentParser
import Postgres
import TransferStore
import Transfers

extension WaiverCommand {
    /// `mutasictl waiver withdraw`: takes a waiver back.
    struct Withdraw: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "withdraw",
            abstract: Phrase.waiverWithdrawPurpose.text
        )

        @Argument(help: ArgumentHelp(.waiverNumberHelp, valueName: "waiver"))
        var waiver: Int64

        @Option(help: ArgumentHelp(.writtenReasonHelp, valueName: "text"))
        var reason: String

        @Option(
            name: .customLong("as"),
            help: ArgumentHelp(.waiverWithdrawActorHelp, valueName: "nip")
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
                    try Waivers(session).withdraw(WaiverID(waiver), reason: reason, by: person)
                }
            }
            try WaiverReport.sheet(entry).show(format.output)
            if dryRun { StandardStream.error.say(.nothingWritten) }
        }
    }
}
