import JobQueue
import Postgres
import TestSupport
import Testing
import TransferJobs
import TransferStore
import Transfers

@Suite("training.enrol on the demonstration province")
struct TrainingEnrolmentTests {
    private static let sari = "198703142011012907"
    private static let budi = "198508212010011904"

    private func enrol(_ nip: String, _ province: Province, unit: String? = "U-BKWK-PP") throws -> Int64 {
        let arguments = EnrolInTraining(nip: nip, post: "J-KASI-PROMKES", unit: unit, asOf: "2025-10-01")
        return try province.database.session().enqueue(NewJob(EnrolInTraining.kind, args: try arguments.json()))
    }

    @Test("plans 110 JP and the PKP queue for Sari, and takes her seats")
    func worked() throws {
        let province = try Province()
        try province.start()
        let outcome = try province.outcome(of: try enrol(Self.sari, province))
        #expect(outcome.state == "completed", "\(outcome)")
        #expect(outcome.result?.contains(#""hours": 110"#) == true)
        #expect(outcome.result?.contains(#""structural": "PKP""#) == true)
        let enrolments = try Training(province.database.session()).enrolments(nip: Self.sari)
        #expect(enrolments.reduce(0) { $0 + $1.hours } == 110)
        #expect(Set(enrolments.map(\.state)).isSubset(of: ["ENROLLED", "WAITLISTED", "RECOMMENDED"]))
    }

    @Test("asking twice enrols once")
    func twice() throws {
        let province = try Province()
        try province.start()
        for _ in 0..<2 { _ = try province.outcome(of: try enrol(Self.sari, province)) }
        let enrolments = try Training(province.database.session()).enrolments(nip: Self.sari)
        #expect(Set(enrolments.map(\.course)).count == enrolments.count)
    }

    @Test("two daemons and one seat left: one person gets it, the other is wait-listed (case 95)")
    func lastSeat() throws {
        let province = try Province()
        let session = try province.database.session()
        try session.execute("update mutasi.course_session set seats = 1 where course_code = 'PLT-KOM-20'")
        try session.execute(
            """
            delete from mutasi.course_session s where course_code = 'PLT-KOM-20' and exists (
                select from mutasi.course_session e where e.course_code = s.course_code
                    and (e.starts_on, e.id) < (s.starts_on, s.id) and e.starts_on > '2025-10-01')
            """
        )
        try province.start()
        try province.start()
        let jobs = [try enrol(Self.sari, province), try enrol(Self.budi, province)]
        for job in jobs { #expect(try province.outcome(of: job).state == "completed") }
        let states = try Training(session).enrolments().filter { $0.course == "PLT-KOM-20" }.map(\.state).sorted()
        #expect(states == ["ENROLLED", "WAITLISTED"])
        let overbooked = try session.query("select count(*) from mutasi.course_session where seats_taken > seats")
        #expect(try overbooked[0].decode(Int.self) == 0)
    }

    @Test("a hundred transactions at once never take more seats than there are")
    func rush() throws {
        let province = try Province()
        let session = try province.database.session()
        try session.execute("update mutasi.course_session set seats = 3 where course_code = 'PLT-KOM-20'")
        let nips = try session.query("select nip from mutasi.employee where is_active order by id limit 100")
            .map { try $0.decode(String.self) }
        try province.start(lanes: 8)
        try province.start(lanes: 8)
        let jobs = try nips.map { try enrol($0, province) }
        for job in jobs { _ = try province.outcome(of: job) }
        let rows = try session.query(
            """
            select bool_and(s.seats_taken <= s.seats), bool_and(s.seats_taken = (
                select count(*) from mutasi.enrolment e where e.session_id = s.id and e.state = 'ENROLLED'))
            from mutasi.course_session s
            """
        )
        #expect(try rows[0].decode(Bool.self, Bool.self) == (true, true))
    }

    @Test("discards the training of somebody unknown with a sentence that says so")
    func unknownEmployee() throws {
        let province = try Province()
        try province.start()
        let outcome = try province.outcome(of: try enrol("198703142011012999", province))
        #expect(outcome.state == "discarded")
        #expect(outcome.reason?.isEmpty == false)
    }

    @Test("tells the person of each seat, never in the quiet hours")
    func notices() throws {
        let province = try Province()
        try province.start()
        _ = try province.outcome(of: try enrol(Self.sari, province))
        let rows = try province.database.session().query(
            """
            select count(*), bool_and(extract(hour from not_before at time zone 'Asia/Makassar') between 7 and 19
                or not_before = created_at)
            from mutasi.notification where employee_id is not null
            """
        )
        let (count, isPolite) = try rows[0].decode(Int.self, Bool?.self)
        #expect(count > 0)
        #expect(isPolite == true)
    }
}
