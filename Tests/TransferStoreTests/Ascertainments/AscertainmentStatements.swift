import Postgres

@testable import TransferStore
@testable import Transfers

/// The fixed statements on what was ascertained by letter, conflicts of identity, and heads of regions.
enum AscertainmentStatements {
    private static let id = AscertainmentID(1)
    private static let nobody = PersonID(high: 0, low: 0)
    private static let letter = Letter(number: "x", date: .today)
    private static let new = NewAscertainment(
        gates: [.courtProcess],
        issuer: .ppk,
        letter: letter,
        employees: []
    )

    static let all: [SQL] = [
        AscertainmentSQL.all(.one), AscertainmentSQL.inForce, AscertainmentSQL.one(id), AscertainmentSQL.of(nobody),
        AscertainmentSQL.facts(), AscertainmentSQL.facts(of: nobody), AscertainmentSQL.add(new, by: nobody),
        AscertainmentSQL.addPerson(nobody, to: id), AscertainmentSQL.withdraw(id, by: nobody, "x"),
        CandidateSQL.proposed, CandidateSQL.inConflict,
        HeadInaugurationSQL.all, HeadInaugurationSQL.days, HeadInaugurationSQL.isAgency("A"),
        HeadInaugurationSQL.add("A", .today, letter, by: nobody),
    ]
}
