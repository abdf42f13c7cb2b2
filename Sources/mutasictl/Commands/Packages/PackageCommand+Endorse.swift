import ArgumentParser
import Transfers

extension PackageCommand {
    /// `mutasictl package endorse`: the PyB puts the proposals before the PPK.
    struct Endorse: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.endorsePurpose.text)

        @OptionGroup var members: MemberOptions

        func run() throws {
            try members.apply(as: .pyb) { _, _ in .endorsed }
        }
    }
}
