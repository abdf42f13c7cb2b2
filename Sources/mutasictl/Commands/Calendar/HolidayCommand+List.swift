import ArgumentParser
import TransferStore
import Transfers

extension HolidayCommand {
    /// `mutasictl holiday list`: the holidays of a year.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrase.holidayListPurpose.text)

        @Argument(
            help: ArgumentHelp("Tahun; tanpa ini tahun ini.", "The year; this one without it.", valueName: "year")
        )
        var year: Int?

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let holidays = try database.withDomain { session in
                try Holidays(session).list(of: try year ?? CivilClock(session).today().year)
            }
            var listing = Listing([
                .init(title: .date, name: "date"), .init(title: .name, name: "name", isFlexible: true),
                .init(title: .kind, name: "kind"), .init(title: .region, name: "region"),
                .init(title: .basis, name: "basis", isFlexible: true),
            ])
            for holiday in holidays {
                listing.add([
                    .date(holiday.day), .text(holiday.name), .word(holiday.kind.rawValue, .holidayKind(holiday)),
                    .text(holiday.region), .text(holiday.basis),
                ])
            }
            try listing.show(format.output)
            if holidays.isEmpty { StandardStream.error.say(.noHolidays) }
        }
    }
}
