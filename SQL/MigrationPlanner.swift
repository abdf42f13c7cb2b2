public import Postgres

/// Finds out what missing migrations will do to a database, without touching a table of it.
///
/// The schema as it stands is built once more, without rows, in a database beside it, and there the migrations really run:
/// what they lock and write anew is what the server says that they do. The database beside is dropped at the end.
public struct MigrationPlanner {
    private let session: Session
    private let options: ConnectionOptions
    private let migrations: [Migration]

    /// Takes the database to be migrated.
    ///
    /// - Parameters:
    ///   - session: With it, by a role that may make databases.
    ///   - options: How to reach its server, past any pooler.
    ///   - migrations: Oldest first.
    public init(_ session: Session, options: ConnectionOptions, migrations: [Migration] = Schema.migrations) {
        self.session = session
        self.options = options
        self.migrations = migrations
    }

    /// Plans what is missing.
    ///
    /// - Parameter announce: Called before each migration is tried.
    /// - Returns: A plan for each missing migration, in their order.
    /// - Throws: ``MigrationError`` as migrating itself would, and ``MigrationError/mayNotMakeDatabases(_:)``; `PostgresError`.
    public func plans(announce: (Migration) -> Void = { _ in }) throws -> [MigrationPlan] {
        let status = try Migrator(session, migrations: migrations).status()
        if let name = status.changed.first { throw MigrationError.changed(name) }
        if let name = (status.unknown + status.newer).last { throw MigrationError.tooNew(name) }
        guard !status.missing.isEmpty else { return [] }
        let beside = try makeDatabase()
        let plans: Result<[MigrationPlan], any Error> = Result {
            let trial = try Session(options.database(beside.name))
            defer { trial.close() }
            let known = migrations.filter { !status.missing.contains($0.name) }
            try Migrator(trial, migrations: known).migrate()
            return try migrations.filter { status.missing.contains($0.name) }.map {
                announce($0)
                return try plan($0, on: trial)
            }
        }
        try session.script("drop database if exists \(beside.quoted) with (force)")
        return try plans.get()
    }

    /// Makes it under a name that tells of which one it is.
    private func makeDatabase() throws -> (name: String, quoted: String) {
        let number = String(UInt64.random(in: 0 ... .max), radix: 36)
        let rows = try session.query(
            """
            select current_user::text, n.name, quote_ident(n.name)
            from (select left(current_database(), 40) || '_plan_' || \(number) as name) n
            """
        )
        let (user, name, quoted) = try rows[0].decode(String.self, String.self, String.self)
        do throws(PostgresError) {
            try session.script("create database \(quoted) template template0")
        } catch {
            throw error.sqlState == .insufficientPrivilege ? MigrationError.mayNotMakeDatabases(user) : error
        }
        return (name, quoted)
    }

    private func plan(_ migration: Migration, on trial: Session) throws -> MigrationPlan {
        try trial.script(Self.before)
        return try trial.transaction {
            let start = ContinuousClock.now
            try Migrator(trial, migrations: migrations).run(migration)
            let duration = ContinuousClock.now - start
            let touches = try trial.query(Self.touched).compactMap { row -> TableTouch? in
                let (table, lock, work) = try row.decode(String.self, String.self, String.self)
                guard let lock = TableLock(rawValue: lock), let work = TableTouch.Work(rawValue: work) else {
                    return nil
                }
                return try touch(table, lock, work)
            }
            return MigrationPlan(
                name: migration.name,
                touches: Self.strongest(touches),
                durationWithoutRows: duration
            )
        }
    }

    /// One of each table, without what anybody who reads does to it.
    private static func strongest(_ touches: [TableTouch]) -> [TableTouch] {
        Dictionary(grouping: touches, by: \.table).values.compactMap { $0.max { $0.lock < $1.lock } }
            .filter { $0.lock > .rowShare || $0.work != .none }
    }

    /// Nil for a table that only an earlier one of the missing migrations will make: nobody waits for it yet.
    private func touch(_ table: String, _ lock: TableLock, _ work: TableTouch.Work) throws -> TableTouch? {
        let rows = try session.query(Self.sizes(of: table))
        guard let (size, pages, sample) = try rows.first?.decode(Int.self, Int.self, Int.self) else { return nil }
        var reading: Duration?
        if work == .reads || work == .rewrites {
            let start = ContinuousClock.now
            // The name is one that the server quoted.
            if pages > 0 { try session.script("select count(*) from \(table) where ctid < '(\(Self.sample),0)'") }
            reading = (ContinuousClock.now - start) * (Double(pages) / Double(max(sample, 1)))
        }
        return TableTouch(table: table, lock: lock, work: work, size: size, reading: reading)
    }

    /// How many pages of a table tell the speed.
    private static let sample = 1000

    /// A table's bytes, its pages, and how many of them are read as a sample; of all its partitions.
    private static func sizes(of table: String) -> SQL {
        """
        select
            sum(pg_table_size(part))::bigint,
            sum(p.pages)::bigint,
            sum(least(p.pages, \(sample)))::bigint
        from (
            select to_regclass(\(table)) as part
            union
            select relid from pg_partition_tree(to_regclass(\(table)))
        ) parts
        cross join lateral (
            select pg_relation_size(part) / current_setting('block_size')::bigint as pages
        ) p
        where part is not null
        having count(*) > 0
        """
    }

    /// What the tables are like that are there, kept for the comparison afterwards.
    private static let before = """
        drop table if exists pg_temp.before;
        create temporary table before as
        select
            c.oid,
            format('%I.%I', n.nspname, c.relname) as name,
            c.relfilenode,
            c.relnatts,
            array(select i.indexrelid from pg_index i where i.indrelid = c.oid) as indexes,
            array(select k.oid from pg_constraint k where k.conrelid = c.oid and k.convalidated) as constraints,
            array(select a.attnum from pg_attribute a where a.attrelid = c.oid and a.attnotnull) as filled
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'm') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        """

    /// What this transaction has locked of them, and what it did; a table that it dropped is locked, too.
    private static let touched: SQL = """
        select
            b.name,
            l.mode,
            case
                when c.relfilenode <> b.relfilenode then 'rewrites'
                when exists (
                        select from pg_index i
                        where i.indrelid = b.oid and not i.indexrelid = any (b.indexes)
                    )
                    or exists (
                        select from pg_constraint k
                        where k.conrelid = b.oid and k.convalidated and k.contype in ('c', 'f')
                            and not k.oid = any (b.constraints)
                    )
                    or exists (
                        select from pg_attribute a
                        where a.attrelid = b.oid and a.attnotnull and a.attnum between 1 and b.relnatts
                            and not a.attnum = any (b.filled)
                    )
                    then 'reads'
                when bool_or(l.mode = 'RowExclusiveLock') over (partition by b.oid) then 'writes'
                else 'none'
            end
        from pg_locks l
        join pg_temp.before b on b.oid = l.relation
        left join pg_class c on c.oid = b.oid
        where l.pid = pg_backend_pid() and l.locktype = 'relation' and l.granted
        """
}
