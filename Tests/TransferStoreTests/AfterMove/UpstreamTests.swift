import Postgres
import TestSupport
import Testing
import Transfers

@testable import TransferStore

@Suite("Results that SIASN or SIMPEG takes over")
struct UpstreamTests {
    private let province: ProposalProvince
    private let sari: PersonID
    private let enrolment: Int64
    private var session: Session { province.session }
    private var clerk: PersonID { province.operator.person ?? sari }

    init() throws {
        province = try ProposalProvince()
        let session = province.session
        let sari = try People(session).find(nip: SeededProvince.sari).id
        let clerk = province.operator.person ?? sari
        self.sari = sari
        let outcome = try session.transaction {
            try Seats(session).take(for: sari, in: "PLT-KOM-20", hours: 20, plan: nil, asOf: .day(2025, 10, 2))
        }
        guard case .enrolled(let id) = outcome else {
            Issue.record("no seat: \(outcome)")
            enrolment = 0
            return
        }
        enrolment = id
        let session20 = try Training(session).enrolment(id)
        let ends = try #require(session20.endsOn ?? session20.startsOn)
        try Self.setClock(ends, session)
        try session.transaction {
            try Enrolments(session).attend(id, by: clerk, isThere: true)
            try Enrolments(session).conclude(id, by: clerk, isPassed: true)
        }
    }

    private static func setClock(_ day: CivilDate, _ session: Session) throws {
        try session.script(
            """
            create or replace function mutasi.civil_now() returns timestamptz
            language sql stable set search_path = pg_catalog, pg_temp return '\(day) 12:00+07'::timestamptz
            """
        )
    }

    private func certify() throws {
        try session.transaction {
            try Enrolments(session).conclude(enrolment, by: clerk, isPassed: true, certificate: "S-1")
        }
    }

    @discardableResult
    private func sync(
        _ reference: String = "8a1f",
        by person: PersonID? = nil,
        correction: String? = nil
    ) throws -> Bool {
        try session.transaction {
            try Enrolments(session)
                .sync(
                    enrolment,
                    with: .siasn,
                    reference: reference,
                    by: person ?? clerk,
                    correction: correction
                )
        }
    }

    private var stage: EnrolmentState {
        get throws { try Training(session).enrolment(enrolment).stage }
    }

    @Test("only a certified result is taken over, once; the same receipt again changes nothing, another one is refused")
    func once() throws {
        #expect(throws: EnrolmentFault.notCertified) { try sync() }
        #expect(try Enrolments(session).unsynced(limit: 10).isEmpty)
        try certify()
        let waiting = try Enrolments(session).unsynced(limit: 10)
        #expect(waiting.map(\.enrolment) == [enrolment] && waiting.first?.certificate == "S-1")
        #expect(try sync())
        #expect(try stage == .synced)
        #expect(try Enrolments(session).unsynced(limit: 10).isEmpty)
        #expect(try !sync(" 8a1f "))
        #expect(throws: EnrolmentFault.syncedBefore) { try sync("other") }
        #expect(try Enrolments(session).events(of: enrolment).last?.reason == "SIASN 8a1f")
    }

    @Test("a wrong receipt is corrected with a reason, and stays on record; nobody corrects what is not there")
    func correction() throws {
        try certify()
        #expect(throws: EnrolmentFault.notSynced) { try sync("9b", correction: "salah ketik") }
        try sync()
        #expect(throws: EnrolmentFault.reasonMissing) { try sync("9b", correction: " ") }
        #expect(try sync("9b", correction: "salah ketik"))
        let receipts = try Enrolments(session).receipts(of: enrolment)
        #expect(receipts.map(\.receipt.reference) == ["9b", "8a1f"])
        #expect(receipts.map(\.correction) == ["salah ketik", nil])
        #expect(try stage == .synced)
        #expect(throws: PostgresError.self) {
            try session.execute("delete from mutasi.enrolment_receipt where enrolment_id = \(enrolment)")
        }
    }

    @Test("nobody enters a receipt of their own result")
    func fourEyes() throws {
        try certify()
        #expect(throws: EnrolmentFault.ownReceipt) { try sync(by: sari) }
    }

    @Test(
        "whoever writes around the program cannot say that a result was taken over without a receipt, or take it back"
    )
    func database() throws {
        try certify()
        #expect(throws: PostgresError.self) {
            try session.execute("update mutasi.enrolment set state = 'SYNCED' where id = \(enrolment)")
        }
        try sync()
        #expect(throws: PostgresError.self) {
            try session.execute("update mutasi.enrolment set state = 'CERTIFIED' where id = \(enrolment)")
        }
        #expect(throws: PostgresError.self) {
            try session.execute(
                """
                insert into mutasi.enrolment_receipt (enrolment_id, system, reference, registered_on, actor)
                values (\(enrolment), 'SIASN', 'second', '2025-11-30', \(clerk))
                """
            )
        }
    }

    @Test("two who enter receipts at the same time: the second sees the first's and is refused")
    func race() throws {
        try certify()
        let other = try province.database.session()
        try session.transaction {
            _ = try Enrolments(session).sync(enrolment, with: .siasn, reference: "a", by: clerk)
            other.deadline = .milliseconds(300)
            #expect(throws: PostgresError.self) {
                try other.transaction {
                    _ = try Enrolments(other).sync(enrolment, with: .siasn, reference: "b", by: clerk)
                }
            }
        }
        #expect(try Enrolments(session).receipts(of: enrolment).count == 1)
    }

    @Test("a result counts once: here until the agency's records have it, and there from then on")
    func countedOnce() throws {
        let year = try Training(session).enrolment(enrolment).year
        try session.execute("delete from mutasi.training_record where employee_id = \(sari)")
        func hours() throws -> YearlyHours? { try Training(session).yearlyHours(year, of: sari).first }
        try certify()
        try sync()
        #expect(try hours()?.year.hours == 20)
        #expect(try hours()?.year.evidence == .complete)
        try session.execute(
            """
            insert into mutasi.training_record (employee_id, name, year, training_kind, hours, certificate_no)
            values (\(sari), 'Nama lain', \(year), 3, 20, 'S-1'), (\(sari), 'Tanpa JP', \(year), 3, null, 'S-2')
            """
        )
        #expect(try hours()?.year.hours == 20)
        #expect(try hours()?.year.evidence == .partial)
    }
}
