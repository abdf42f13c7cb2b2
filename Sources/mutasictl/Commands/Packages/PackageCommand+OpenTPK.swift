import ArgumentParser
import Postgres
import TransferStore
import Transfers

extension PackageCommand {
    /// `mutasictl package open-tpk`: the TPK has the proposals.
    struct OpenTPK: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "open-tpk",
            abstract: Phrase.openCommitteePurpose.text
        )

        @OptionGroup var members: MemberOptions
        @OptionGroup var options: PackageOptions

        func run() throws {
            try members.apply(options, as: .hrOperator) { _, _ in .committeeOpened }
        }
    }
}
