import ArgumentParser
import TransferStore
import Transfers

extension CorrectionCommand {
    /// `mutasictl correction open`: shows the provisional list of a package to the people on it.
    struct Open: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "open",
            abstract: Phrase.correctionOpenPurpose.text
        )

        @Argument(help: ArgumentHelp(.announcedPackageHelp, valueName: "package"))
        var package: Int64

        @OptionGroup var options: CorrectionOptions

        func run() throws {
            try options.run { try $0.open(PackageID(package), by: $1) }
        }
    }
}
