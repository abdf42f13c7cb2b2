internal import Transfers

/// The columns of a file, as its first line names them.
struct ImportHeader: Sendable {
    /// Where a column that is used stands, from 0.
    private let positions: [String: Int]
    private let required: Set<String>
    /// How many values each row should have.
    let count: Int
    /// What is to be said of columns that are not used.
    let issues: [ImportIssue]

    /// Maps a header to a layout, in any order and case.
    ///
    /// - Throws: ``FileFault`` for a missing or repeated column.
    init(_ record: DelimitedRecord, layout: ImportLayout) throws(FileFault) {
        let known = Set(layout.required + layout.optional)
        var positions: [String: Int] = [:]
        var issues: [ImportIssue] = []
        for (position, field) in record.fields.enumerated() {
            let name = Self.normalized(field)
            if known.contains(name) {
                guard positions.updateValue(position, forKey: name) == nil else { throw .repeatedColumn(name) }
            } else if !name.isEmpty {
                let fault: HeaderFault = SensitiveColumns.contains(name) ? .sensitiveColumn(name) : .unknownColumn(name)
                issues.append(ImportIssue(line: record.line, column: name, severity: .info, fault: fault))
            }
        }
        if let missing = layout.required.first(where: { positions[$0] == nil }) { throw .missingColumn(missing) }
        self.positions = positions
        self.issues = issues
        required = Set(layout.required)
        count = record.fields.count
    }

    /// The value of a column, empty when the file does not have it.
    func value(_ column: String, in fields: [String]) -> String {
        guard let position = positions[column], position < fields.count else { return "" }
        return fields[position]
    }

    func isRequired(_ column: String) -> Bool {
        required.contains(column)
    }

    private static func normalized(_ name: String) -> String {
        name.lowercased().split { $0.isWhitespace || $0 == "\u{FEFF}" }.joined(separator: "_")
    }
}
