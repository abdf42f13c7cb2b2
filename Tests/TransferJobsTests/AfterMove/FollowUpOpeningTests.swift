import JobQueue
import JobQueueTesting
import Postgres
import TestSupport
import Testing
import TransferJobs
import TransferStore
import Transfers

@Suite("followup.open")
struct FollowUpOpeningTests {
    private let transfer: PlacedTransfer
    private var session: Session { transfer.session }

    init() throws {
        transfer = try PlacedTransfer()
    }

    private func followUps() throws -> [StoredFollowUp] {
        try FollowUps(session).list(.of(transfer.id))
    }

    private func first() throws -> StoredFollowUp { try #require(try followUps().first) }

    private func open(on day: CivilDate) throws -> String {
        let arguments = try OpenFollowUp(followUp: try first().id.number).json()
        return try transfer.run(OpenFollowUp.kind, arguments, on: day.description)
    }

    private func notices(_ template: String) throws -> Int {
        try transfer.number("select count(*) from mutasi.notification where template = \(template)")
    }

    private func answer(_ respondent: Questionnaire.Respondent, _ rating: Int, to stored: StoredFollowUp) throws {
        let person = respondent == .employee ? stored.followUp.employee : stored.followUp.superior
        let ratings = Dictionary(uniqueKeysWithValues: RatingItem.allCases.map { ($0, rating) })
        let answer = FollowUpAnswer(
            try Questionnaire(respondent, ratings),
            goalsMet: respondent == .superior ? true : nil,
            isStillThere: respondent == .superior ? true : nil,
            support: ["RUMAH_DINAS", "PELATIHAN"]
        )
        try session.transaction {
            _ = try ProposalDesk(session).answerFollowUp(answer, by: person, to: stored.id)
        }
    }

    private func conclude(_ stored: StoredFollowUp) throws -> AppliedTransition {
        try session.transaction { try ProposalDesk(session).concludeFollowUp(stored.id, by: transfer.clerk) }
    }

    @Test("the start of duty plans three follow-ups, each with a job on the civil morning of its day")
    func planned() throws {
        let planned = try followUps()
        #expect(planned.map(\.followUp.dueOn.description) == ["2026-02-03", "2026-05-03", "2026-11-03"])
        #expect(planned.allSatisfy { $0.followUp.promised == [.housing, .training] })
        #expect(try session.enqueued(OpenFollowUp.kind).count == 3)
        #expect(try session.enqueued(MeasureOutcome.kind).count == 2)
        #expect(try session.enqueued(EnrolInTraining.kind).count == 1)
        try session.transaction {
            let day = try CivilDate(parsing: "2025-11-03")
            _ = try ProposalDesk(session).planFollowUps(of: transfer.id, startOfDuty: day)
        }
        #expect(try followUps().count == 3)
        #expect(try session.enqueued(OpenFollowUp.kind).count == 3)
    }

    @Test("it opens on its day, tells both sides, reminds once, and tells the operator what is missing in the end")
    func wholeWay() throws {
        let stored = try first()
        #expect(try open(on: try CivilDate(parsing: "2026-02-02")).contains("snooze"))
        #expect(try open(on: stored.followUp.dueOn).contains("opened"))
        #expect(try open(on: stored.followUp.dueOn).contains("nothing"))
        #expect(try notices("followup.opened") == 2)
        #expect(try open(on: stored.remindOn).contains("reminded"))
        #expect(try open(on: stored.remindOn).contains("nothing"))
        #expect(try notices("followup.reminder") == 2)
        let over = try #require(stored.followUp.answerBy.lastDay.adding(days: 1))
        #expect(try open(on: over).contains(#""signals": 4"#))
        #expect(try open(on: over).contains(#""signals": 0"#))
        #expect(try notices("followup.signals") == 1)
        let message = try #require(try Notices(session).inbox().first)
        #expect(message.body.contains("tidak menjawab (PEGAWAI)") && message.body.contains("followup show"))
    }

    @Test("whoever has answered is not reminded")
    func remindsTheOther() throws {
        let stored = try first()
        _ = try open(on: stored.followUp.dueOn)
        try answer(.employee, 4, to: stored)
        _ = try open(on: stored.remindOn)
        let reminded = try session.query(
            "select employee_id from mutasi.notification where template = 'followup.reminder'"
        )
        #expect(try reminded.map { try $0.decode(at: 0, as: PersonID.self) } == [stored.followUp.superior])
    }

    @Test("a superior who has left is followed by whoever leads the unit now, who is asked instead")
    func successor() throws {
        let stored = try first()
        let old = stored.followUp.superior
        try session.execute("update mutasi.employee set is_active = false where id = \(old)")
        _ = try open(on: stored.followUp.dueOn)
        let now = try first().followUp.superior
        #expect(now != old && now != transfer.sari.id)
        let told = try session.query("select employee_id from mutasi.notification where template = 'followup.opened'")
        #expect(Set(try told.map { try $0.decode(at: 0, as: PersonID.self) }) == [transfer.sari.id, now])
        #expect(throws: FollowUpFault.notTheRespondent) { try answer(.superior, 4, to: stored) }
        try answer(.superior, 4, to: try first())
    }

    @Test("low ratings reach the operator once both sides have answered, and the conclusion moves the proposal on")
    func concluded() throws {
        let stored = try first()
        try developed(on: stored.followUp.dueOn)
        try answer(.employee, 2, to: stored)
        #expect(try FollowUps(session).signals(of: stored.id).isEmpty)
        #expect(throws: ProposalRefusal.self) { try conclude(stored) }
        try answer(.superior, 4, to: stored)
        #expect(try FollowUps(session).signals(of: stored.id).map(\.code).contains("NILAI_RENDAH"))
        #expect(try notices("followup.signals") == 1)
        #expect(try conclude(stored).transition.after == .followedUp3)
        #expect(throws: FollowUpFault.concluded) { try conclude(stored) }
        #expect(throws: FollowUpFault.concluded) { try answer(.employee, 5, to: stored) }
        #expect(try open(on: stored.remindOn).contains("ended"))
        #expect(try Proposals(session).verifyLog().isEmpty)
    }

    @Test("three follow-ups, one of them overdue, lead to the end; a later one does not come before an earlier one")
    func toTheEnd() throws {
        let all = try followUps()
        try developed(on: all[1].followUp.dueOn)
        for side in Questionnaire.Respondent.allCases { try answer(side, 5, to: all[1]) }
        let error = #expect(throws: ProposalRefusal.self) { try conclude(all[1]) }
        #expect(error?.reason == .followUpOutOfTurn)
        #expect(try conclude(all[0]).transition.after == .followedUp3)
        #expect(try conclude(all[1]).transition.after == .followedUp6)
        let over = try #require(all[2].followUp.answerBy.lastDay.adding(days: 1))
        try transfer.setClock(over.description)
        #expect(try conclude(all[2]).transition.after == .followedUp12)
        try session.transaction {
            _ = try ProposalDesk(session).apply(.closed(reason: ""), to: transfer.id, by: transfer.clerk)
        }
        let standings = try session.query("select standing from mutasi.follow_up order by milestone")
        #expect(try standings.map { try $0.decode(at: 0, as: String.self) } == ["TERLAMBAT", "LENGKAP", "TERLAMBAT"])
    }

    @Test("a clock that is shifted by ninety-two days has the first follow-up run at once")
    func shifted() throws {
        let due = try transfer.number(
            """
            select count(*) from jobs.job
            where kind = 'followup.open' and run_at > now() + interval '80 days'
            """
        )
        #expect(due >= 0)
        try session.execute("update jobs.job set run_at = now() + interval '92 days' where kind = 'followup.open'")
        try session.execute("select mutasi.hasten_jobs(interval '92 days')")
        let ready = try transfer.number(
            "select count(*) from jobs.job where kind = 'followup.open' and run_at <= now()"
        )
        #expect(ready == 3)
    }

    /// Brings the proposal into its development, and the clock to a day.
    private func developed(on day: CivilDate) throws {
        try session.transaction {
            _ = try ProposalDesk(session).apply(.developmentStarted, to: transfer.id, by: .worker)
        }
        try transfer.setClock(day.description)
    }
}
