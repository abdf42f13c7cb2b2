import ArgumentParser
import TransferJobs
import TransferStore
import Transfers

extension ProposalCommand {
    /// `mutasictl proposal recheck`: takes over what the newest evaluation says.
    struct Recheck: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "recheck",
            abstract: Phrase.proposalRecheckPurpose.text,
            discussion: Phrase.proposalRecheckManual.text
        )

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @OptionGroup var options: MoveOptions

        func run() throws {
            try options.run(as: .hrOperator) { desk, _, _ in
                try desk.reevaluate(ProposalID(proposal), expecting: options.ifVersion)
            }
        }
    }
}
