import Testing
import Transfers

@Suite("Gates of the two posts")
struct PlaceGateTests {
    @Test("E15: a held post bars unless it is left in the same package no later than it is entered (case 20)")
    func vacancy() throws {
        func outcome(leaving day: String?) throws -> GateOutcome {
            let leavesOn = try day.map { try date($0) }
            return try Gate.outcome(
                .vacancy,
                target: {
                    $0.target.incumbent = Incumbent(person: PersonID(high: 9, low: 9), leavesOn: leavesOn)
                }
            )
        }
        #expect(try outcome(leaving: nil) == .block)
        #expect(try outcome(leaving: "2025-10-01") == .pass)
        #expect(try outcome(leaving: "2025-10-02") == .block)
    }

    @Test("E16: a functional post without room needs a waiver")
    func formation() throws {
        func outcome(needed: Int, filled: Int) throws -> GateOutcome {
            try Gate.outcome(
                .formation,
                target: {
                    $0.target.level = .ahliMuda
                    $0.target.formation = Formation(needed: needed, filled: filled)
                }
            )
        }
        #expect(try outcome(needed: 3, filled: 2) == .pass)
        #expect(try outcome(needed: 3, filled: 3) == .waivable)
        #expect(try outcome(needed: 3, filled: 5) == .waivable)
    }

    @Test("E23: a spouse who would be the superior needs a waiver (case 36)")
    func relation() throws {
        let spouse = PersonID(high: 7, low: 7)
        #expect(
            try Gate.outcome(.relation, target: { $0.target.circle = [spouse] }, { $0.relations = [spouse] })
                == .waivable
        )
        #expect(try Gate.outcome(.relation, target: { $0.target.circle = [spouse] }, { $0.relations = [] }) == .pass)
        #expect(
            try Gate.outcome(.relation, target: { $0.target.circle = nil }, { $0.relations = [spouse] }) == .notExamined
        )
        #expect(try Gate.outcome(.relation) { $0.relations = nil } == .notExamined)
    }

    @Test("E35: a unit that would fall below its minimum needs a waiver of its head")
    func originMinimum() throws {
        #expect(
            try Gate.outcome(.originMinimum) { $0.post.formation = .init(needed: 6, filled: 3, minimum: 3) }
                == .waivable
        )
        #expect(
            try Gate.outcome(.originMinimum) { $0.post.formation = .init(needed: 6, filled: 4, minimum: 3) } == .pass
        )
        #expect(try Gate.outcome(.originMinimum) { $0.post.formation = nil } == .notExamined)
    }

    @Test("E37: down warns unless asked for, up is told, and a move that changes nothing is refused (case 25)")
    func direction() throws {
        let fromAdministrator: (inout Candidate) -> Void = { $0.post.level = .administrator }
        #expect(try Gate.outcome(.direction, fromAdministrator) == .warn)
        #expect(try Gate.outcome(.direction, target: { $0.isOwnRequest = true }, fromAdministrator) == .pass)
        #expect(try Gate.outcome(.direction, target: Gate.promotion) == .info)
        let same = try Gate.finding(.direction) { candidate in
            candidate.post.code = "J-KASI-PROMKES"
            candidate.post.unit = "U-BKWK-PP"
            candidate.post.level = .pengawas
        }
        #expect(same.outcome == .block)
        #expect(same.text(in: .indonesian, for: .reviewer).contains("Tidak ada perubahan"))
    }
}
