import ArgumentParser
import TransferStore

extension DecisionCommand {
    /// `mutasictl decision show`: the decrees of a package.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.decisionShowPurpose.text)

        @Argument(help: ArgumentHelp("Nomor paket.", "The package's number.", valueName: "package"))
        var package: Int64

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let (stored, decrees) = try database.withDomain { session in
                let id = PackageID(package)
                return (try Packages(session).show(id), try Decrees(session).list(of: id))
            }
            try PackageReport(stored, decrees: decrees).show(format.output)
        }
    }
}
