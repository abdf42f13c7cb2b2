internal import Postgres
public import Transfers

/// Statements on an upstream table that went on without telling, in tolerant mode, since the table was compared.
public struct UntoldChanges: Sendable {
    /// The watch's name; nil where its script is of another version.
    public let watch: String?
    /// What they would have told.
    public let topic: String
    /// How many there were.
    public let statements: Int
    /// The SQLSTATEs, such as `55P03` for a lock that was not had in time.
    public let codes: [String]
    /// When the first of them was.
    public let since: Instant

    init(_ row: Row) throws {
        watch = try row.decode(at: 0)
        topic = try row.decode(at: 1)
        statements = try row.decode(at: 2)
        codes = try row.decode(at: 3)
        since = try row.decode(at: 4)
    }
}
