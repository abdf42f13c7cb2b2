/// How a database stands to the migrations of this program.
public struct SchemaStatus: Sendable {
    /// What the database has, oldest first.
    public var applied: [MigrationRecord]
    /// Names of what it lacks.
    public var missing: [String]
    /// Names of what it has with another content.
    public var changed: [String] = []
    /// Names of what it has, and this program neither knows nor can work beside.
    public var unknown: [String] = []
    /// Names of what it has and this program does not know, and that took nothing from it: a newer one has expanded the schema.
    public var newer: [String] = []

    /// This program can work on the database.
    public var isCurrent: Bool { missing.isEmpty && changed.isEmpty && unknown.isEmpty }
    /// Migrations are missing: `mutasictl migrate` has to be run.
    public var isTooOld: Bool { !missing.isEmpty }
    /// A newer program has taken away what this one needs.
    public var isTooNew: Bool { !unknown.isEmpty }
}
