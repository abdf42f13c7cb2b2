import ArgumentParser
import TransferStore
import Transfers

extension CorrectionCommand {
    /// `mutasictl correction add`: a person says which of their data are wrong.
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "add", abstract: Phrase.correctionAddPurpose.text)

        @Argument(help: ArgumentHelp(.announcedPackageHelp, valueName: "package"))
        var package: Int64

        @Option(help: ArgumentHelp(.correctionAddFieldHelp, valueName: "text"))
        var field: String

        @Option(help: ArgumentHelp(.correctionAddClaimHelp, valueName: "text"))
        var claim: String

        @OptionGroup var options: CorrectionOptions

        func run() throws {
            try options.run { try $0.raise(field, shouldBe: claim, by: $1, in: PackageID(package)) }
        }
    }
}
