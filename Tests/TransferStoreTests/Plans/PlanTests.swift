import Postgres
import TestSupport
import Testing
import Transfers

@testable import TransferStore

@Suite("Plans of hot statements")
struct PlanTests {
    /// The plan of a statement as one text.
    private func plan(_ session: Session, _ sql: SQL) throws -> String {
        try session.query(SQL(unchecked: "explain (costs off) " + sql.text, binds: sql.binds))
            .map { try $0.decode(at: 0, as: String.self) }.joined(separator: "\n")
    }

    @Test(
        "the first ten of a ranking are read from the index in order, however many results there are",
        arguments: [1_000, 1_000_000]
    )
    func rankingPlan(rows: Int) throws {
        let database = try TestDatabase()
        let session = try database.session()
        try session.execute(
            """
            insert into mutasi.evaluation_result (run_id, employee_id, standing, place, score, explanation)
            select 1 + n / 60000, gen_random_uuid(), case when n % 60000 < 2000 then 1 else 3 end,
                case when n % 60000 < 2000 then n % 60000 + 1 end, 50, '[]'
            from generate_series(0, \(rows) - 1) as n
            """
        )
        try session.script("analyze mutasi.evaluation_result")
        for standing in [Standing.ranked, .notRankable] {
            let plan = try plan(session, ResultSQL.people(EvaluationRunID(1), standing, limit: 10))
            let lines = plan.split(separator: "\n")
            let limit = try #require(lines.firstIndex { $0.contains("Limit") })
            #expect(lines[limit + 1].contains("Index Scan using evaluation_result_order"), "\(plan)")
        }
        let person = try plan(session, ResultSQL.explanation(EvaluationRunID(1), PersonID(high: 1, low: 2)))
        #expect(person.contains("evaluation_result_person"), "\(person)")
    }
}
