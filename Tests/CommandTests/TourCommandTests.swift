import Postgres
import TestSupport
import Testing
import TransferStore

@Suite("mutasictl tour on a database that is not its own")
struct TourCommandTests {
    @Test("is not walked with real careers, nor with other people of a shifted clock")
    func strangers() throws {
        let province = try Province()
        #expect(try province.control("tour", "--yes").status == 65)
        let moved = try province.control("clock", "advance", "1d", "--reason", "peragaan lain")
        try #require(moved.status == 0, "\(moved.talk)")
        let tour = try province.control("tour", "--yes")
        #expect(tour.status == 65)
        #expect(tour.talk.contains("basis data kosong"))
    }

    @Test("fills no database that says it is another demonstration's, and names that; what it says never changes")
    func otherDemonstration() throws {
        let control = try Control()
        let session = try control.database.session()
        try session.script("insert into mutasi.demonstration (name) values ('urgent')")
        let tour = try control("tour", "--yes", "--lang", "en")
        #expect(tour.status == 65)
        #expect(tour.talk.contains("belongs to the demonstration urgent"))
        #expect(try People(session).isEmpty())
        for change in ["update mutasi.demonstration set name = 'tour'", "delete from mutasi.demonstration"] {
            let error = #expect(throws: PostgresError.self) { try session.script(change) }
            #expect(error?.sqlState == .insufficientPrivilege)
        }
        #expect(throws: PostgresError.self) {
            try session.script("insert into mutasi.demonstration (name) values ('tour')")
        }
    }
}
