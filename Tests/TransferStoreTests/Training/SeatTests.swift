import Postgres
import TestSupport
import Testing
import Transfers

@testable import TransferStore

@Suite("Seats as the database counts them")
struct SeatTests {
    private let database: TestDatabase
    private let session: Session

    init() throws {
        database = try TestDatabase()
        session = try database.session()
        let directory = try ImportDirectory()
        try directory.writeProvince()
        try directory.write(
            "katalog_pelatihan.csv",
            "kode,nama,jenis_diklat_id,jp,kuota,mulai,lokasi\nC-1,Komunikasi,11,20,1,2025-11-03,Kota\n"
                + "C-1,Komunikasi,11,20,1,2025-12-01,Kota\n"
        )
        #expect(try directory.run(session).isClean)
    }

    private func enrol(_ nip: String, from day: String = "2025-11-03", state: String = "ENROLLED") throws {
        try session.execute(
            """
            insert into mutasi.enrolment (employee_id, course_code, session_id, state, year, hours)
            select e.id, 'C-1', s.id, \(state), 2025, 20
            from mutasi.employee e, mutasi.course_session s
            where e.nip = \(nip) and s.starts_on = \(day)::text::date
            """
        )
    }

    private var taken: [Int] {
        get throws {
            try session.query("select seats_taken from mutasi.course_session order by starts_on")
                .map { try $0.decode(at: 0) }
        }
    }

    private let sari = "198703142011012907"
    private let budi = "198508212010011904"

    @Test("a plain insert cannot take a seat that is not there")
    func overbooking() throws {
        try enrol(sari)
        #expect(try taken == [1, 0])
        do {
            try enrol(budi)
            Issue.record("the second seat was given away")
        } catch let error as PostgresError {
            #expect(error.constraint == "seats_not_overbooked")
        }
        #expect(try taken == [1, 0])
        try enrol(budi, state: "WAITLISTED")
        #expect(try taken == [1, 0])
    }

    @Test("a seat is free again when its holder cancels, moves or is deleted")
    func release() throws {
        try enrol(sari)
        try session.execute(
            """
            update mutasi.enrolment set session_id = (
                select id from mutasi.course_session where starts_on = '2025-12-01')
            """
        )
        #expect(try taken == [0, 1])
        try enrol(budi)
        #expect(try taken == [1, 1])
        try session.execute("update mutasi.enrolment set state = 'CANCELLED' where session_id is not null")
        #expect(try taken == [0, 0])
        try session.execute("delete from mutasi.enrolment")
        #expect(try taken == [0, 0])
    }

    @Test("two who want the last seat at the same time: one gets it, the other is refused by the database")
    func race() throws {
        let other = try database.session()
        try session.transaction {
            try enrol(sari)
            other.deadline = .milliseconds(300)
            // The second waits for the first to decide; it has not been let through meanwhile.
            #expect(throws: PostgresError.self) {
                try other.execute(
                    """
                    insert into mutasi.enrolment (employee_id, course_code, session_id, state, year, hours)
                    select e.id, 'C-1', s.id, 'ENROLLED', 2025, 20
                    from mutasi.employee e, mutasi.course_session s
                    where e.nip = \(budi) and s.starts_on = '2025-11-03'
                    """
                )
            }
        }
        #expect(try taken == [1, 0])
    }
}
