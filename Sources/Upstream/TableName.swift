/// The name of a table with its schema.
public struct TableName: Hashable, Sendable, CustomStringConvertible {
    /// The schema.
    public let schema: Identifier
    /// The table.
    public let table: Identifier

    /// Names a table.
    public init(schema: Identifier, table: Identifier) {
        self.schema = schema
        self.table = table
    }

    /// Reads `schema.table`, each as SQL reads a name.
    ///
    /// - Parameter text: such as `kepegawaian.pegawai` or `"HR"."Pegawai"`.
    /// - Throws: ``WatchFault``.
    public init(_ text: String) throws(WatchFault) {
        let names = try Identifier.read(text, separatedBy: ".")
        guard names.count == 2 else { throw .notQualified(text) }
        self.init(schema: names[0], table: names[1])
    }

    /// Both names as functions of the catalogue read them.
    var reference: String { "\(schema.reference).\(table.reference)" }

    /// Both names in double quotes, on one line whatever they hold.
    public var quoted: String { "\(schema.quoted).\(table.quoted)" }

    /// As in SQL.
    public var description: String { quoted }
}
