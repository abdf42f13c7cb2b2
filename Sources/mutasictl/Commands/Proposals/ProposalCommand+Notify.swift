import ArgumentParser
import Transfers

extension ProposalCommand {
    /// `mutasictl proposal notify`: the employee was told of the decree in person.
    struct Notify: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.proposalNotifyPurpose.text)

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @OptionGroup var options: MoveOptions

        func run() throws {
            try options.apply(.notified, to: proposal, as: .hrOperator)
        }
    }
}
