import Postgres

@testable import TransferStore
@testable import Transfers

/// What an evaluation reads of all people, as it is read of one.
enum PersonalStatements {
    private static let nobody = PersonID(high: 0, low: 0)

    static let all: [SQL] = [
        CandidateSQL.employees(only: nobody),
        CandidateSQL.performance(from: 2020, through: 2025, of: nobody),
        CandidateSQL.discipline(of: nobody), CandidateSQL.assessments(until: .today, of: nobody),
        CandidateSQL.technical(["T.A"], of: nobody), CandidateSQL.positions(posts: ["J"], units: ["U"], of: nobody),
        CandidateSQL.aspirations(of: nobody), CandidateSQL.licences(of: nobody), CandidateSQL.relations(of: nobody),
    ]
}
