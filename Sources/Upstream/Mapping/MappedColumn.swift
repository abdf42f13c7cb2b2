/// A column of a file, and what fills it.
public struct MappedColumn: Hashable, Sendable {
    /// The line of the mapping, from 1.
    public let line: Int
    /// The file's column.
    public let name: String
    /// An expression of SQL over a row of the table; its text is the value.
    public let expression: String
}
