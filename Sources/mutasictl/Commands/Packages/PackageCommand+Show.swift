import ArgumentParser
import TransferStore
import Transfers

extension PackageCommand {
    /// `mutasictl package show`: one package with its members, chains, decree and history.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "show", abstract: Phrase.packageShowPurpose.text)

        @Argument(help: ArgumentHelp(.packageShowPackageHelp, valueName: "package"))
        var package: Int64

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var reader: ReaderOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let (report, untold) = try database.withDomain { session in
                let past = try Packages(session).show(PackageID(package), at: asOf.end)
                let people = past.value.members.map(\.proposal.person)
                let report = PackageReport(
                    past.value,
                    decrees: try Decrees(session).list(of: past.value, at: asOf.end),
                    events: try Packages(session).events(of: past.value.id).filter {
                        asOf.end?.includes($0.at) ?? true
                    },
                    withheld: try reader.reading(session)?.withheld(.proposal, of: people)
                )
                return (report, past.untold.intersection(PackageReport.parts))
            }
            try asOf.show(format.output, untold: untold) { try report.show($0) }
            if report.withheld > 0 { StandardStream.error.say(.withheld(report.withheld)) }
        }
    }
}
