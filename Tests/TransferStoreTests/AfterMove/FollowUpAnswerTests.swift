import Postgres
import TestSupport
import Testing
import Transfers

@testable import TransferStore

@Suite("Answers in follow-ups on record")
struct FollowUpAnswerTests {
    private let province: ProposalProvince
    private let stored: StoredFollowUp
    private var session: Session { province.session }
    private var sari: PersonID { province.sari.id }
    private var superior: PersonID { stored.followUp.superior }

    init() throws {
        province = try ProposalProvince()
        let (session, id) = (province.session, try province.draft())
        stored = try session.transaction {
            try #require(try FollowUps(session).plan(for: id, startOfDuty: .day(2025, 11, 3)).first)
        }
        try ProposalProvince.setClock("\(stored.followUp.dueOn) 09:00+07", session)
    }

    private func answer(_ respondent: Questionnaire.Respondent, _ rating: Int, by person: PersonID) throws {
        let ratings = Dictionary(uniqueKeysWithValues: RatingItem.allCases.map { ($0, rating) })
        let answer = FollowUpAnswer(
            try Questionnaire(respondent, ratings),
            concerns: respondent == .employee ? [.health, .distance] : []
        )
        try session.transaction { _ = try FollowUps(session).take(answer, by: person, to: stored.id) }
    }

    private func readable(by person: PersonID?) throws -> [Questionnaire.Respondent] {
        try FollowUps(session).answers(to: stored.id, readableBy: person).map(\.questionnaire.respondent)
    }

    @Test("each side reads the other only when both have answered, and from then on nobody writes")
    func disclosure() throws {
        try answer(.employee, 3, by: sari)
        #expect(try readable(by: sari) == [.employee])
        #expect(try readable(by: superior).isEmpty)
        #expect(try readable(by: nil).isEmpty)
        try answer(.employee, 4, by: sari)
        try answer(.superior, 5, by: superior)
        for reader in [sari, superior, nil] { #expect(try readable(by: reader).count == 2) }
        let mine = try FollowUps(session).answers(to: stored.id, readableBy: superior)
        #expect(mine.first { $0.questionnaire.respondent == .employee }?.questionnaire.average == 4)
        #expect(throws: FollowUpFault.answersComplete) { try answer(.superior, 1, by: superior) }
    }

    @Test("whoever writes around the program: only the respondent, only when due, and never a second word")
    func triggers() throws {
        let sql: (PersonID, String) -> SQL = { author, respondent in
            """
            insert into mutasi.follow_up_answer (follow_up_id, respondent, author, ratings)
            values (\(stored.id.number), \(respondent), \(author), '{3,3,3,3,3}')
            """
        }
        #expect(throws: PostgresError.self) { try session.execute(sql(superior, "PEGAWAI")) }
        try ProposalProvince.setClock("2025-12-01 09:00+07", session)
        #expect(throws: PostgresError.self) { try session.execute(sql(sari, "PEGAWAI")) }
        try ProposalProvince.setClock("\(stored.followUp.dueOn) 09:00+07", session)
        try session.execute(sql(sari, "PEGAWAI"))
        #expect(throws: PostgresError.self) {
            try session.execute("update mutasi.follow_up_answer set ratings = '{5,5,5,5,5}'")
        }
        #expect(throws: PostgresError.self) { try session.execute("update mutasi.follow_up set due_on = '2026-01-01'") }
    }

    @Test("a worry about health is no signal: it is specific personal data")
    func health() throws {
        try answer(.employee, 5, by: sari)
        try answer(.superior, 5, by: superior)
        let now = try FollowUps(session).show(stored.id)
        let raised = try session.transaction { try FollowUps(session).raiseSignals(of: now, on: now.followUp.dueOn) }
        #expect(raised.contains(.concern(.distance)) && !raised.contains(.concern(.health)))
        let again = try session.transaction { try FollowUps(session).raiseSignals(of: now, on: now.followUp.dueOn) }
        #expect(again.isEmpty)
    }

    @Test("goals are the superior's word, and worries the employee's")
    func ownWord() throws {
        let ratings = Dictionary(uniqueKeysWithValues: RatingItem.allCases.map { ($0, 3) })
        let answer = FollowUpAnswer(try Questionnaire(.employee, ratings), goalsMet: true)
        #expect(throws: FollowUpFault.otherSidesWord) {
            try session.transaction { _ = try FollowUps(session).take(answer, by: sari, to: stored.id) }
        }
    }
}
