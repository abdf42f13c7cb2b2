import Postgres

@testable import TransferStore
@testable import Transfers

/// The statements on what the law on personal data asks for.
enum PersonalDataStatements {
    private static let person = PersonID(high: 0, low: 0)
    private static let day = CivilDate.today

    static let all: [SQL] =
        PersonalRecordSQL.all(of: person).map(\.sql) + [
            PersonalRecordSQL.recordExport(of: person, by: "x", reason: "x"),
            RetentionSQL.notices(before: day, most: 1), RetentionSQL.evaluations(before: day, most: 1),
            RetentionSQL.issues(before: day), RetentionSQL.signals(before: day, most: 1),
            RetentionSQL.dialogues(before: day, basis: "x", most: 1), EvaluationReviewSQL.one(1),
            EvaluationReviewSQL.open(Page(limit: 1)), EvaluationReviewSQL.all(Page(limit: 1)),
            EvaluationReviewSQL.add(person, NeedID(1), grounds: "x", by: person),
            EvaluationReviewSQL.answer(1, .upheld, "x", by: person), EvaluationReviewSQL.employee(1),
        ]
}
