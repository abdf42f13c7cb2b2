import ArgumentParser
import TransferStore
import Transfers

extension CorrectionCommand {
    /// `mutasictl correction close`: makes the list final.
    struct Close: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "close",
            abstract: Phrase.correctionClosePurpose.text
        )

        @Argument(help: ArgumentHelp(.announcedPackageHelp, valueName: "package"))
        var package: Int64

        @OptionGroup var options: CorrectionOptions

        func run() throws {
            try options.run { lists, _ in try lists.makeFinal(PackageID(package)) }
        }
    }
}
