import ArgumentParser
import Transfers

extension ProposalCommand {
    /// `mutasictl proposal return`: papers are missing or wrong (BTS).
    struct Return: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "return",
            abstract: Phrase.proposalReturnPurpose.text
        )

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @Option(help: ArgumentHelp(.writtenReasonHelp, valueName: "text"))
        var reason: String

        @OptionGroup var options: MoveOptions

        func run() throws {
            try options.apply(.returned(reason: reason), to: proposal, as: .verifier)
        }
    }
}
