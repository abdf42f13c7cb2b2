import ArgumentParser
import TransferStore

extension AscertainmentCommand {
    /// `mutasictl ascertainment list`: the ascertainments in force.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: Phrase.ascertainmentListPurpose.text
        )

        @Flag(help: ArgumentHelp(.ascertainmentListAllHelp))
        var all = false

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var page: PageOptions<Int64>
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let found = try database.withDomain { session in
                let ascertainments = Ascertainments(session)
                if all, asOf.day == nil { return try ascertainments.list(all: true, page.page) }
                let held = try asOf.day.map { day in try ascertainments.list(all: true).filter { $0.held(on: day) } }
                return try page.rest(of: try held ?? ascertainments.list()) { $0.id.number }
            }
            let (shown, next) = page.part(found) { $0.id.number }
            try AscertainmentReport.listing(shown).show(format.output)
            if shown.isEmpty { StandardStream.error.say(.noAscertainments) }
            page.say(next)
        }
    }
}
