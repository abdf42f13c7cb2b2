import Postgres
import TestSupport
import Testing

@testable import Schema

@Suite("What a migration will do")
struct MigrationPlannerTests {
    private let database: TestDatabase
    private let session: Session
    private static let first = migration(
        "V0001_first",
        """
        create table a (id integer primary key, x integer);
        create table b (id integer primary key, a integer, x integer);
        """
    )

    init() throws {
        database = try TestDatabase(migrated: false)
        session = try database.session()
        try Migrator(session, migrations: [Self.first]).migrate()
        try session.script("insert into a select n, n from generate_series(1, 500) n")
    }

    private static func migration(_ name: String, _ sql: String) -> Migration { Migration(name, Array(sql.utf8)) }

    private func plans(_ sql: String...) throws -> [MigrationPlan] {
        let missing = sql.enumerated().map { Self.migration("V000\($0 + 2)_next", $1) }
        return try MigrationPlanner(session, options: database.options, migrations: [Self.first] + missing).plans()
    }

    private func leftOver() throws -> [String] {
        let names = "\(database.name.prefix(40))_plan_%"
        return try session.query("select datname::text from pg_database where datname like \(names)")
            .map { try $0.decode(at: 0) }
    }

    @Test(
        "each table that is there is named with its strongest lock and what is done with its rows",
        arguments: [
            ("alter table a add y text default 'y'", "public.a", TableLock.accessExclusive, TableTouch.Work.none),
            ("alter table a alter x type bigint", "public.a", .accessExclusive, .rewrites),
            ("alter table a alter x set not null", "public.a", .accessExclusive, .reads),
            ("alter table a add check (x > 0)", "public.a", .accessExclusive, .reads),
            ("alter table a add check (x > 0) not valid", "public.a", .accessExclusive, .none),
            ("create index on a (x)", "public.a", .share, .reads),
            ("alter table b add foreign key (a) references a", "public.b", .shareRowExclusive, .reads),
            ("update a set x = 0", "public.a", .rowExclusive, .writes),
            ("drop table b", "public.b", .accessExclusive, .none),
        ]
    )
    func touches(sql: String, table: String, lock: TableLock, work: TableTouch.Work) throws {
        let touch = try #require(try plans(sql)[0].touches.first { $0.table == table })
        #expect(touch.lock == lock && touch.work == work)
        #expect((touch.reading != nil) == (work == .reads || work == .rewrites))
        #expect(table == "public.b" || touch.size >= 8192)
    }

    @Test("what is new is in nobody's way, to later migrations as well, which find what earlier ones brought")
    func later() throws {
        let plans = try plans("create table c (id integer); create index on c (id)", "alter table c add x text")
        #expect(plans.map(\.name) == ["V0002_next", "V0003_next"])
        #expect(plans.allSatisfy { $0.touches.isEmpty })
    }

    @Test("the database is as before, and none stays beside it, even where a migration fails")
    func nothingChanges() throws {
        _ = try plans("drop table a")
        #expect(throws: MigrationError.self) { try plans("select 1/0") }
        #expect(try session.query("select from a").count == 500)
        #expect(try leftOver().isEmpty)
    }

    @Test("a role that may not make databases is told so")
    func plainRole() throws {
        let name = "plain_\(UInt64.random(in: 0 ... .max))"
        try session.script("create role \(name) login; grant usage on schema mutasi_schema to \(name)")
        try session.script("grant select on mutasi_schema.migration to \(name)")
        defer { try? session.script("drop owned by \(name); drop role \(name)") }
        let plain = try Session(database.options.user(name))
        defer { plain.close() }
        let missing = Self.migration("V0002_next", "select 1")
        let planner = MigrationPlanner(plain, options: database.options.user(name), migrations: [Self.first, missing])
        let error = try #require(throws: MigrationError.self) { try planner.plans() }
        #expect("\(error)" == "the role \(name) may not make databases")
    }

    @Test("this program's own migrations can be planned from any of them on")
    func own() throws {
        let empty = try TestDatabase(migrated: false)
        let half = Array(Schema.migrations.prefix(30))
        try Migrator(try empty.session(), migrations: half).migrate()
        let plans = try MigrationPlanner(try empty.session(), options: empty.options).plans()
        #expect(plans.map(\.name) == Schema.migrations.dropFirst(30).map(\.name))
        #expect(plans.contains { $0.touches.contains { $0.table == "mutasi.proposal" } })
    }
}
