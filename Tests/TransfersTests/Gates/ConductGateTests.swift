import Testing
import Transfers

@Suite("Gates of performance and discipline")
struct ConductGateTests {
    @Test("E07: a predicate below Baik warns inside the agency, and bars a promotion and another agency")
    func performance() throws {
        let poor: (inout Candidate) -> Void = { $0.performance[0].predicate = .needsImprovement }
        #expect(try Gate.outcome(.performance, poor) == .warn)
        #expect(try Gate.outcome(.performance, target: Gate.promotion, poor) == .block)
        #expect(try Gate.outcome(.performance, target: Gate.toOtherAgency, poor) == .block)
        let older: (inout Candidate) -> Void = { $0.performance.append(.init(year: 2022, predicate: .veryPoor)) }
        #expect(try Gate.outcome(.performance, older) == .pass)
    }

    @Test("E07: a missing year is not examined, but a bad one beside it is")
    func performanceMissing() throws {
        #expect(try Gate.outcome(.performance) { $0.performance.removeFirst() } == .notExamined)
        let badBesideMissing: (inout Candidate) -> Void = { $0.performance = [.init(year: 2024, predicate: .poor)] }
        #expect(try Gate.outcome(.performance, badBesideMissing) == .warn)
    }

    @Test("E08: a case under examination or a penalty being served bars, a finished one does not (case 11)")
    func runningDiscipline() throws {
        func outcome(_ status: DisciplineCase.Status, until end: String? = nil) throws -> GateOutcome {
            let endsOn = try end.map { try date($0) }
            return try Gate.outcome(.runningDiscipline) {
                $0.discipline = [DisciplineCase(level: .minor, status: status, endsOn: endsOn)]
            }
        }
        #expect(try outcome(.examined) == .block)
        #expect(try outcome(.serving) == .block)
        #expect(try outcome(.finished, until: "2024-01-01") == .pass)
        #expect(try outcome(.finished, until: "2025-12-31") == .block)
        #expect(try Gate.outcome(.runningDiscipline) { $0.discipline = nil } == .notExamined)
    }

    @Test("E09: a moderate penalty bars a promotion for three years and warns of a lateral move for two")
    func pastDiscipline() throws {
        func penalty(_ level: DisciplineCase.Level, _ end: String) throws -> (inout Candidate) -> Void {
            let endsOn = try date(end)
            return { $0.discipline = [DisciplineCase(level: level, status: .finished, endsOn: endsOn)] }
        }
        #expect(try Gate.outcome(.pastDiscipline, penalty(.moderate, "2023-10-02")) == .warn)
        #expect(try Gate.outcome(.pastDiscipline, penalty(.moderate, "2023-10-01")) == .pass)
        #expect(try Gate.outcome(.pastDiscipline, target: Gate.promotion, penalty(.severe, "2022-10-02")) == .block)
        #expect(try Gate.outcome(.pastDiscipline, target: Gate.promotion, penalty(.severe, "2022-10-01")) == .pass)
        #expect(try Gate.outcome(.pastDiscipline, target: Gate.promotion, penalty(.minor, "2025-09-01")) == .pass)
    }
}
