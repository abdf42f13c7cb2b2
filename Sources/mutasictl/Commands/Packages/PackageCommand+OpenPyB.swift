import ArgumentParser
import Transfers

extension PackageCommand {
    /// `mutasictl package open-pyb`: the PyB has the proposals.
    struct OpenPyB: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "open-pyb",
            abstract: Phrase.openEndorsementPurpose.text
        )

        @OptionGroup var members: MemberOptions
        @OptionGroup var options: PackageOptions

        func run() throws {
            try members.apply(options, as: .hrOperator) { _, _ in .endorsementOpened }
        }
    }
}
