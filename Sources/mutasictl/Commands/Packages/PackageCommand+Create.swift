import ArgumentParser
import TransferStore
import Transfers

extension PackageCommand {
    /// `mutasictl package create`: makes a package of proposals.
    struct Create: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "create",
            abstract: Phrase.packageCreatePurpose.text
        )

        @Argument(help: ArgumentHelp(.packageCreateTitleHelp, valueName: "title"))
        var title: String

        @Option(
            name: .customLong("proposal"),
            help: ArgumentHelp(.packageCreateProposalsHelp, valueName: "n")
        )
        var proposals: [Int64] = []

        @OptionGroup var acting: ActingOptions

        @Flag(help: ArgumentHelp(.dryRunHelp))
        var dryRun = false

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            guard !title.allSatisfy(\.isWhitespace), title.count <= 300 else {
                throw ValidationError(Phrase.titleValue.text)
            }
        }

        func run() throws {
            let stored = try database.withDomain { session in
                let person = try People(session).find(nip: acting.nip).id
                let actor = ProposalActor(person, as: acting.role ?? .hrOperator)
                return try session.transaction(isTried: dryRun) {
                    let packages = Packages(session)
                    let id = try packages.create(title, by: actor)
                    for proposal in proposals { _ = try packages.add(ProposalID(proposal), to: id, by: actor) }
                    return try packages.show(id)
                }
            }
            try PackageReport(stored).show(format.output)
            if dryRun { StandardStream.error.say(.nothingWritten) }
        }
    }
}
