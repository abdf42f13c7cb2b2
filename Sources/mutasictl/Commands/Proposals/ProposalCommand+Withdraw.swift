import ArgumentParser
import Transfers

extension ProposalCommand {
    /// `mutasictl proposal withdraw`: whoever proposed it no longer does.
    struct Withdraw: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "withdraw",
            abstract: Phrase.proposalWithdrawPurpose.text
        )

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @Option(help: ArgumentHelp(.writtenReasonHelp, valueName: "text"))
        var reason: String

        @OptionGroup var options: MoveOptions

        func run() throws {
            try options.apply(.withdrawn(reason: reason), to: proposal, as: .hrOperator)
        }
    }
}
