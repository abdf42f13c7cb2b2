import ArgumentParser
import TransferStore
import Transfers

extension OutcomeCommand {
    /// `mutasictl outcome show`: what one transfer brought, in sentences and in figures.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "show", abstract: Phrase.outcomeShowPurpose.text)

        @Argument(help: ArgumentHelp(.proposalNumberHelp, valueName: "proposal"))
        var proposal: Int64

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let id = ProposalID(proposal)
            let outcomes = try database.withDomain { session in
                _ = try Proposals(session).show(id)
                return try Outcomes(session).latest(of: id, at: asOf.end)
            }
            try asOf.show(format.output) { try OutcomePage(outcomes).show($0) }
            if outcomes.isEmpty { StandardStream.error.say(.notMeasured(proposal)) }
        }
    }
}
