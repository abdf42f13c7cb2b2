import ArgumentParser
import TransferJobs
import TransferStore
import Transfers

extension HolidayCommand {
    /// `mutasictl holiday remove`: a day is no holiday after all.
    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "remove",
            abstract: Phrase.holidayRemovePurpose.text,
            discussion: Phrase.holidayManual.text
        )

        @Argument(help: ArgumentHelp(.holidayAddDateHelp, valueName: "date"), transform: Validation.date)
        var date: CivilDate

        @Option(help: ArgumentHelp(.holidayRemoveRegionHelp, valueName: "text"))
        var region: String?

        @Option(help: ArgumentHelp(.holidayRemoveReasonHelp, valueName: "text"))
        var reason: String

        @Flag(help: ArgumentHelp(.dryRunHelp))
        var dryRun = false

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let (holiday, changed) = try database.withDomain { session in
                try session.transaction(isTried: dryRun) {
                    let holiday = try Holidays(session).remove(date, region: region, by: Actor.current, reason: reason)
                    return (holiday, try DeadlineDesk(session).recompute())
                }
            }
            try HolidayCommand.sheet(holiday).show(format.output)
            HolidayCommand.tell(of: changed)
            if dryRun { StandardStream.error.say(.nothingWritten) }
        }
    }
}
