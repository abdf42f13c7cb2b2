import ArgumentParser
import TransferStore
import Transfers

extension CalendarCommand {
    /// `mutasictl calendar show`: the working days of a year, month by month.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "show", abstract: Phrase.calendarShowPurpose.text)

        @Argument(
            help: ArgumentHelp(.calendarShowYearHelp, valueName: "year")
        )
        var year: Int?

        @Option(
            help: ArgumentHelp(.calendarCountDistrictHelp, valueName: "text")
        )
        var district: String?

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let listing = try database.withDomain { session in
                let year = try year ?? CivilClock(session).today().year
                let holidays = try Holidays(session).all(on: asOf.day).filter { $0.isHeld(in: district) }
                let calendar = WorkingCalendar(holidays: Set(holidays.map(\.day)))
                guard let first = CivilDate(year: year, month: 1, day: 1) else { throw CalendarFault.impossibleYear }
                CalendarCommand.warn(calendar, from: first, through: first)
                return try Self.months(of: year, calendar, holidays.filter { $0.day.year == year })
            }
            try listing.show(format.output)
        }

        private static func months(of year: Int, _ calendar: WorkingCalendar, _ holidays: [Holiday]) throws -> Listing {
            var listing = Listing([
                .init(title: .month, name: "month"),
                .init(title: .workingDays, name: "working_days", alignment: .right),
                .init(title: .holiday, name: "holidays", isFlexible: true),
            ])
            for month in 1...12 {
                guard let first = CivilDate(year: year, month: month, day: 1) else {
                    throw CalendarFault.impossibleYear
                }
                var day: CivilDate? = first
                var count = 0
                while let date = day, date.month == month, date.year == year {
                    if calendar.isWorkingDay(date) { count += 1 }
                    day = date.adding(days: 1)
                }
                let names = holidays.filter { $0.day.month == month }.map { "\($0.day.day) \($0.name)" }
                listing.add([
                    .text(String("\(first)".prefix(7))), .number(count), .text(names.joined(separator: "; ")),
                ])
            }
            return listing
        }
    }
}
