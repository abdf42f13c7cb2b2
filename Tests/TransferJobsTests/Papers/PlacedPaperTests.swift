import JobQueue
import JobQueueTesting
import Postgres
import TestSupport
import Testing
import TransferJobs
import TransferStore
import Transfers

@Suite("Papers from the announcement to the last follow-up")
struct PlacedPaperTests {
    private let transfer: PlacedTransfer
    private var session: Session { transfer.session }

    init() throws {
        transfer = try PlacedTransfer()
    }

    private func documents() throws -> [String] {
        try session.query("select args ->> 'document' from jobs.job where kind = 'document.render' order by id").map {
            try $0.decode(at: 0)
        }
    }

    private func render(_ name: DocumentName, of subject: PaperSubject? = nil) throws -> StoredPaper {
        try session.transaction {
            try PaperDesk(session).render(name, of: subject ?? .proposal(transfer.id)).paper
        }
    }

    private func enrol() throws {
        let job = try #require(try session.enqueued(EnrolInTraining.kind).first)
        _ = try transfer.run(EnrolInTraining.kind, job.args, on: "2025-11-04")
    }

    @Test("invitation, minutes of the oath, SPP and SPMT are due with their steps, and are set from what is on record")
    func inauguration() throws {
        let due = try documents()
        for name in [DocumentName.invitation, .oathMinutes, .inaugurationStatement, .dutyStatement] {
            #expect(due.filter { $0 == name.rawValue }.count == 1, "\(name)")
            #expect(try render(name).size > 10_000)
        }
        #expect(throws: PaperFault.notYet(.trainingPlan)) { try render(.trainingPlan) }
        #expect(throws: PaperFault.notYet(.followUpSheet)) { try render(.followUpSheet) }
    }

    @Test("a seat that is taken after a placement comes with the plan of training and a letter that calls the employee")
    func training() throws {
        try enrol()
        let seated = try Training(session).enrolments(nip: PlacedTransfer.nip).filter { $0.stage == .enrolled }
        let due = try documents()
        #expect(due.contains(DocumentName.trainingPlan.rawValue) && !seated.isEmpty)
        #expect(due.filter { $0 == DocumentName.callLetter.rawValue }.count == seated.count)
        #expect(try render(.trainingPlan).version == 1)
        let enrolment = try #require(seated.first)
        let subject = PaperSubject(.enrolment, enrolment.id)
        #expect(try render(.callLetter, of: subject).subject == subject)
        // A seat that is given up calls nobody any more.
        try session.execute("update mutasi.enrolment set state = 'CANCELLED' where id = \(enrolment.id)")
        #expect(throws: PaperFault.notYet(.callLetter)) { try render(.callLetter, of: subject) }
        #expect(throws: PaperFault.belongsElsewhere(.decree)) { try render(.decree, of: subject) }
    }

    @Test("a follow-up that is concluded leaves its sheet, and one side's silence is told as such")
    func followUp() throws {
        try enrol()
        let first = try #require(try FollowUps(session).list(.of(transfer.id)).first)
        try transfer.setClock("2026-03-20")
        try session.transaction { _ = try ProposalDesk(session).concludeFollowUp(first.id, by: transfer.clerk) }
        #expect(try documents().last == DocumentName.followUpSheet.rawValue)
        let sheet = try render(.followUpSheet)
        #expect(sheet.version == 1 && sheet.size > 10_000)
    }
}
