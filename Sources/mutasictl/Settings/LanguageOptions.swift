public import ArgumentParser
public import Transfers

/// The language, for every command; ``Reader`` has read it by the time it is parsed.
struct LanguageOptions: ParsableArguments {
    @Option(help: ArgumentHelp(.languageHelp, valueName: "id|en"))
    var lang: Language?
}

/// Read from `id` or `en`.
extension Language: ExpressibleByArgument {}
