import ArgumentParser
import TransferStore
import Transfers

/// The days between which something is counted.
struct PeriodOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(.periodOptionsFromHelp, valueName: "date"),
        transform: Validation.date
    )
    var from: CivilDate?

    @Option(
        help: ArgumentHelp(.periodOptionsToHelp, valueName: "date"),
        transform: Validation.date
    )
    var to: CivilDate?

    /// The first day and the last.
    func days(_ today: CivilDate) -> (first: CivilDate, last: CivilDate) {
        (from ?? CivilDate(year: today.year, month: 1, day: 1) ?? today, to ?? today)
    }
}
