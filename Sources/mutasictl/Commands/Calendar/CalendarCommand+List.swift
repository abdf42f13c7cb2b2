import ArgumentParser
import TransferStore
import Transfers

extension CalendarCommand {
    /// `mutasictl calendar list`: the years whose holidays are on record.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: Phrase.calendarListPurpose.text)

        @Option(help: ArgumentHelp(.calendarCountDistrictHelp, valueName: "text"))
        var district: String?

        @OptionGroup var asOf: AsOfOptions
        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let holidays = try database.withDomain { session in
                try Holidays(session).all(on: asOf.day).filter { $0.isHeld(in: district) }
            }
            let calendar = WorkingCalendar(holidays: Set(holidays.map(\.day)))
            var listing = Listing([
                .init(title: .year, name: "year", alignment: .right),
                .init(title: .workingDays, name: "working_days", alignment: .right),
                .init(title: .publicHolidays, name: "public_holidays", alignment: .right),
                .init(title: .collectiveLeave, name: "collective_leave", alignment: .right),
                .init(title: .basis, name: "basis", isFlexible: true),
            ])
            for year in Set(holidays.map(\.day.year)).sorted() {
                let held = holidays.filter { $0.day.year == year }
                listing.add([
                    .number(year), .number(calendar.workingDays(in: year)),
                    .number(held.count { $0.kind == .publicHoliday }),
                    .number(held.count { $0.kind == .collectiveLeave }),
                    .words(Set(held.compactMap(\.basis)).sorted()),
                ])
            }
            try listing.show(format.output)
            if holidays.isEmpty { StandardStream.error.say(.noHolidays) }
        }
    }
}
