import TestSupport

/// The reviewed file of what each role may do, line by line and column by column.
struct Matrix {
    /// One line: who may do what with which part of which thing.
    struct Line {
        let grantee: String
        let kind: String
        let object: String
        let privilege: String
        /// Empty for the whole.
        let columns: [String]
    }

    static let path = "Tests/SchemaTests/Roles/matrix.csv"

    let lines: [Line]

    init() throws {
        lines = try Repository.text(of: Self.path).split(whereSeparator: \.isNewline).dropFirst().map { text in
            let fields = Self.fields(of: text)
            return Line(
                grantee: fields[0],
                kind: fields[1],
                object: fields[2],
                privilege: fields[3],
                columns: fields[4].split(separator: " ").map(String.init)
            )
        }
    }

    private static func fields(of line: Substring) -> [String] {
        var fields = [""]
        var isQuoted = false
        for character in line {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: fields.append("")
            default: fields[fields.count - 1].append(character)
            }
        }
        return fields
    }
}
