import FoundationEssentials
import Postgres
import TestSupport
import Testing

@Suite("mutasictl migrate")
struct MigrateCommandTests {
    private struct Line: Decodable {
        let migration: String
        let state: String
        let applied_at: String?
    }

    private func status(_ control: Control) throws -> [Line] {
        try JSONDecoder().decode(
            [Line].self,
            from: Data(try control("migrate", "--status", "--output", "json").output.utf8)
        )
    }

    @Test("an empty database is migrated, and once more without a change")
    func migrate() throws {
        let control = try Control(migrated: false)
        #expect(try status(control).allSatisfy { $0.state == "missing" && $0.applied_at == nil })
        let first = try control("migrate")
        #expect(first.status == 0)
        #expect(first.output.isEmpty)
        #expect(first.talk.contains("V0001_queue"))
        let before = try status(control)
        let second = try control("migrate")
        #expect(second.status == 0)
        #expect(second.talk == "mutasictl: Skema sudah mutakhir; tidak ada yang diubah.\n")
        #expect(before.allSatisfy { $0.state == "applied" })
        #expect(try status(control).map(\.applied_at) == before.map(\.applied_at))
    }

    @Test("--plan shows what would be done and by what lock, and changes nothing")
    func plan() throws {
        let control = try Control(migrated: false)
        let plan = try control("migrate", "--plan", "--output", "csv")
        #expect(plan.status == 0)
        #expect(plan.output.hasPrefix("migration,table,lock,blocked,work,bytes,seconds_at_least\nV0001_queue,,,,,,"))
        #expect(plan.talk.contains("tidak ada yang diubah"))
        #expect(try status(control).allSatisfy { $0.state == "missing" })
        #expect(try control("migrate", "--plan", "--status").status == 64)
    }

    @Test("--verify says 78 for a schema that is missing, and 0 for the right one")
    func verify() throws {
        let control = try Control(migrated: false)
        let missing = try control("migrate", "--verify")
        #expect(missing.status == 78)
        #expect(missing.talk.contains("mutasictl migrate"))
        #expect(try status(control).allSatisfy { $0.state == "missing" })
        #expect(try control("migrate").status == 0)
        #expect(try control("migrate", "--verify").status == 0)
    }

    @Test("a migration changed after it was applied is refused by name")
    func changed() throws {
        let control = try Control()
        try control.database.session().execute(
            "update mutasi_schema.migration set checksum = '\\x00' where name = 'V0003_people'"
        )
        for run in [try control("migrate"), try control("migrate", "--verify")] {
            #expect(run.status == 78)
            #expect(run.talk.contains("V0003_people"))
        }
        #expect(try status(control).filter { $0.state == "changed" }.map(\.migration) == ["V0003_people"])
    }

    @Test("a database from which a newer program took what this one needs is refused, one that it only added to is not")
    func newer() throws {
        let control = try Control()
        try control.database.session().execute(
            """
            insert into mutasi_schema.migration (version, name, checksum) values (9998, 'V9998_added', '\\x00')
            """
        )
        #expect(try control("migrate", "--verify").status == 0)
        #expect(try status(control).last?.state == "newer")
        try control.database.session().execute(
            """
            insert into mutasi_schema.migration (version, name, checksum, needs) values (9999, 'V9999_later', '\\x00', 9998)
            """
        )
        let run = try control("migrate", "--verify", "--lang", "en")
        #expect(run.status == 78)
        #expect(run.talk.contains("V9999_later"))
        #expect(run.talk.contains("newer"))
    }
}
