import ArgumentParser
import Postgres
import TransferStore

extension DocumentCommand {
    /// `mutasictl document list`: the papers of a proposal or a package, or the last ones.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: Phrase.documentListPurpose.text)

        @Option(help: ArgumentHelp(.documentListProposalHelp, valueName: "proposal"))
        var proposal: Int64?

        @Option(help: ArgumentHelp(.documentListPackageHelp, valueName: "package"))
        var package: Int64?

        @Option(
            help: ArgumentHelp(.documentListOfHelp, valueName: "owner"),
            transform: PaperOwner.read
        )
        var of: PaperOwner?

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var page: PageOptions<Int64>
        @OptionGroup var reader: ReaderOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let (shown, next, withheld) = try database.withDomain { session in
                let (found, next) = page.part(try papers(session)) { $0.id.number }
                let withheld = try reader.reading(session)?.withheld(found.map(\.id)) ?? []
                return (found.filter { !withheld.contains($0.id) }, next, withheld.count)
            }
            try PaperReport.listing(shown).show(format.output)
            if shown.isEmpty { StandardStream.error.say(.noDocuments) }
            if withheld > 0 { StandardStream.error.say(.withheld(withheld)) }
            page.say(next)
        }

        private func papers(_ session: Session) throws -> [StoredPaper] {
            let papers = Papers(session)
            guard let subject = try subject(session) else { return try papers.latest(page.page, on: asOf.day) }
            return try page.rest(of: papers.all(of: subject, on: asOf.day)) { $0.id.number }
        }

        /// What the papers asked for belong to; nil for those of everything.
        private func subject(_ session: Session) throws -> PaperSubject? {
            if let proposal { return .proposal(try Proposals(session).show(ProposalID(proposal)).id) }
            if let package { return .package(try Packages(session).show(PackageID(package)).id) }
            return try of.map { try $0.subject(session) }
        }
    }
}
