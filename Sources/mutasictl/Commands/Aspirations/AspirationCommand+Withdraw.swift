import ArgumentParser
import TransferStore

extension AspirationCommand {
    /// `mutasictl aspiration withdraw`: takes everything back that the employee wished for.
    struct Withdraw: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "withdraw",
            abstract: Phrase.aspirationWithdrawPurpose.text
        )

        @Argument(help: ArgumentHelp(.aspirationEmployeeHelp, valueName: "nip"))
        var nip: String

        @OptionGroup var options: AspirationOptions

        func run() throws {
            try options.run(nip) { session, person, actor in
                try Aspirations(session).withdraw(of: person, by: actor)
            }
        }
    }
}
