public import Postgres

/// Brings a database to the schema that this program was built with.
///
/// Each migration runs in a transaction of its own that also records it, under a lock that only one migrator can hold;
/// what is recorded with another checksum than the file's is refused by name.
public struct Migrator {
    let session: Session
    private let migrations: [Migration]

    /// Any number will do, as long as no other program of ours locks it.
    static let lock: Int64 = 0x6D75_7461_7369

    /// Takes a session that may create schemas.
    ///
    /// - Parameters:
    ///   - session: outside of a transaction.
    ///   - migrations: oldest first.
    public init(_ session: Session, migrations: [Migration] = Schema.migrations) {
        self.session = session
        self.migrations = migrations
    }

    /// Applies what is missing.
    ///
    /// - Parameter announce: called before each migration is applied.
    /// - Returns: what was applied; nothing when the schema was current.
    /// - Throws: ``MigrationError``, or `PostgresError` when a lock is not to be had within five seconds.
    @discardableResult
    public func migrate(announce: (Migration) -> Void = { _ in }) throws -> [Migration] {
        try createLedger()
        var applied: [Migration] = []
        for migration in migrations where try apply(migration, announce: announce) { applied.append(migration) }
        if let unknown = try records().last, unknown.version > (migrations.last?.version ?? 0) {
            throw MigrationError.tooNew(unknown.name)
        }
        return applied
    }

    /// Compares the database with this program's migrations, and changes nothing.
    ///
    /// - Throws: `PostgresError`.
    public func status() throws -> SchemaStatus {
        guard try hasLedger() else { return SchemaStatus(applied: [], missing: migrations.map(\.name)) }
        let records = try records()
        var status = SchemaStatus(applied: records, missing: [])
        for migration in migrations {
            guard let record = records.first(where: { $0.version == migration.version }) else {
                status.missing.append(migration.name)
                continue
            }
            if try record.name != migration.name || record.checksum != checksum(migration) {
                status.changed.append(migration.name)
            }
        }
        let known = migrations.last?.version ?? 0
        for record in records where !migrations.contains(where: { $0.version == record.version }) {
            if record.version > known && record.needs <= known {
                status.newer.append(record.name)
            } else {
                status.unknown.append(record.name)
            }
        }
        return status
    }

    private func apply(_ migration: Migration, announce: (Migration) -> Void) throws -> Bool {
        try session.transaction {
            try session.script("set local lock_timeout = '5s'")
            try session.query("select pg_advisory_xact_lock(\(Self.lock))")
            let checksum = try checksum(migration)
            if let record = try records().first(where: { $0.version == migration.version }) {
                guard record.name == migration.name, record.checksum == checksum else {
                    throw MigrationError.changed(migration.name)
                }
                return false
            }
            announce(migration)
            try run(migration)
            try session.execute(
                """
                insert into mutasi_schema.migration (version, name, checksum, needs)
                values (\(migration.version), \(migration.name), \(checksum), \(migration.needs))
                """
            )
            return true
        }
    }

    func run(_ migration: Migration) throws(MigrationError) {
        do throws(PostgresError) {
            try session.script(migration.sql)
        } catch {
            throw MigrationError.failed(migration.name, line: migration.line(at: error.position), error)
        }
    }

    private func createLedger() throws {
        guard try !hasLedger() else { return }
        try session.transaction {
            try session.query("select pg_advisory_xact_lock(\(Self.lock))")
            try session.script(
                """
                create schema if not exists mutasi_schema;
                create table if not exists mutasi_schema.migration (
                    version bigint primary key,
                    name text not null unique,
                    checksum bytea not null,
                    needs bigint not null default 0,
                    applied_at timestamptz not null default clock_timestamp(),
                    applied_by text not null default session_user
                );
                """
            )
        }
    }

    private func hasLedger() throws -> Bool {
        let rows = try session.query("select to_regclass('mutasi_schema.migration') is not null")
        return try rows.first?.decode(at: 0, as: Bool.self) ?? false
    }

    private func records() throws -> [MigrationRecord] {
        try session.query(
            "select version, name, checksum, needs, applied_at from mutasi_schema.migration order by version"
        )
        .map { row in
            let (version, name, checksum, needs, appliedAt) = try row.decode(
                Int.self,
                String.self,
                Bytes.self,
                Int.self,
                Timestamp.self
            )
            return MigrationRecord(
                version: version,
                name: name,
                checksum: checksum,
                needs: needs,
                appliedAt: appliedAt
            )
        }
    }

    private func checksum(_ migration: Migration) throws -> Bytes {
        let rows = try session.query("select sha256(convert_to(\(migration.sql), 'UTF8'))")
        return try rows.first?.decode(at: 0, as: Bytes.self) ?? Bytes([])
    }
}

extension Migration {
    /// The line of a place in the text, both counted from 1.
    func line(at position: Int?) -> Int? {
        position.map { sql.prefix($0 - 1).count { $0.isNewline } + 1 }
    }
}
