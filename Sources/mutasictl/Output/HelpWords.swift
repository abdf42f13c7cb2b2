/// The words that the parser itself puts around our help, in Indonesian.
enum HelpWords {
    /// A page of help with its headings in Indonesian; anything else that the parser prints, as it is.
    static func indonesian(_ page: String) -> String {
        guard page.hasPrefix("OVERVIEW: ") || page.hasPrefix("USAGE: ") else { return page }
        let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard let (english, indonesian) = headings.first(where: { line.hasPrefix($0.0) }) else {
                return String(line)
            }
            return indonesian + line.dropFirst(english.count)
        }
        return phrases.reduce(lines.joined(separator: "\n")) { text, pair in text.replacing(pair.0, with: pair.1) }
    }

    private static let headings: [(String, String)] = [
        ("OVERVIEW: ", "RINGKASAN: "),
        ("USAGE: ", "PEMAKAIAN: "),
        ("ARGUMENTS:", "ARGUMEN:"),
        ("OPTIONS:", "OPSI:"),
        ("SUBCOMMANDS:", "PERINTAH:"),
        ("  See 'mutasictl", "  Lihat 'mutasictl"),
    ]

    private static let phrases: [(String, String)] = [
        ("' for detailed help.", "' untuk bantuan selengkapnya."),
        ("Show the version.", "Tampilkan versi."),
        ("Show help information.", "Tampilkan bantuan ini."),
        ("Show subcommand help information.", "Tampilkan bantuan suatu perintah."),
        ("(values: ", "(nilai: "),
        ("(default: ", "(bawaan: "),
        ("; default: ", "; bawaan: "),
    ]
}
