import FoundationEssentials
import Postgres
import TestSupport
import Testing

@testable import Schema

@Suite("Migrations")
struct MigratorTests {
    @Test("the list in code is the folder, in order and without gaps")
    func listMatchesFolder() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../SQL/migrations")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(files == Schema.migrations.map { $0.name + ".sql" })
        #expect(Schema.migrations.map(\.version) == Array(1...Schema.migrations.count))
    }

    @Test("running twice changes nothing the second time")
    func twice() throws {
        let database = try TestDatabase(migrated: false)
        let migrator = Migrator(try database.session())
        #expect(try migrator.migrate().count == Schema.migrations.count)
        #expect(try migrator.migrate().isEmpty)
        #expect(try migrator.status().isCurrent)
    }

    @Test("a changed old file is refused by name")
    func changed() throws {
        let database = try TestDatabase(migrated: false)
        let session = try database.session()
        try Migrator(session, migrations: [Migration("V0001_first", Array("create table a ()".utf8))]).migrate()
        let migrator = Migrator(session, migrations: [Migration("V0001_first", Array("create table b ()".utf8))])
        let error = try #require(throws: MigrationError.self) { try migrator.migrate() }
        #expect("\(error)".contains("V0001_first"))
        #expect(try migrator.status().changed == ["V0001_first"])
    }

    @Test("a migration that fails is undone whole and named with its line")
    func failing() throws {
        let database = try TestDatabase(migrated: false)
        let session = try database.session()
        let broken = Migration("V0001_broken", Array("create table a ();\ncreate table b (x nonsense);".utf8))
        let error = try #require(throws: MigrationError.self) {
            try Migrator(session, migrations: [broken]).migrate()
        }
        #expect("\(error)".contains("V0001_broken, line 2"))
        #expect(try session.query("select to_regclass('a') is null").first?.decode(at: 0, as: Bool.self) == true)
    }

    @Test("a database migrated by a newer program is refused")
    func newer() throws {
        let database = try TestDatabase(migrated: false)
        let session = try database.session()
        let one = Migration("V0001_one", Array("select 1".utf8))
        let two = Migration("V0002_two", Array("select 2".utf8))
        try Migrator(session, migrations: [one, two]).migrate()
        #expect(throws: MigrationError.self) { try Migrator(session, migrations: [one]).migrate() }
        #expect(try Migrator(session, migrations: [one]).status().newer == ["V0002_two"])
    }

    @Test("a program works beside newer migrations that only add, and not beside one that takes from it")
    func contraction() throws {
        let database = try TestDatabase(migrated: false)
        let session = try database.session()
        let names = ["V0001_one", "V0002_two", "V0003_three"]
        let texts = ["select 1", "select 2", "-- Drops what V0001 made.\n-- contracts: 2\nselect 3"]
        let all = zip(names, texts).map { Migration($0, Array($1.utf8)) }
        try Migrator(session, migrations: Array(all.prefix(2))).migrate()
        let oldest = Migrator(session, migrations: [all[0]])
        #expect(try oldest.status().isCurrent)
        try Migrator(session, migrations: all).migrate()
        #expect(try oldest.status().isTooNew && oldest.status().unknown == ["V0003_three"])
        #expect(try Migrator(session, migrations: Array(all.prefix(2))).status().isCurrent)
    }

    @Test("a lock held by another ends in a clear error, not in waiting")
    func locked() throws {
        let database = try TestDatabase(migrated: false)
        let session = try database.session()
        try session.script("create table a ()")
        let other = try database.session()
        try other.begin()
        try other.script("lock table a")
        let migration = Migration("V0001_alter", Array("set local lock_timeout = '50ms'; alter table a add x int".utf8))
        let error = try #require(throws: MigrationError.self) {
            try Migrator(session, migrations: [migration]).migrate()
        }
        guard case .failed(_, _, let cause) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(cause.sqlState == .lockNotAvailable)
    }
}
