/// Rows for a spreadsheet: comma, line feed, quotes where they are needed (RFC 4180).
enum CSV {
    /// The document of a header and its rows.
    static func document(_ header: [String], _ rows: [[String]]) -> String {
        ([header] + rows).map { $0.map(cell).joined(separator: ",") + "\n" }.joined()
    }

    /// A value that a spreadsheet would run as a formula gets an apostrophe before it.
    private static func cell(_ value: String) -> String {
        let isFormula = value.first.map { "=+-@\t\r".contains($0) } ?? false
        let text = isFormula ? "'" + value : value
        guard text.unicodeScalars.contains(where: { "\",\n\r".unicodeScalars.contains($0) }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
