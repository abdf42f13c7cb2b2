import ArgumentParser
import Transfers

extension ProposalCommand {
    /// `mutasictl proposal cancel`: it cannot or shall not go on.
    struct Cancel: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "cancel",
            abstract: Phrase.proposalCancelPurpose.text
        )

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @Option(help: ArgumentHelp(.writtenReasonHelp, valueName: "text"))
        var reason: String

        @OptionGroup var options: MoveOptions

        func run() throws {
            try options.apply(.cancelled(reason: reason), to: proposal, as: .hrOperator)
        }
    }
}
