import ArgumentParser

/// How figures are printed.
enum OutputForm: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
}
