import ArgumentParser
import TransferStore
import Transfers

extension CorrectionCommand {
    /// `mutasictl correction list`: what was asked for, and how it was answered.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: Phrase.correctionListPurpose.text
        )

        @Argument(help: ArgumentHelp(.announcedPackageHelp, valueName: "package"))
        var package: Int64

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let stored = try database.withDomain { try ProvisionalLists($0).show(PackageID(package)) }
            try ProvisionalListReport(stored).show(format.output)
        }
    }
}
