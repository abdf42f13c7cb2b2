import ArgumentParser
import Transfers

extension PackageCommand {
    /// `mutasictl package endorse`: the PyB puts the proposals before the PPK.
    struct Endorse: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "endorse", abstract: Phrase.endorsePurpose.text)

        @OptionGroup var members: MemberOptions
        @OptionGroup var options: PackageOptions

        func run() throws {
            try members.apply(options, as: .pyb) { _, _ in .endorsed }
        }
    }
}
