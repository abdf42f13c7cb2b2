import ArgumentParser
import TransferStore
import Transfers

extension HolidayCommand {
    /// `mutasictl holiday show`: why offices do not work on a day, in the nation and in regions.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "show", abstract: Phrase.holidayShowPurpose.text)

        @Argument(help: ArgumentHelp(.holidayDayHelp, valueName: "date"), transform: Validation.date)
        var day: CivilDate

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let holidays = try database.withDomain { session in
                try Holidays(session).all(on: asOf.day).filter { $0.day == day }
            }
            guard !holidays.isEmpty else { throw CalendarFault.noHoliday(day) }
            try HolidayCommand.listing(holidays).show(format.output)
        }
    }
}
