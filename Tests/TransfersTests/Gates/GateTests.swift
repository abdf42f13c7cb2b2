import Testing
import Transfers

@Suite("Gates")
struct GateTests {
    @Test("an evaluation keeps the outcome of every gate")
    func outcomesKept() throws {
        let evaluator = try Evaluator(WorkedExample.context())
        for person in [WorkedExample.sari, WorkedExample.budi, WorkedExample.dewi] {
            let candidate = try person()
            let outcomes = try evaluator.evaluate(candidate).outcomes
            for finding in try evaluator.findings(for: candidate) {
                #expect(outcomes[finding.code] == finding.outcome)
            }
        }
    }
}
