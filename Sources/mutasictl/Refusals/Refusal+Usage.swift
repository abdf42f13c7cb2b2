import ArgumentParser

extension Refusal {
    /// The parser's complaint as one sentence, with the command whose help tells more.
    init(usage error: any Error) {
        let message = Self.oneLine(Mutasictl.message(for: error))
        let command = Self.helpCommand(in: Mutasictl.fullMessage(for: error)) ?? "mutasictl --help"
        let english = Self.withoutFullStop(message)
        self.init(
            .usage,
            .usage(indonesian: Self.inIndonesian(english), english: english, help: command)
        )
    }

    /// The command that the parser itself points to, as in `See 'mutasictl need add --help' for more information`.
    private static func helpCommand(in message: String) -> String? {
        message.split(whereSeparator: \.isNewline).lazy
            .filter { $0.contains("See '") && $0.contains("--help") }
            .compactMap { $0.split(separator: "'").dropFirst().first.map(String.init) }
            .first
    }

    /// The parser lists many values one below the other.
    private static func oneLine(_ message: String) -> String {
        let lines = message.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }
        let values = lines.filter { $0.hasPrefix("- ") }.map { "'\($0.dropFirst(2))'" }.joined(separator: ", ")
        let words = lines.filter { !$0.hasPrefix("- ") }.joined(separator: " ")
        return values.isEmpty ? words : words.replacing("the following:", with: values)
    }

    private static func withoutFullStop(_ text: String) -> String {
        text.hasSuffix(".") ? String(text.dropLast()) : text
    }

    /// The parser speaks English; its openings are few, and what they do not cover stays as it is.
    private static func inIndonesian(_ message: String) -> String {
        let words = [
            ("Unknown option ", "Opsi tidak dikenal: "),
            ("Unexpected argument ", "Argumen tidak dikenal: "),
            ("Missing expected argument ", "Argumen wajib belum diisi: "),
            ("Missing value for ", "Nilai belum diisi untuk "),
            ("Missing required subcommand", "Perintah belum disebut"),
            ("The value ", "Nilai "),
            (" is invalid for ", " tidak sah untuk "),
            (". Please provide one of ", "; pilihannya "),
            ("' or '", "' atau '"),
            ("' and '", "' dan '"),
            (" does not take any value, but ", " tidak memakai nilai, tetapi diberi "),
            ("The option ", "Opsi "),
            (" was specified", ""),
            (". Did you mean ", "; maksud Anda "),
            (" unexpected arguments: ", " argumen tidak dikenal: "),
        ]
        return words.reduce(message) { text, pair in text.replacing(pair.0, with: pair.1) }
    }
}
