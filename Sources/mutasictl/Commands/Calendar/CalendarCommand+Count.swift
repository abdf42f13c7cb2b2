import ArgumentParser
import TransferStore
import Transfers

extension CalendarCommand {
    /// `mutasictl calendar count`: every day between two, and how it counts.
    struct Count: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "count",
            abstract: Phrase.calendarCountPurpose.text,
            discussion: Phrase.calendarCountManual.text
        )

        @Argument(help: ArgumentHelp(.calendarCountFromHelp, valueName: "from"), transform: Validation.date)
        var from: CivilDate

        @Argument(help: ArgumentHelp(.calendarCountToHelp, valueName: "to"), transform: Validation.date)
        var to: CivilDate

        @Option(
            help: ArgumentHelp(.calendarCountDistrictHelp, valueName: "text")
        )
        var district: String?

        @OptionGroup var format: OutputOptions
        @OptionGroup var database: DatabaseOptions

        func validate() throws {
            guard from <= to, to.daysSince1970 - from.daysSince1970 < 3_660 else {
                throw ValidationError(Phrase.calendarOrder.text)
            }
        }

        func run() throws {
            let listing = try database.withDomain { session in
                let calendar = try Holidays(session).calendar(district: district)
                CalendarCommand.warn(calendar, from: from, through: to)
                let days = calendar.counting(from: from, through: to)
                return CalendarCommand.listing(days, try CalendarCommand.names(session, from: from, through: to))
            }
            try listing.show(format.output)
        }
    }
}
