import ArgumentParser
import Transfers

extension ProposalCommand {
    /// `mutasictl proposal verify`: a second person has checked data and documents.
    struct Verify: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "verify",
            abstract: Phrase.proposalVerifyPurpose.text
        )

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @OptionGroup var options: MoveOptions

        func run() throws {
            try options.apply(.verified, to: proposal, as: .verifier)
        }
    }
}
