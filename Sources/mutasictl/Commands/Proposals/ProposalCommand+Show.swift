import ArgumentParser
import Postgres
import TransferStore
import Transfers

extension ProposalCommand {
    /// `mutasictl proposal show`: one proposal on a page.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "show", abstract: Phrase.proposalShowPurpose.text)

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @Flag(help: ArgumentHelp(.proposalShowAllHelp))
        var all = false

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var reader: ReaderOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let page = try database.withDomain { session in
                let withheld = try self.withheld(session)
                // One state of the data for the whole page.
                return try session.transaction(.repeatableRead) {
                    try ProposalPage(ProposalID(proposal), withholding: withheld, at: asOf.end, session)
                }
            }
            try asOf.show(format.output, untold: page.untold) { try page.show($0, isWhole: all) }
        }

        /// Those of the package of whom the reader may not read; the proposal itself is refused with its employee.
        private func withheld(_ session: Session) throws -> Set<PersonID> {
            guard let reading = try reader.reading(session) else { return [] }
            let id = ProposalID(proposal)
            try reading.require(.proposal, of: Proposals(session).show(id).proposal.person)
            return try reading.withheld(
                .proposal,
                of: ProposalPage.companions(of: id, at: asOf.end, session).map(\.proposal.person)
            )
        }
    }
}
