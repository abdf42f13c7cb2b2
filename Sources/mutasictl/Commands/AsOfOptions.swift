import ArgumentParser
import Transfers

/// The day as of which something is shown.
struct AsOfOptions: ParsableArguments {
    @Option(name: .customLong("as-of"), help: ArgumentHelp(.asOfHelp, valueName: "date"), transform: Validation.date)
    var day: CivilDate?
}
