import ArgumentParser
import JobQueue
import Postgres

extension ScheduleCommand {
    /// `mutasictl schedule next`: when a schedule, or an entry that is yet to be one, fires next.
    struct Next: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "next", abstract: Phrase.scheduleNextPurpose.text)

        @Argument(help: ArgumentHelp(.scheduleNameHelp, valueName: "name"))
        var name: String?

        @Option(help: ArgumentHelp(.scheduleNextCronHelp, valueName: "entry"))
        var cron: String?

        @Option(help: ArgumentHelp(.scheduleNextZoneHelp, valueName: "zone"))
        var zone = "WIB"

        @Option(help: ArgumentHelp(.scheduleNextCountHelp, valueName: "n"))
        var count = 5

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            guard (name == nil) != (cron == nil) else { throw ValidationError(Phrase.nameOrCron.text) }
            guard (1...1_000).contains(count) else {
                throw ValidationError(Phrase.outOfBounds("--count", 1...1_000).text)
            }
        }

        func run() throws {
            let firings = try database.withSession { session in
                let schedule = try name.map { try ScheduleCommand.find($0, session).schedule }
                return try session.nextFirings(
                    of: schedule?.cron ?? cron ?? "",
                    in: schedule?.zone ?? zone,
                    count: count
                )
            }
            var listing = Listing([.init(title: .next, name: "run_at")])
            for firing in firings { listing.add([.time(firing)]) }
            try listing.show(format.output)
        }
    }
}
