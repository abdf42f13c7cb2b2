import ArgumentParser
import TransferStore
import Transfers

extension ProposalCommand {
    /// `mutasictl proposal declare`: an official who decides declares of one proposal whether a conflict of interest stands.
    struct Declare: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "declare",
            abstract: Phrase.declarePurpose.text,
            discussion: Phrase.declareManual.text
        )

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @Option(
            name: .customLong("as"),
            help: ArgumentHelp(.proposalDeclareNipHelp, valueName: "nip")
        )
        var nip: String

        @Option(help: ArgumentHelp(.proposalDeclareRoleHelp, valueName: "role"))
        var role: OfficeRole

        @Option(
            help: ArgumentHelp(.proposalDeclareConflictHelp, valueName: "text")
        )
        var conflict: String?

        @Flag(help: ArgumentHelp(.dryRunHelp))
        var dryRun = false

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let id = ProposalID(proposal)
            let declared = try database.withDomain { session in
                let actor = ProposalActor(try Offices(session).person(named: nip), as: role)
                return try session.transaction(isTried: dryRun) {
                    try Proposals(session).declare(actor, conflict: conflict, of: id)
                    return try Proposals(session).declarations(of: id)
                }
            }
            try Listing(declared).show(format.output)
            if dryRun { StandardStream.error.say(.nothingWritten) }
        }
    }
}
