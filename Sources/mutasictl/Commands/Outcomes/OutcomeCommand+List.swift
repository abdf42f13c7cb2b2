import ArgumentParser
import TransferStore
import Transfers

extension OutcomeCommand {
    /// `mutasictl outcome list`: the last report of each transfer, indicator and time.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: Phrase.outcomeListPurpose.text)

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var page: PageOptions<Int64>
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let outcomes = try database.withDomain { try Outcomes($0).list(page.page, on: asOf.day) }
            // A part has so many transfers, each with all of its reports.
            let transfers = outcomes.reduce(into: [Int64]()) { numbers, outcome in
                if numbers.last != outcome.proposal.number { numbers.append(outcome.proposal.number) }
            }
            let (shown, next) = page.part(transfers, \.self)
            let part = Set(shown)
            try Listing(outcomes.filter { part.contains($0.proposal.number) }).show(format.output)
            if outcomes.isEmpty { StandardStream.error.say(.noOutcomes) }
            page.say(next)
        }
    }
}
