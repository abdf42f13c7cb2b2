extension PersonName {
    /// Whether two writings of a name are of the same person, such as that of a certificate and that on record.
    ///
    /// Titles, case and spaces are left aside; a certificate often has the name in capitals, and other titles.
    public static func agree(_ one: String, _ other: String) -> Bool {
        let words = bare(one)
        return !words.isEmpty && words == bare(other)
    }

    private static func bare(_ text: String) -> [String] {
        // No name has a comma: what follows one are titles.
        let front = text.prefix { $0 != "," }
        return split(String(front)).name.name.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    }
}
