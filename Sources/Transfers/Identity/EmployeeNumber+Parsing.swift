extension EmployeeNumber {
    /// Reads a number as it stands in a file and checks it.
    ///
    /// Spaces, dots, hyphens, a leading apostrophe and invisible characters are taken away first.
    ///
    /// - Parameters:
    ///   - text: The text of the field.
    ///   - series: Which number it should be.
    ///   - today: The day against which "not in the future" is checked.
    /// - Throws: The first ``EmployeeNumberIssue`` that makes the number unusable.
    public init(
        parsing text: some StringProtocol,
        series: Series,
        today: CivilDate
    ) throws(EmployeeNumberIssue) {
        let digits = try Self.digits(of: text)
        let number = EmployeeNumber(series: series, value: digits)
        guard let born = number.birthDate, born <= today else { throw .impossibleBirthDate }
        switch series {
        case .nip:
            guard let month = number.entryMonth, (1950...today.year).contains(month.year) else {
                throw .impossibleEntry
            }
        case .pppk:
            guard (2019...today.year).contains(number.entryYear) else { throw .impossibleEntry }
        }
        guard [1, 2].contains(digits / 1_000 % 10) else { throw .impossibleSex }
        guard digits % 1_000 != 0 else { throw .zeroSerial }
        self = number
    }

    private static func digits(of text: some StringProtocol) throws(EmployeeNumberIssue) -> Int64 {
        let kept = text.unicodeScalars.filter { !ignored.contains($0) && !$0.properties.isWhitespace }
        let isNumeric = kept.allSatisfy { ("0"..."9").contains($0) }
        if !isNumeric, looksLikeFloatingPoint(text) { throw .spreadsheetDamage }
        guard isNumeric else { throw .notEighteenDigits }
        if kept.count == 9 { throw .oldNumber }
        // A leading zero would be a birth year before 1000.
        guard kept.count == 18, kept.first != "0", let value = Int64(String(String.UnicodeScalarView(kept))) else {
            throw kept.count == 18 ? .impossibleBirthDate : .notEighteenDigits
        }
        return value
    }

    /// Whether a text has the form that a spreadsheet gives to long numbers: `1.98703142011012E+17`.
    private static func looksLikeFloatingPoint(_ text: some StringProtocol) -> Bool {
        let parts = text.lowercased().split(separator: "e", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].contains(where: \.isNumber) else { return false }
        return parts[1].allSatisfy { $0.isNumber || $0 == "+" || $0 == "-" || $0.isWhitespace }
    }

    /// Separators people type, and characters that cannot be seen.
    private static let ignored: Set<Unicode.Scalar> = [
        ".", "-", "'", "\u{2019}", "\u{2010}", "\u{2011}", "\u{00AD}",
        "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}",
    ]
}
