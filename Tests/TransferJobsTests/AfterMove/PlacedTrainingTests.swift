import JobQueue
import JobQueueTesting
import Postgres
import TestSupport
import Testing
import TransferJobs
import TransferStore
import Transfers

@Suite("training.enrol after a transfer")
struct PlacedTrainingTests {
    private let transfer: PlacedTransfer
    private var session: Session { transfer.session }

    init() throws {
        transfer = try PlacedTransfer()
    }

    private func enrol(on day: String = "2025-11-04") throws -> String {
        let job = try #require(try session.enqueued(EnrolInTraining.kind).first)
        return try transfer.run(EnrolInTraining.kind, job.args, on: day)
    }

    private func enrolments() throws -> [Enrolment] {
        try Training(session).enrolments(nip: PlacedTransfer.nip)
    }

    private func escalate(_ id: Int64, on day: String) throws -> String {
        try transfer.run(EscalateTraining.kind, try EscalateTraining(enrolment: id).json(), on: day)
    }

    @Test("the gap to the new post is planned, seats are taken, and the proposal goes on; a second run does nothing")
    func planned() throws {
        #expect(try enrol().contains("plan"))
        #expect(try transfer.state == .inDevelopment)
        let enrolments = try enrolments()
        #expect(!enrolments.isEmpty)
        #expect(enrolments.allSatisfy { $0.feltSince.description == "2025-11-03" })
        #expect(enrolments.contains { $0.levels > 0 })
        #expect(try Training(session).plan(for: transfer.id) != nil)
        #expect(try enrol().contains("nothing"))
        #expect(try self.enrolments().count == enrolments.count)
        #expect(try transfer.number("select count(*) from mutasi.training_plan") == 1)
        #expect(try Proposals(session).verifyLog().isEmpty)
    }

    @Test("a PPPK beyond 24 JP waits for an approval by somebody else, with a reason (case 82)")
    func contractLimit() throws {
        try session.execute("update mutasi.employee set kind = 'PPPK', rank = 'IX' where nip = \(PlacedTransfer.nip)")
        #expect(!(try enrol().contains(#""approval": 0"#)))
        let waiting = try #require(try enrolments().first { $0.needsApproval })
        #expect(waiting.stage == .recommended && waiting.session == nil)
        let clerk = try #require(transfer.clerk.person)
        let seated = try enrolments().filter { $0.stage == .enrolled }
        #expect(seated.reduce(0) { $0 + $1.hours } <= 24)
        let message = try #require(try Notices(session).inbox().first)
        #expect(message.body.contains("LAN 15/2020") && message.body.contains("training approve"))
        let desk = ProposalDesk(session)
        try session.transaction {
            #expect(throws: EnrolmentFault.contractLimit) { try desk.seatTraining(waiting.id, in: nil, by: clerk) }
            #expect(throws: EnrolmentFault.ownApproval) {
                try desk.approveTraining(waiting.id, by: transfer.sari.id, reason: "perlu")
            }
            #expect(throws: EnrolmentFault.reasonMissing) {
                try desk.approveTraining(waiting.id, by: clerk, reason: " ")
            }
        }
        let after = try session.transaction { try desk.approveTraining(waiting.id, by: clerk, reason: "jabatan baru") }
        #expect(after.stage == .enrolled || after.stage == .waitlisted)
    }

    @Test("who waits for sixty days is reported to the operator once, with what serves as well (case 81)")
    func escalation() throws {
        try session.execute("update mutasi.course_session set seats = 0")
        _ = try enrol()
        let waiting = try #require(try enrolments().first { $0.stage == .waitlisted })
        #expect(waiting.waitsSince?.description == "2025-11-04")
        #expect(try escalate(waiting.id, on: "2026-01-02").contains("snooze"))
        #expect(try escalate(waiting.id, on: "2026-01-03").contains("escalated"))
        #expect(try escalate(waiting.id, on: "2026-01-04").contains("nothing"))
        #expect(
            try transfer.number("select count(*) from mutasi.inbox where subject like 'Pendaftaran pelatihan%'") == 1
        )
        #expect(try Training(session).enrolment(waiting.id).escalatedOn?.description == "2026-01-03")
    }

    @Test("a seat that came meanwhile is taken instead of a report, and the person is told")
    func seatMeanwhile() throws {
        try session.execute("update mutasi.course_session set seats = 0")
        _ = try enrol()
        let waiting = try #require(try enrolments().first { $0.stage == .waitlisted })
        try session.execute("update mutasi.course_session set seats = 5")
        #expect(try escalate(waiting.id, on: "2026-01-03").contains("seated"))
        #expect(try Training(session).enrolment(waiting.id).stage == .enrolled)
        let told = try #require(try session.enqueued(TellOfEnrolment.kind).first)
        #expect(try transfer.run(TellOfEnrolment.kind, told.args, on: "2026-01-03").contains("true"))
    }

    @Test("attended and passed, a course is known to the next plan and not planned again (case 83)")
    func passed() throws {
        _ = try enrol()
        let seat = try #require(try enrolments().first { $0.stage == .enrolled && $0.endsOn != nil })
        let clerk = try #require(transfer.clerk.person)
        let enrolments = Enrolments(session)
        try session.transaction {
            #expect(throws: EnrolmentFault.sessionNotBegun) { try enrolments.attend(seat.id, by: clerk, isThere: true) }
        }
        try transfer.setClock("\(try #require(seat.endsOn))")
        try session.transaction {
            try enrolments.attend(seat.id, by: clerk, isThere: true)
            try enrolments.conclude(seat.id, by: clerk, isPassed: true, certificate: "S-1")
        }
        #expect(try Training(session).enrolment(seat.id).stage == .certified)
        #expect(try enrolments.events(of: seat.id).map(\.after) == [.attending, .passed, .certified])
        let passed = try Training(session).passed(by: [transfer.sari.id])[transfer.sari.id] ?? []
        #expect(passed.contains { $0.course == seat.course })
        let again = try EnrolInTraining(nip: PlacedTransfer.nip, post: "J-KASI-PROMKES", unit: "U-BKWK-PP").json()
        _ = try transfer.run(EnrolInTraining.kind, again, on: "2026-09-01")
        let courses = try session.query(
            "select i.course_code from mutasi.training_plan_item i where i.plan_id = (select max(id) from mutasi.training_plan)"
        )
        #expect(try !courses.contains { try $0.decode(at: 0, as: String?.self) == seat.course.text })
    }
}
