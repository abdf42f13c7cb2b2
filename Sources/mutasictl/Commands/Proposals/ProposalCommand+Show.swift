import ArgumentParser
import Postgres
import TransferStore
import Transfers

extension ProposalCommand {
    /// `mutasictl proposal show`: one proposal on a page.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.proposalShowPurpose.text)

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @OptionGroup var reader: ReaderOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let page = try database.withDomain { session in
                if let reading = try reader.reading(session) {
                    try reading.require(.proposal, of: Proposals(session).show(ProposalID(proposal)).proposal.person)
                }
                // One state of the data for the whole page.
                return try session.transaction(.repeatableRead) { try ProposalPage(ProposalID(proposal), session) }
            }
            try page.show(format.output)
        }
    }
}
