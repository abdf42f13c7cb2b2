import Configuration
import Transfers

/// Who reads the output: their language, their clock, and whether they want colour.
struct Reader: Sendable {
    var language: Language
    var zone: ReaderZone
    var wantsColour: Bool

    /// The reader of this process; settled before the command line is parsed, since help is text as well.
    static let current = Reader(
        arguments: CommandLine.arguments,
        environment: ConfigReader(provider: EnvironmentVariablesProvider())
    )

    /// Finds out from the command line and the environment.
    ///
    /// - Parameters:
    ///   - arguments: the command line, for `--lang` alone; the parser checks its value later.
    ///   - environment: for `MUTASI_LANG`, `LC_ALL`, `LANG`, `TZ` and `NO_COLOR`.
    init(arguments: [String], environment: ConfigReader) {
        language =
            Self.option("--lang", in: arguments).flatMap(Language.init)
            ?? Self.language(
                ofLocale: ["mutasi.lang", "lc.all", "lang"].lazy
                    .compactMap { environment.string(forKey: ConfigKey($0)) }
                    .first { !$0.isEmpty }
            )
        zone = ReaderZone(environment.string(forKey: "tz") ?? "")
        wantsColour = (environment.string(forKey: "no.color") ?? "").isEmpty
    }

    private static func language(ofLocale name: String?) -> Language {
        name.map { $0.lowercased().hasPrefix("en") } == true ? .english : .indonesian
    }

    private static func option(_ name: String, in arguments: [String]) -> String? {
        for (place, argument) in arguments.enumerated() {
            if argument == "--" { return nil }
            if argument == name { return arguments.dropFirst(place + 1).first }
            if argument.hasPrefix(name + "=") { return String(argument.dropFirst(name.count + 1)) }
        }
        return nil
    }
}
