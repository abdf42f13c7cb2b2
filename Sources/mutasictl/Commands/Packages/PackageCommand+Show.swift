import ArgumentParser
import TransferStore
import Transfers

extension PackageCommand {
    /// `mutasictl package show`: one package with its members, chains, decree and history.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.packageShowPurpose.text)

        @Argument(help: ArgumentHelp(.packageShowPackageHelp, valueName: "package"))
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
                    events: try Packages(session).events(of: id),
                    withheld: try reader.reading(session)?.withheld(.proposal, of: people)
                )
            }
            try report.show(format.output)
            if report.withheld > 0 { StandardStream.error.say(.withheld(report.withheld)) }
        }
    }
}
