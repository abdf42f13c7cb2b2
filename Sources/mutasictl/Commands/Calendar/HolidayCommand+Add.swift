import ArgumentParser
import TransferJobs
import TransferStore
import Transfers

extension HolidayCommand {
    /// `mutasictl holiday add`: a day is a holiday, by a decree.
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add",
            abstract: Phrase.holidayAddPurpose.text,
            discussion: Phrase.holidayManual.text
        )

        @Argument(help: ArgumentHelp(.holidayAddDateHelp, valueName: "date"), transform: Validation.date)
        var date: CivilDate

        @Option(help: ArgumentHelp(.holidayAddNameHelp, valueName: "text"))
        var name: String

        @Option(help: ArgumentHelp(.holidayAddKindHelp))
        var kind: Holiday.Kind = .publicHoliday

        @Option(
            help: ArgumentHelp(.holidayAddRegionHelp, valueName: "text")
        )
        var region: String?

        @Option(help: ArgumentHelp(.holidayAddBasisHelp, valueName: "text"))
        var basis: String

        @Flag(help: ArgumentHelp(.dryRunHelp))
        var dryRun = false

        @OptionGroup var action: ActionOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let holiday = Holiday(day: date, name: name, kind: kind, region: region, basis: basis)
            let changed = try database.withDomain { session in
                try session.transaction(isTried: dryRun) {
                    try Holidays(session).add(holiday, by: action.actor, reason: action.reason)
                    return try DeadlineDesk(session).recompute()
                }
            }
            try HolidayCommand.sheet(holiday).show(format.output)
            HolidayCommand.tell(of: changed)
            if dryRun { StandardStream.error.say(.nothingWritten) }
        }
    }
}
