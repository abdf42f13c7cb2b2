import ArgumentParser
import TransferStore
import Transfers

extension DeadlineCommand {
    /// `mutasictl deadline list`: the deadlines that run, the one that ends first at the top.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: Phrase.deadlineListPurpose.text)

        @Flag(help: ArgumentHelp(.deadlineListOverdueHelp))
        var overdue = false

        @OptionGroup var asOf: AsOfOptions

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let entries = try database.withDomain { try Deadlines($0).running(on: asOf.day, overdueOnly: overdue) }
            try Listing(running: entries).show(format.output)
            if entries.isEmpty { StandardStream.error.say(overdue ? .noOverdueDeadlines : .noDeadlines) }
        }
    }
}
