import ArgumentParser
import Postgres
import TransferStore

extension ProposalCommand {
    /// `mutasictl proposal show`: one proposal on a page.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.proposalShowPurpose.text)

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            // One state of the data for the whole page.
            let page = try database.withDomain { session in
                try session.transaction(.repeatableRead) { try ProposalPage(ProposalID(proposal), session) }
            }
            try page.show(format.output)
        }
    }
}
