internal import Postgres

/// A row of an import file as a typed value.
protocol ImportRecord: Sendable, SendableMetatype {
    /// The file's columns and the way into its tables.
    static var layout: ImportLayout { get }
    /// Reads a row, noting in it all that is wrong; nil when it cannot be applied.
    init?(_ row: inout ImportRow)
    /// Writes the staged columns in the layout's order, the line first.
    func write(line: Int64, to writer: inout CopyWriter) throws(PostgresError)
}
