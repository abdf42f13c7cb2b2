import ArgumentParser
import Transfers

extension ProposalCommand {
    /// `mutasictl proposal close`: nothing is left to do.
    struct Close: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "close",
            abstract: Phrase.proposalClosePurpose.text
        )

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @Option(
            help: ArgumentHelp(.proposalCloseReasonHelp, valueName: "text")
        )
        var reason = ""

        @OptionGroup var options: MoveOptions

        func run() throws {
            try options.apply(.closed(reason: reason), to: proposal, as: .hrOperator)
        }
    }
}
