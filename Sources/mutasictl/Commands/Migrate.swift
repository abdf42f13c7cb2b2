import ArgumentParser
import Postgres
import Schema
import TransferJobs
import TransferStore
import Transfers

/// `mutasictl migrate`: brings the database to this program's schema, or tells how it stands to it.
struct Migrate: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "migrate", abstract: Phrase.migratePurpose.text)

    @Flag(help: ArgumentHelp(.migrateStatusHelp))
    var status = false

    @Flag(
        help: ArgumentHelp(.migrateVerifyHelp)
    )
    var verify = false

    @Flag(help: ArgumentHelp(.migratePlanHelp))
    var plan = false

    @Flag(help: ArgumentHelp(.migrateRolesHelp))
    var roles = false

    @OptionGroup var trial: TrialOptions
    @OptionGroup var format: OutputOptions
    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        guard [status, verify, plan, trial.dryRun].count(where: { $0 }) <= 1 else {
            throw ValidationError(Phrase.statusOrVerify.text)
        }
        guard !roles || !(status || verify || plan) else { throw ValidationError(Phrase.rolesWithMigration.text) }
    }

    func run() throws {
        let session = try Session(database.connection())
        defer { session.close() }
        let migrator = Migrator(session)
        if status {
            try Self.listing(migrator.status()).show(format.output)
        } else if trial.dryRun {
            let missing = try migrator.status().missing
            try Self.listing(missing: missing).show(format.output)
            StandardStream.error.say(.wouldMigrate(missing.count))
            if roles { StandardStream.error.say(.wouldApplyRoles) }
        } else if plan {
            let plans = try MigrationPlanner(session, options: database.connection()).plans {
                StandardStream.error.say(.planning($0.name))
            }
            try Self.listing(plans).show(format.output)
            StandardStream.error.say(.planned(plans.count))
        } else if verify {
            if let refusal = Refusal(try migrator.status()) { throw refusal }
            StandardStream.error.say(.schemaFits)
        } else {
            // A setting of the session, which needs no schema: what the migrations bring is recorded with who brought it.
            try database.attribute(session)
            let applied = try migrator.migrate { StandardStream.error.say(.applying($0.name)) }
            StandardStream.error.say(.migrated(applied.count))
            try Self.bringStandards(session)
            if roles {
                try migrator.applyRoles()
                StandardStream.error.say(.rolesApplied)
            }
        }
    }

    /// The schedules and the rules as delivered with this program, where they are not there yet.
    private static func bringStandards(_ session: Session) throws {
        let made = try StandardSchedules.make(session, by: Actor.current)
        if !made.isEmpty { StandardStream.error.say(.schedulesMade(made)) }
        let version = RuleBook.standard.version
        let today = try CivilClock(session).today()
        let standard = try session.transaction { try Rules(session).bringStandard(from: today, on: today) }
        switch standard {
        case .published(let day): StandardStream.error.say(.standardBrought(version, from: day))
        case .alreadyThere: break
        case .heldBack(let edited): StandardStream.error.say(.standardHeldBack(version, by: edited))
        }
    }

    private static func listing(_ status: SchemaStatus) -> Listing {
        var listing = listing(missing: [])
        for record in status.applied {
            let state: (String, Phrase) =
                if status.changed.contains(record.name) {
                    ("changed", .stateChanged)
                } else if status.newer.contains(record.name) {
                    ("newer", .stateNewer)
                } else if status.unknown.contains(record.name) {
                    ("unknown", .stateUnknown)
                } else {
                    ("applied", .stateApplied)
                }
            listing.add([.text(record.name), .word(state.0, state.1), .time(record.appliedAt)])
        }
        for name in status.missing { listing.add([.text(name), .word("missing", .stateMissing), .empty]) }
        return listing
    }

    private static func listing(missing names: [String]) -> Listing {
        var listing = Listing([
            .init(title: .migration, name: "migration"),
            .init(title: .state, name: "state"),
            .init(title: .appliedAt, name: "applied_at"),
        ])
        for name in names { listing.add([.text(name), .word("missing", .stateMissing), .empty]) }
        return listing
    }
}
