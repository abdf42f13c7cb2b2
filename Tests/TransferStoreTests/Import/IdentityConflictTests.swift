import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("Conflicts of identity")
struct IdentityConflictTests {
    @Test("two rows that claim one known employee close E33 until a file has one row for them")
    func conflict() throws {
        let database = try TestDatabase()
        let session = try database.session()
        let directory = try ImportDirectory()
        try directory.writeProvince()
        _ = try directory.run(session)
        func open() throws -> Int {
            try session.query("select count(*) from mutasi.identity_conflict where settled_at is null")[0].decode(
                Int.self
            )
        }
        #expect(try open() == 0)
        let sari = "198703142011012907,Sari,PNS,01,III/d,2,J-A,2021-04-01,U-2\n"
        try directory.write(
            "pegawai.csv",
            ImportDirectory.employeesHeader + sari + sari.replacing("Sari", with: "Santi")
        )
        _ = try directory.run(session)
        #expect(try open() == 1)
        let context = try Evaluations(session).context(post: "J-A", unit: "U-3", asOf: .today)
        #expect(try Evaluations(session).candidate(nip: SeededProvince.sari, in: context).hasIdentityConflict)
        // The same file again finds nothing new.
        _ = try directory.run(session)
        #expect(try open() == 1)
        try directory.write("pegawai.csv", ImportDirectory.employeesHeader + sari)
        _ = try directory.run(session)
        #expect(try open() == 0)
        #expect(try !Evaluations(session).candidate(nip: SeededProvince.sari, in: context).hasIdentityConflict)
    }
}
