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

    /// Titles and values side by side; an empty field is left out.
    var text: String {
        let shown = fields.filter { !$0.cell.text.isEmpty }
        let width = shown.map(\.title.text.count).max() ?? 0
        return shown.map { field in
            let title = field.title.text
            let value = field.cell.text.replacing("\n", with: " ")
            return title + String(repeating: " ", count: width - title.count + 2) + Table.printable(value) + "\n"
        }.joined()
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
