import ArgumentParser
import Transfers

extension ProposalCommand {
    /// `mutasictl proposal review`: asks the heads of both units.
    struct Review: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "review",
            abstract: Phrase.proposalReviewPurpose.text
        )

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @OptionGroup var options: MoveOptions

        func run() throws {
            try options.apply(.unitReviewOpened, to: proposal, as: .hrOperator)
        }
    }
}
