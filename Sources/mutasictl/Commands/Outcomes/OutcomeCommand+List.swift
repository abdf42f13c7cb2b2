import ArgumentParser
import TransferStore
import Transfers

extension OutcomeCommand {
    /// `mutasictl outcome list`: the last report of each transfer, indicator and time.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.outcomeListPurpose.text)

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let outcomes = try database.withDomain { try Outcomes($0).latest() }
            try Listing(outcomes).show(format.output)
            if outcomes.isEmpty { StandardStream.error.say(.noOutcomes) }
        }
    }
}
