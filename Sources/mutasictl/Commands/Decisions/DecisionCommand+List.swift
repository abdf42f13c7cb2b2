import ArgumentParser
import TransferStore

extension DecisionCommand {
    /// `mutasictl decision list`: the register of decrees.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.decisionListPurpose.text)

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let decrees = try database.withDomain { try Decrees($0).list() }
            try Listing(decrees).show(format.output)
            if decrees.isEmpty { StandardStream.error.say(.noDecrees) }
        }
    }
}
