import ArgumentParser
import TransferStore
import Transfers

extension DecisionCommand {
    /// `mutasictl decision show`: the decrees of a package.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "show", abstract: Phrase.decisionShowPurpose.text)

        @Argument(help: ArgumentHelp(.decisionShowPackageHelp, valueName: "package"))
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
                    withheld: try reader.reading(session)?.withheld(.proposal, of: people)
                )
                return (report, past.untold.intersection(PackageReport.parts))
            }
            try asOf.show(format.output, untold: untold) { try report.show($0) }
            if report.withheld > 0 { StandardStream.error.say(.withheld(report.withheld)) }
        }
    }
}
