import ArgumentParser
import TransferStore
import Transfers

extension HolidayCommand {
    /// `mutasictl holiday list`: the holidays of a year.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.holidayListPurpose.text)

        @Argument(
            help: ArgumentHelp(.calendarShowYearHelp, valueName: "year")
        )
        var year: Int?

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let holidays = try database.withDomain { session in
                try Holidays(session).list(of: try year ?? CivilClock(session).today().year)
            }
            try HolidayCommand.listing(holidays).show(format.output)
            if holidays.isEmpty { StandardStream.error.say(.noHolidays) }
        }
    }
}
