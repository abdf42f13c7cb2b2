import ArgumentParser
import Transfers

extension ProposalCommand {
    /// `mutasictl proposal resume`: somebody looked into it, and it goes on.
    struct Resume: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "resume",
            abstract: Phrase.proposalResumePurpose.text
        )

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @Option(help: ArgumentHelp(.writtenReasonHelp, valueName: "text"))
        var reason: String

        @OptionGroup var options: MoveOptions

        func run() throws {
            try options.apply(.resumed(reason: reason), to: proposal, as: .hrOperator)
        }
    }
}
