public import Postgres

/// A migration as the database remembers it.
public struct MigrationRecord: Sendable {
    /// Its number.
    public let version: Int
    /// Its file's name without the ending.
    public let name: String
    /// SHA-256 of its file's text.
    public let checksum: Bytes
    /// Which migration a program has to know to work beside this one.
    public let needs: Int
    /// When it was applied, by the server's clock.
    public let appliedAt: Timestamp
}
