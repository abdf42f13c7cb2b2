import ArgumentParser
import TransferStore

extension WaiverCommand {
    /// `mutasictl waiver list`: the waivers in force.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: Phrase.waiverListPurpose.text)

        @Flag(help: ArgumentHelp(.waiverListAllHelp))
        var all = false

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var page: PageOptions<Int64>
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let found = try database.withDomain { session in
                let waivers = Waivers(session)
                if all, asOf.day == nil { return try waivers.list(all: true, page.page) }
                let held = try asOf.day.map { day in try waivers.list(all: true).filter { $0.held(on: day) } }
                return try page.rest(of: try held ?? waivers.list()) { $0.id.number }
            }
            let (shown, next) = page.part(found) { $0.id.number }
            try WaiverReport.listing(shown).show(format.output)
            if shown.isEmpty { StandardStream.error.say(.noWaivers) }
            page.say(next)
        }
    }
}
