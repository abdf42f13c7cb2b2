/// How a database stands to the migrations of this program.
public struct SchemaStatus: Sendable {
    /// What the database has, oldest first.
    public var applied: [MigrationRecord]
    /// Names of what it lacks.
    public var missing: [String]
    /// Names of what it has with another content.
    public var changed: [String] = []
    /// Names of what it has and this program does not know.
    public var unknown: [String] = []

    /// The database is exactly at this program's schema.
    public var isCurrent: Bool { missing.isEmpty && changed.isEmpty && unknown.isEmpty }
    /// Migrations are missing: `mutasictl migrate` has to be run.
    public var isTooOld: Bool { !missing.isEmpty }
    /// A newer program has migrated the database.
    public var isTooNew: Bool { !unknown.isEmpty }
}
