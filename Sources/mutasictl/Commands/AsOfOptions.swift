import ArgumentParser
import Transfers

/// The day as of which something is shown.
struct AsOfOptions: ParsableArguments {
    @Option(name: .customLong("as-of"), help: ArgumentHelp(.asOfHelp, valueName: "date"), transform: Validation.date)
    var day: CivilDate?

    /// The end of that day.
    var end: EndOfDay? { day.map { EndOfDay(of: $0) } }

    /// Shows one thing, under the day as of which it is where people read it.
    ///
    /// - Parameters:
    ///   - format: The form of the output.
    ///   - untold: What nobody can tell of that day any more, which is said apart.
    ///   - show: Shows it.
    /// - Throws: what the closure throws.
    func show(
        _ format: OutputFormat,
        untold: Set<UntoldPart> = [],
        _ show: (OutputFormat) throws -> Void
    ) throws {
        if let day, format == .table {
            let output = StandardStream.output
            try output.write(TextStyle(output).bold(Phrase.asOfEnd(day).text) + "\n\n")
        }
        try show(format)
        let parts = UntoldPart.allCases.filter(untold.contains)
        if !parts.isEmpty { StandardStream.error.say(.untold(parts)) }
    }
}
