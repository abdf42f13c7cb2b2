import ArgumentParser
import Transfers

extension ProposalCommand {
    /// `mutasictl proposal reject`: a condition is not met (TMS), which is final.
    struct Reject: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reject",
            abstract: Phrase.proposalRejectPurpose.text
        )

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @Option(help: ArgumentHelp(.writtenReasonHelp, valueName: "text"))
        var reason: String

        @OptionGroup var options: MoveOptions

        func run() throws {
            try options.apply(.rejected(reason: reason), to: proposal, as: .verifier)
        }
    }
}
