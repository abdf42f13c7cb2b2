import ArgumentParser
import TransferStore
import Transfers

extension DecisionCommand {
    /// `mutasictl decision show`: the decrees of a package.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.decisionShowPurpose.text)

        @Argument(help: ArgumentHelp(.decisionShowPackageHelp, valueName: "package"))
        var package: Int64

        @OptionGroup var reader: ReaderOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let report = try database.withDomain { session in
                let id = PackageID(package)
                let stored = try Packages(session).show(id)
                let people = stored.members.map(\.proposal.person)
                return PackageReport(
                    stored,
                    decrees: try Decrees(session).list(of: id),
                    withheld: try reader.reading(session)?.withheld(.proposal, of: people)
                )
            }
            try report.show(format.output)
            if report.withheld > 0 { StandardStream.error.say(.withheld(report.withheld)) }
        }
    }
}
