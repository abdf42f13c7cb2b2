/// The SQL folder in the binary: one program migrates its own database.
public enum Schema {
    /// All migrations, oldest first.
    ///
    /// Embedding lists nothing, so the list is kept here by hand and held against the folder by a test.
    public static let migrations: [Migration] = [
        Migration("V0001_queue", PackageResources.V0001_queue_sql),
        Migration("V0002_reference", PackageResources.V0002_reference_sql),
        Migration("V0003_people", PackageResources.V0003_people_sql),
        Migration("V0004_needs", PackageResources.V0004_needs_sql),
        Migration("V0005_training", PackageResources.V0005_training_sql),
        Migration("V0006_notices", PackageResources.V0006_notices_sql),
    ]
}
