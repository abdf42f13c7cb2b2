/// A file of an import, filled from a table of an upstream database.
public struct MappedFile: Hashable, Sendable {
    /// The file's name, such as `pegawai.csv`.
    public let name: String
    /// The line of the mapping on which it begins.
    public let line: Int
    /// The table.
    public let table: TableName
    /// The line that names the table.
    public let tableLine: Int
    /// Further tables of which the expressions read.
    public let reads: [TableName]
    /// The line that names them; nil where there are none.
    public let readsLine: Int?
    /// The column of the table that holds the keys of which events tell; nil where no event concerns the file.
    public let key: Identifier?
    /// Events of these topics are about rows of this file.
    public let topics: [Topic]
    /// Which rows of the table are meant, by the setting `where`; nil for all.
    public let filter: MappedColumn?
    /// The columns that are filled.
    public let columns: [MappedColumn]

    /// The statement that writes the file, with its header.
    ///
    /// - Parameter keys: Of these entities only; nil for all.
    /// - Returns: `copy … to stdout`.
    public func export(of keys: [String]? = nil) -> String {
        let values = columns.map { "(\($0.expression))::text as \"\($0.name)\"" }.joined(separator: ", ")
        return "copy (select \(values) from \(table.quoted)\(selection(of: keys))) to stdout (format csv, header)"
    }

    /// The people of whom the file has a row, by its column `nip_baru`.
    ///
    /// - Parameter keys: Of these entities only; nil for all.
    /// - Returns: A query for their numbers as they are written there; nil for a file without that column.
    public func people(of keys: [String]? = nil) -> String? {
        columns.first { $0.name == "nip_baru" }.map {
            "select (\($0.expression))::text from \(table.quoted)\(selection(of: keys))"
        }
    }

    /// A query that tells the type of an expression, and reads nothing.
    ///
    /// - Parameter expression: Over a row of the table.
    /// - Returns: A query for one row with the type's name.
    public func typeQuery(of expression: String) -> String {
        "select pg_typeof((\(expression)))::text from (select 1) as x left join \(table.quoted) on false"
    }

    private func selection(of keys: [String]?) -> String {
        var conditions = [filter.map { "(\($0.expression))" }].compactMap(\.self)
        if let keys {
            // Literals take the type of the column, by which its index serves.
            let list = keys.map { Literal($0).quoted }.joined(separator: ", ")
            conditions.append(key.map { keys.isEmpty ? "false" : "\($0.quoted) in (\(list))" } ?? "false")
        }
        return conditions.isEmpty ? "" : " where " + conditions.joined(separator: " and ")
    }
}
