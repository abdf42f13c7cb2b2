/// One record, field under field for people.
struct Sheet {
    private struct Field {
        let title: Phrase
        let name: String
        let cell: ListingCell
    }

    private var fields: [Field] = []

    mutating func add(_ title: Phrase, _ name: String, _ cell: ListingCell) {
        fields.append(Field(title: title, name: name, cell: cell))
    }

    /// The record as an object, its members in the order in which they were added.
    var json: JSONValue { .object(members) }

    var members: [JSONValue.Member] { fields.map { JSONValue.Member(name: $0.name, value: $0.cell.value) } }

    var csv: String {
        CSV.document(fields.map(\.name), [fields.map(\.cell.value.word)])
    }

    /// Titles and values side by side, as wide as the terminal if there is one.
    var text: String { text(width: StandardStream.output.width) }

    /// Titles and values side by side; an empty field is left out.
    ///
    /// - Parameter width: what the lines should fit into, in characters, for which values go on below themselves, or below
    ///   their title where little room is left beside it; nil where nobody looks, and each field is one line.
    /// - Returns: The lines.
    func text(width: Int?) -> String {
        let shown = fields.filter { !$0.cell.text.isEmpty }
        let titles = shown.map(\.title.text.count).max() ?? 0
        let isBeside = width.map { $0 >= titles + Self.gap + Self.narrowest } ?? true
        let indent = isBeside ? titles + Self.gap : Self.gap
        return shown.map { field in
            let title = field.title.text
            let value = Table.printable(field.cell.text.replacing("\n", with: " "))
            let lines = width.map { Self.wrapped(value, to: max($0 - indent, Self.narrowest)) } ?? [value]
            let body = lines.joined(separator: "\n" + String(repeating: " ", count: indent)) + "\n"
            guard isBeside else {
                return (title.isEmpty ? "" : title + "\n") + String(repeating: " ", count: indent) + body
            }
            return title + String(repeating: " ", count: indent - title.count) + body
        }.joined()
    }

    private static let gap = 2
    private static let narrowest = 16

    /// The words of a text in lines that fit; a word that is too long for a line is broken.
    private static func wrapped(_ text: String, to width: Int) -> [String] {
        var lines = [""]
        for word in text.split(separator: " ") {
            var rest = word
            if let line = lines.last, !line.isEmpty {
                if line.count + 1 + rest.count <= width {
                    lines[lines.count - 1] += " \(rest)"
                    continue
                }
                lines.append("")
            }
            while rest.count > width {
                lines[lines.count - 1] = String(rest.prefix(width))
                lines.append("")
                rest = rest.dropFirst(width)
            }
            lines[lines.count - 1] = String(rest)
        }
        return lines
    }

    /// Writes the record to the standard output.
    func show(_ format: OutputFormat) throws {
        switch format {
        case .json: try StandardStream.output.write(document: json)
        case .csv: try StandardStream.output.write(csv)
        case .table: try StandardStream.output.write(text)
        }
    }
}
