import Testing
import Transfers

@Suite("Follow-ups")
struct FollowUpTests {
    private static func plan(_ startOfDuty: String = "2026-03-02") throws -> [FollowUp] {
        try FollowUp.plan(
            for: Clerk.person(1),
            under: Clerk.person(2),
            startOfDuty: date(startOfDuty),
            Clerk.calculator([]),
            zone: .wita
        )
    }

    private static func ratings(_ all: Int) -> [RatingItem: Int] {
        Dictionary(uniqueKeysWithValues: RatingItem.allCases.map { ($0, all) })
    }

    @Test("they open three, six and twelve months after the start of duty")
    func dates() throws {
        #expect(try Self.plan().map(\.dueOn) == [date("2026-06-02"), date("2026-09-02"), date("2027-03-02")])
        #expect(
            try Self.plan("2025-11-30").map(\.dueOn) == [date("2026-02-28"), date("2026-05-30"), date("2026-11-30")]
        )
        #expect(try Self.plan()[0].answerBy.lastDay == date("2026-06-16"))
    }

    @Test("a questionnaire has all five items, each from 1 to 5, and an exact average")
    func questionnaire() throws {
        #expect(throws: FollowUpFault.ratingMissing) { try Questionnaire(.employee, [.support: 3]) }
        #expect(throws: FollowUpFault.ratingOutside) { try Questionnaire(.employee, Self.ratings(6)) }
        #expect(throws: FollowUpFault.ratingOutside) { try Questionnaire(.employee, Self.ratings(.max)) }
        var ratings = Self.ratings(4)
        ratings[.settling] = 1
        #expect(try Questionnaire(.superior, ratings).average == Fraction(17, over: 5))
    }

    @Test("each side answers for itself, not before the day, and late rather than never")
    func respondents() throws {
        var followUp = try Self.plan()[0]
        let mine = try Questionnaire(.employee, Self.ratings(4))
        #expect(throws: FollowUpFault.notDueYet) {
            try followUp.take(mine, by: Clerk.person(1), on: date("2026-06-01"))
        }
        #expect(throws: FollowUpFault.notTheRespondent) {
            try followUp.take(mine, by: Clerk.person(2), on: date("2026-06-02"))
        }
        #expect(try followUp.standing(on: date("2026-06-01")) == .upcoming)
        try followUp.take(mine, by: Clerk.person(1), on: date("2026-06-02"))
        #expect(try followUp.standing(on: date("2026-06-16")) == .open)
        #expect(try followUp.standing(on: date("2026-06-17")) == .overdue)
        try followUp.take(Questionnaire(.superior, Self.ratings(5)), by: Clerk.person(2), on: date("2026-06-20"))
        #expect(try followUp.standing(on: date("2026-06-20")) == .complete)
    }

    @Test("it calls attention to what is low, open, promised and not given, or worrying")
    func signals() throws {
        var followUp = try Self.plan()[0]
        try followUp.take(Questionnaire(.employee, Self.ratings(2)), by: Clerk.person(1), on: date("2026-06-02"))
        followUp.trainingDone = false
        followUp.promised = [.housing, .training, .returnOn(try date("2028-03-02"))]
        followUp.delivered = [.training]
        followUp.isStillThere = false
        followUp.concerns = [.cost, .family]
        #expect(
            try followUp.signals(on: date("2026-06-17"), lowest: 3) == [
                .lowRating(.employee), .noAnswer(.superior), .trainingOpen, .supportOpen(.housing), .left,
                .concern(.family), .concern(.cost),
            ]
        )
    }

    @Test("what nobody said is no signal")
    func nothingSaid() throws {
        #expect(try Self.plan()[0].signals(on: date("2026-06-02"), lowest: 3).isEmpty)
    }

    @Test("every item has a question for each side in both languages, and every refusal a sentence")
    func sentences() {
        var questions: Set<String> = []
        for item in RatingItem.allCases {
            for respondent in Questionnaire.Respondent.allCases {
                for language in Language.allCases { questions.insert(item.question(to: respondent, in: language)) }
            }
        }
        #expect(questions.count == 20)
        Clerk.expectSentences(of: FollowUpFault.self)
        Clerk.expectSentences(of: EnrolmentFault.self)
    }
}
