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

        func run() throws {
            try members.apply(as: .hrOperator) { _, _ in .endorsementOpened }
        }
    }
}
