import ArgumentParser
import TransferJobs
import TransferStore
import Transfers

extension HolidayCommand {
    /// `mutasictl holiday add`: a day is a holiday, by a decree.
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: Phrase.holidayAddPurpose.text,
            discussion: Phrase.holidayManual.text
        )

        @Argument(help: ArgumentHelp("Tanggalnya.", "The day.", valueName: "date"), transform: Validation.date)
        var date: CivilDate

        @Option(help: ArgumentHelp("Nama hari libur.", "What it is called.", valueName: "text"))
        var name: String

        @Option(help: ArgumentHelp("LIBUR atau CUTI_BERSAMA.", "LIBUR, or CUTI_BERSAMA for collective leave."))
        var kind: Holiday.Kind = .publicHoliday

        @Option(
            help: ArgumentHelp(
                "Hanya di kabupaten/kota ini; tanpa ini nasional.",
                "Only in this district; the whole country without it.",
                valueName: "text"
            )
        )
        var region: String?

        @Option(help: ArgumentHelp("Keputusan yang menjadi dasarnya.", "The decree it rests on.", valueName: "text"))
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
