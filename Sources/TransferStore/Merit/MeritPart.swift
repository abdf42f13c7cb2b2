internal import Postgres

/// A file of the evidence for an audit of the merit system.
public struct MeritPart: Sendable {
    /// The file's name, without its ending.
    public let name: String
    /// The names of its columns, in Indonesian, as the auditors' forms have them.
    public let columns: [String]

    let statement: SQL
}
