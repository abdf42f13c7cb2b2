import ArgumentParser
import Postgres
import TransferStore
import Transfers

/// `mutasictl calendar`: how days are counted.
struct CalendarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: Phrase.calendarPurpose.text,
        subcommands: [List.self, Show.self, Count.self, Deadline.self]
    )

    /// The days of a counting, each as it counts.
    static func listing(_ days: [CountedDay], _ names: [CivilDate: String]) -> Listing {
        var listing = Listing([
            .init(title: .date, name: "date"), .init(title: .day, name: "day", alignment: .right),
            .init(title: .counting, name: "counting", isFlexible: true), .init(title: .holiday, name: "holiday"),
        ])
        for day in days {
            let number: Int? =
                switch day.kind {
                case .start: 0
                case .counted(let number): number
                case .weekend, .holiday: nil
                }
            listing.add([
                .date(day.date), .number(number), .text(day.text(in: Reader.current.language)), .text(names[day.date]),
            ])
        }
        return listing
    }

    /// Warns of years of which no holiday is on record: every weekday of theirs counts as a working day.
    static func warn(_ calendar: WorkingCalendar, from first: CivilDate, through last: CivilDate) {
        let years = calendar.yearsWithoutHolidays(from: first, through: last)
        if !years.isEmpty { StandardStream.error.say(.yearsWithoutHolidays(years)) }
    }

    /// The names of the national holidays between two days, so that whoever counts along sees which they are.
    static func names(_ session: Session, from first: CivilDate, through last: CivilDate) throws -> [CivilDate: String]
    {
        var names: [CivilDate: String] = [:]
        for year in first.year...max(first.year, last.year) {
            for holiday in try Holidays(session).list(of: year) where holiday.region == nil {
                names[holiday.day] = holiday.name
            }
        }
        return names
    }
}
