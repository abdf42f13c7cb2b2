import ArgumentParser
import TransferStore
import Transfers

extension PackageCommand {
    /// `mutasictl package propose`: closes the composition of a package.
    struct Propose: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "propose",
            abstract: Phrase.packageProposePurpose.text,
            discussion: Phrase.packageProposeManual.text
        )

        @OptionGroup var options: PackageOptions

        func run() throws {
            try options.run(as: .hrOperator) { _, actor, session in
                _ = try Packages(session).propose(options.id, by: actor)
            }
        }
    }
}
