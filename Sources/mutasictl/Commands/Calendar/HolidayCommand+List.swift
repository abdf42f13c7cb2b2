import ArgumentParser
import TransferStore
import Transfers

extension HolidayCommand {
    /// `mutasictl holiday list`: the holidays of a year.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: Phrase.holidayListPurpose.text)

        @Argument(
            help: ArgumentHelp(.calendarShowYearHelp, valueName: "year")
        )
        var year: Int?

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let holidays = try database.withDomain { session in
                let year = try year ?? CivilClock(session).today().year
                return try Holidays(session).all(on: asOf.day).filter { $0.day.year == year }
            }
            try HolidayCommand.listing(holidays).show(format.output)
            if holidays.isEmpty { StandardStream.error.say(.noHolidays) }
        }
    }
}
