import Configuration
import Transfers

extension Language {
    /// The language of this process's help, which is made before the command line is parsed.
    static let current = Language(
        arguments: CommandLine.arguments,
        environment: ConfigReader(provider: EnvironmentVariablesProvider())
    )

    /// What `--lang` names, else what the environment asks for.
    init(arguments: [String], environment: ConfigReader) {
        let named = arguments.enumerated().lazy.compactMap { place, argument in
            if argument == "--lang" { return arguments.dropFirst(place + 1).first }
            return argument.hasPrefix("--lang=") ? String(argument.dropFirst("--lang=".count)) : nil
        }.first
        self = named.flatMap(Language.init(rawValue:)) ?? Language(asked: environment)
    }

    /// The language that the environment asks for: English where it does, else Indonesian.
    init(asked environment: ConfigReader) {
        let locale = ["mutasi.lang", "lc.all", "lang"].lazy
            .compactMap { environment.string(forKey: ConfigKey($0)) }
            .first { !$0.isEmpty }
        self = locale?.lowercased().hasPrefix("en") == true ? .english : .indonesian
    }
}
