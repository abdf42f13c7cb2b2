import ArgumentParser
import TransferStore
import Transfers

extension PackageCommand {
    /// `mutasictl package add`: puts proposals into a draft package.
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "add", abstract: Phrase.packageAddPurpose.text)

        @OptionGroup var options: PackageOptions

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposals: [Int64]

        func run() throws {
            try options.run(as: .hrOperator) { _, actor, session in
                for proposal in proposals {
                    _ = try Packages(session).add(ProposalID(proposal), to: options.id, by: actor)
                }
            }
        }
    }
}
