import ArgumentParser

/// The form of the output, for every command that shows something.
struct OutputOptions: ParsableArguments {
    @Option(help: ArgumentHelp(.outputHelp))
    var output: OutputFormat = .table
}
