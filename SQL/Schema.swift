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
        Migration("V0007_engine", PackageResources.V0007_engine_sql),
        Migration("V0008_enqueueing", PackageResources.V0008_enqueueing_sql),
        Migration("V0009_claiming", PackageResources.V0009_claiming_sql),
        Migration("V0010_outcomes", PackageResources.V0010_outcomes_sql),
        Migration("V0011_nodes", PackageResources.V0011_nodes_sql),
        Migration("V0012_views", PackageResources.V0012_views_sql),
        Migration("V0013_schedules", PackageResources.V0013_schedules_sql),
        Migration("V0014_running", PackageResources.V0014_running_sql),
        Migration("V0015_administration", PackageResources.V0015_administration_sql),
        Migration("V0016_chores", PackageResources.V0016_chores_sql),
        Migration("V0017_clock", PackageResources.V0017_clock_sql),
        Migration("V0018_proposals", PackageResources.V0018_proposals_sql),
        Migration("V0019_packages", PackageResources.V0019_packages_sql),
        Migration("V0020_reading", PackageResources.V0020_reading_sql),
        Migration("V0021_deadlines", PackageResources.V0021_deadlines_sql),
        Migration("V0022_assignments", PackageResources.V0022_assignments_sql),
        Migration("V0023_after_the_move", PackageResources.V0023_after_the_move_sql),
        Migration("V0024_need_process", PackageResources.V0024_need_process_sql),
        Migration("V0025_signals", PackageResources.V0025_signals_sql),
        Migration("V0026_changes", PackageResources.V0026_changes_sql),
        Migration("V0027_announcements", PackageResources.V0027_announcements_sql),
        Migration("V0028_objections", PackageResources.V0028_objections_sql),
        Migration("V0029_documents", PackageResources.V0029_documents_sql),
        Migration("V0030_aspirations", PackageResources.V0030_aspirations_sql),
        Migration("V0031_offices", PackageResources.V0031_offices_sql),
        Migration("V0032_ascertainments", PackageResources.V0032_ascertainments_sql),
        Migration("V0033_verification", PackageResources.V0033_verification_sql),
        Migration("V0034_audit", PackageResources.V0034_audit_sql),
        Migration("V0035_personal_data", PackageResources.V0035_personal_data_sql),
        Migration("V0036_inbox", PackageResources.V0036_inbox_sql),
        Migration("V0037_promotion", PackageResources.V0037_promotion_sql),
        Migration("V0038_upstreams", PackageResources.V0038_upstreams_sql),
        Migration("V0039_accounts", PackageResources.V0039_accounts_sql),
        Migration("V0040_grants", PackageResources.V0040_grants_sql),
        Migration("V0041_plans", PackageResources.V0041_plans_sql),
    ]

    /// The roles, all that they may do, and which rows they see: run after the migrations, as often as one likes.
    static let roles = [
        Migration("roles", PackageResources.roles_sql), Migration("policies", PackageResources.policies_sql),
    ]

    /// What an upstream database is given: its inbox is our outbox.
    public static let outbox = String(decoding: PackageResources.V0036_inbox_sql, as: UTF8.self)

    /// Those of the queue engine alone, for a program that has nothing to do with transfers.
    public static let engine = migrations.filter { !transfers.contains($0.name) }

    private static let transfers: Set = [
        "V0002_reference", "V0003_people", "V0004_needs", "V0005_training", "V0006_notices", "V0017_clock",
        "V0018_proposals", "V0019_packages", "V0020_reading", "V0021_deadlines", "V0022_assignments",
        "V0023_after_the_move", "V0024_need_process", "V0025_signals", "V0026_changes", "V0027_announcements",
        "V0028_objections", "V0029_documents", "V0030_aspirations", "V0031_offices", "V0032_ascertainments",
        "V0033_verification", "V0034_audit", "V0035_personal_data", "V0036_inbox", "V0037_promotion",
        "V0038_upstreams", "V0039_accounts", "V0040_grants", "V0041_plans",
    ]
}
