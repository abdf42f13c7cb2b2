/// Records that can be shown in each of the three forms.
struct Listing {
    /// One column: its title for people, its name for programs, and how it is set.
    struct Column {
        let title: Phrase
        let name: String
        var alignment = Table.Alignment.left
        var isFlexible = false
        /// Left out for people where the terminal is too narrow; programs get it always.
        var isSecondary = false
    }

    let columns: [Column]
    private(set) var rows: [[ListingCell]] = []

    init(_ columns: [Column]) {
        self.columns = columns
    }

    mutating func add(_ cells: [ListingCell]) {
        rows.append(cells)
    }

    /// The rows as objects, each with the columns' names in their order.
    var json: JSONValue {
        .array(rows.map { row in .object(zip(columns, row).map { JSONValue.Member(name: $0.name, value: $1.value) }) })
    }

    var csv: String {
        CSV.document(columns.map(\.name), rows.map { $0.map(\.value.word) })
    }

    var table: Table {
        var table = Table(
            columns.map {
                Table.Column(
                    title: $0.title.text,
                    alignment: $0.alignment,
                    isFlexible: $0.isFlexible,
                    isSecondary: $0.isSecondary
                )
            }
        )
        for row in rows { table.add(row.map(\.text)) }
        return table
    }

    /// Writes the records to the standard output.
    func show(_ format: OutputFormat) throws {
        switch format {
        case .json: try StandardStream.output.write(document: json)
        case .csv: try StandardStream.output.write(csv)
        case .table: try table.show()
        }
    }
}
