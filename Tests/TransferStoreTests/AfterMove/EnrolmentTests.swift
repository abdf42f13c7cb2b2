import Postgres
import TestSupport
import Testing
import Transfers

@testable import TransferStore

@Suite("Enrolments up to their result")
struct EnrolmentTests {
    private let province: ProposalProvince
    private var session: Session { province.session }
    private var clerk: PersonID { province.operator.person ?? province.sari.id }

    init() throws {
        province = try ProposalProvince()
        try session.execute(
            """
            delete from mutasi.course_session s where course_code = 'PLT-KOM-20' and exists (
                select from mutasi.course_session e where e.course_code = s.course_code
                    and (e.starts_on, e.id) < (s.starts_on, s.id) and e.starts_on > '2025-10-02')
            """
        )
        try session.execute("update mutasi.course_session set seats = 1 where course_code = 'PLT-KOM-20'")
    }

    private func take(_ nip: String, levels: Int, since: CivilDate) throws -> EnrolmentOutcome {
        let person = try People(session).find(nip: nip).id
        return try session.transaction {
            try Seats(session).take(
                for: person,
                in: "PLT-KOM-20",
                hours: 20,
                plan: nil,
                asOf: .day(2025, 10, 2),
                levels: levels,
                feltSince: since
            )
        }
    }

    private func number(_ outcome: EnrolmentOutcome) throws -> Int64 {
        switch outcome {
        case .enrolled(let id), .waitlisted(let id, _), .recommended(let id), .needsApproval(let id): id
        case .already: try #require(nil)
        }
    }

    @Test("the order of the stages in the database is that of the domain")
    func order() throws {
        for before in EnrolmentState.allCases {
            for after in EnrolmentState.allCases {
                let may = try session.value(
                    "select mutasi.enrolment_follows(\(before.rawValue), \(after.rawValue))",
                    as: Bool.self
                )
                #expect(may == before.successors.contains(after), "\(before) \(after)")
            }
        }
    }

    @Test("a seat that is cancelled goes to the widest gap that is felt longest, not to whoever asked first")
    func promotion() throws {
        let first = try number(try take(SeededProvince.sari, levels: 1, since: .day(2025, 9, 1)))
        let early = try take(SeededProvince.budi, levels: 1, since: .day(2025, 9, 28))
        let late = try take(SeededProvince.dewi, levels: 2, since: .day(2025, 9, 1))
        #expect(try early == .waitlisted(number(early), position: 1))
        #expect(try late == .waitlisted(number(late), position: 1))
        #expect(try Training(session).enrolment(number(early)).waitPosition == 2)
        let served = try session.transaction { try Enrolments(session).cancel(first, by: clerk, reason: "sakit") }
        #expect(try served == [number(late)])
        #expect(try Training(session).enrolment(number(late)).stage == .enrolled)
        #expect(try Training(session).enrolment(number(late)).waitsSince == nil)
        #expect(try Training(session).enrolment(number(early)).stage == .waitlisted)
    }

    @Test("a session that is not held leaves those in it waiting for another one, by themselves and by name (case 81)")
    func cancelledSession() throws {
        let id = try number(try take(SeededProvince.sari, levels: 1, since: .day(2025, 9, 1)))
        let sessions = try Enrolments(session).sessions(of: "PLT-KOM-20")
        let number = try #require(sessions.first).id
        let moved = try session.transaction {
            try Enrolments(session).cancelSession(number, by: clerk, reason: "pengajar berhalangan")
        }
        #expect(moved.map(\.enrolment) == [id])
        let enrolment = try Training(session).enrolment(id)
        #expect(enrolment.stage == .approved && enrolment.waitsSince != nil && enrolment.session == nil)
        #expect(throws: UnknownRecord.courseSession(number)) {
            try session.transaction {
                _ = try Enrolments(session).cancelSession(number, by: clerk, reason: "lagi")
            }
        }
    }

    @Test("another course that closes the same gap takes the place of one that waits")
    func alternative() throws {
        _ = try take(SeededProvince.budi, levels: 1, since: .day(2025, 9, 1))
        let waiting = try number(try take(SeededProvince.sari, levels: 1, since: .day(2025, 9, 1)))
        try session.execute(
            """
            insert into mutasi.course (code, name, training_kind, hours, competencies, level_reached)
            values ('PLT-KOM-X', 'Komunikasi daring', 15, 20, '{KOM}', 4)
            """
        )
        #expect(throws: EnrolmentFault.notAnAlternative) {
            try session.transaction { _ = try Enrolments(session).replace(waiting, with: "PLT-KOM-X", by: clerk) }
        }
        try session.execute(
            "insert into mutasi.course_session (course_code, starts_on, seats) values ('PLT-KOM-X', '2025-12-01', 3)"
        )
        let outcome = try session.transaction { try Enrolments(session).replace(waiting, with: "PLT-KOM-X", by: clerk) }
        let other = try Training(session).enrolment(number(outcome))
        #expect(other.course == "PLT-KOM-X" && other.stage == .enrolled && other.levels == 1)
        #expect(try Training(session).enrolment(waiting).stage == .cancelled)
    }

    @Test("whoever writes around the program cannot skip a stage")
    func stages() throws {
        let id = try number(try take(SeededProvince.sari, levels: 1, since: .day(2025, 9, 1)))
        #expect(throws: PostgresError.self) {
            try session.execute("update mutasi.enrolment set state = 'CERTIFIED' where id = \(id)")
        }
        #expect(throws: EnrolmentFault.wrongState) {
            try session.transaction {
                try Enrolments(session).conclude(id, by: clerk, isPassed: true)
            }
        }
    }

    @Test("the JP of a year stand beside the minimum of the law, for one person and for a unit with those below it")
    func hours() throws {
        let sari = try People(session).find(nip: SeededProvince.sari)
        try session.execute("delete from mutasi.training_record where employee_id = \(sari.id) and year = 2025")
        let none = try #require(try Training(session).yearlyHours(2025, of: sari.id).first)
        #expect(none.year.hours == 0 && none.year.required == 20 && none.year.shortfall == 20)
        _ = try take(SeededProvince.sari, levels: 1, since: .day(2025, 9, 1))
        #expect(try Training(session).yearlyHours(2025, of: sari.id).first?.coming == 20)
        let unit = try Training(session).yearlyHours(2025, in: "U-DINKES")
        #expect(unit.count > 10 && unit.contains { $0.year.shortfall > 0 })
        #expect(throws: StoreFault.unknownUnit("U-TIDAK-ADA")) {
            try Training(session).yearlyHours(2025, in: "U-TIDAK-ADA")
        }
    }
}
