import ArgumentParser
import TransferStore

extension DocumentCommand {
    /// `mutasictl document list`: the papers of a proposal or a package, or the last ones.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.documentListPurpose.text)

        @Option(help: ArgumentHelp("Hanya milik usulan ini.", "Only those of this proposal.", valueName: "proposal"))
        var proposal: Int64?

        @Option(help: ArgumentHelp("Hanya milik paket ini.", "Only those of this package.", valueName: "package"))
        var package: Int64?

        @Option(
            help: ArgumentHelp(
                "Hanya milik penugasan, keberatan atau pendaftaran, misalnya OBJECTION:KB-2026-0001.",
                "Only those of an assignment, an objection or an enrolment, such as OBJECTION:KB-2026-0001.",
                valueName: "owner"
            )
        )
        var of: PaperOwner?

        @Option(help: ArgumentHelp("Paling banyak sekian.", "At most so many.", valueName: "n"))
        var limit = 50

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let found = try database.withDomain { session in
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
            try PaperReport.listing(found).show(format.output)
            if found.isEmpty { StandardStream.error.say(.noDocuments) }
        }
    }
}
