import ArgumentParser
import TransferStore

extension DecisionCommand {
    /// `mutasictl decision list`: the register of decrees.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: Phrase.decisionListPurpose.text)

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var page: PageOptions<Int64>
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let found = try database.withDomain { try Decrees($0).list(page.page, on: asOf.day) }
            let (decrees, next) = page.part(found) { $0.id }
            try Listing(decrees).show(format.output)
            if decrees.isEmpty { StandardStream.error.say(.noDecrees) }
            page.say(next)
        }
    }
}
