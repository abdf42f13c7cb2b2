import ArgumentParser

/// The form in which a list is written to the standard output.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
    /// For people.
    case table
    /// For programs.
    case json
    /// For spreadsheets.
    case csv
}
