import ArgumentParser
import Postgres
import TransferStore

extension DocumentCommand {
    /// `mutasictl document list`: the papers of a proposal or a package, or the last ones.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.documentListPurpose.text)

        @Option(help: ArgumentHelp(.documentListProposalHelp, valueName: "proposal"))
        var proposal: Int64?

        @Option(help: ArgumentHelp(.documentListPackageHelp, valueName: "package"))
        var package: Int64?

        @Option(
            help: ArgumentHelp(.documentListOfHelp, valueName: "owner"),
            transform: PaperOwner.read
        )
        var of: PaperOwner?

        @Option(help: ArgumentHelp(.documentListLimitHelp, valueName: "n"))
        var limit = 50

        @OptionGroup var reader: ReaderOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let (shown, withheld) = try database.withDomain { session in
                let found = try papers(session)
                let withheld = try reader.reading(session)?.withheld(found.map(\.id)) ?? []
                return (found.filter { !withheld.contains($0.id) }, withheld.count)
            }
            try PaperReport.listing(shown).show(format.output)
            if shown.isEmpty { StandardStream.error.say(.noDocuments) }
            if withheld > 0 { StandardStream.error.say(.withheld(withheld)) }
        }

        private func papers(_ session: Session) throws -> [StoredPaper] {
            let papers = Papers(session)
            if let proposal {
                return try papers.all(of: .proposal(try Proposals(session).show(ProposalID(proposal)).id))
            }
            if let package {
                return try papers.all(of: .package(try Packages(session).show(PackageID(package)).id))
            }
            if let of { return try papers.all(of: try of.subject(session)) }
            return try papers.latest(max(limit, 1))
        }
    }
}
