import ArgumentParser
import Transfers

extension ProposalCommand {
    /// `mutasictl proposal supersede`: another package took its place.
    struct Supersede: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "supersede",
            abstract: Phrase.proposalSupersedePurpose.text
        )

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @Option(help: ArgumentHelp(.writtenReasonHelp, valueName: "text"))
        var reason: String

        @OptionGroup var options: MoveOptions

        func run() throws {
            try options.apply(.superseded(reason: reason), to: proposal, as: .hrOperator)
        }
    }
}
