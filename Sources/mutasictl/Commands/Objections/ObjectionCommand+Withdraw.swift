import ArgumentParser
import Transfers

extension ObjectionCommand {
    /// `mutasictl objection withdraw`: the one who filed it takes it back.
    struct Withdraw: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "withdraw",
            abstract: Phrase.objectionWithdrawPurpose.text
        )

        @Argument(help: ArgumentHelp(.objectionNumberHelp, valueName: "objection"))
        var objection: String

        @OptionGroup var options: ObjectionOptions

        func run() throws {
            try options.apply(to: objection, as: .employee) { .withdraw(by: $0) }
        }
    }
}
