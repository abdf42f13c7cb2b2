import Testing
import Transfers

@Suite("Letters where gates have no data")
struct AscertainmentTests {
    private func fact(
        _ gate: GateCode,
        isMet: Bool = true,
        post: PostCode? = nil,
        on day: String = "2025-09-01",
        until: String? = nil
    ) throws -> AscertainedFact {
        AscertainedFact(
            gate,
            isMet: isMet,
            post: post,
            letter: Letter(number: "800/1/2025", date: try date(day)),
            validUntil: try until.map { try date($0) }
        )
    }

    @Test("a letter answers a gate that has no data, and the finding names it")
    func answers() throws {
        let clear = try fact(.courtProcess)
        let found = try Gate.finding(.courtProcess) {
            $0.isInCourt = nil
            $0.facts = [clear]
        }
        #expect(found.outcome == .pass && found.reason == .ascertained && found.value == .word("800/1/2025"))
        #expect(found.text(in: .english, for: .reviewer).contains("800/1/2025"))
    }

    @Test("a letter in somebody's favour does not outweigh data against them")
    func dataCount() throws {
        let clear = try fact(.courtProcess)
        let outcome = try Gate.outcome(.courtProcess) {
            $0.isInCourt = true
            $0.facts = [clear]
        }
        #expect(outcome == .block)
    }

    @Test("a letter against somebody closes its gate whatever the data say, and restricted gates stay covered")
    func against() throws {
        let conflict = try fact(.dataQuality, isMet: false)
        #expect(try Gate.outcome(.dataQuality) { $0.facts = [conflict] } == .block)
        let promoted = try fact(.rankPromotion, isMet: false)
        #expect(try Gate.outcome(.rankPromotion) { $0.facts = [promoted] } == .warn)
        #expect(try Gate.outcome(.rankPromotion, target: Gate.toOtherAgency) { $0.facts = [promoted] } == .block)
        let excluded = try fact(.accommodation, isMet: false)
        let found = try Gate.finding(.accommodation) { $0.facts = [excluded] }
        #expect(found.outcome == .block && found.text(in: .indonesian, for: .reviewer) == "Kecocokan penempatan.")
    }

    @Test("the newest letter counts, and of two of one day the one against the employee")
    func newest() throws {
        func outcome(_ facts: [AscertainedFact]) throws -> GateOutcome {
            try Gate.outcome(.studyOrBond) {
                $0.isBound = nil
                $0.facts = facts
            }
        }
        let bound = try fact(.studyOrBond, isMet: false, on: "2025-01-01")
        #expect(try outcome([bound]) == .block)
        #expect(try outcome([bound, fact(.studyOrBond, on: "2025-06-01")]) == .pass)
        #expect(try outcome([bound, fact(.studyOrBond, on: "2025-01-01")]) == .block)
    }

    @Test("a letter holds from its date to its last day, and for the post that it names")
    func validity() throws {
        func outcome(_ fact: AscertainedFact) throws -> GateOutcome {
            try Gate.outcome(.courtProcess) {
                $0.isInCourt = nil
                $0.facts = [fact]
            }
        }
        #expect(try outcome(fact(.courtProcess, on: "2025-10-02")) == .notExamined)
        #expect(try outcome(fact(.courtProcess, until: "2025-09-30")) == .notExamined)
        #expect(try outcome(fact(.courtProcess, until: "2025-10-01")) == .pass)
        #expect(try outcome(fact(.courtProcess, post: "J-LAIN")) == .notExamined)
    }

    @Test("what does not apply to a move is no obstacle to it, whatever a letter says")
    func notApplicable() throws {
        let failed = try fact(.entryIntoFunctional, isMet: false)
        #expect(try Gate.outcome(.entryIntoFunctional) { $0.facts = [failed] } == .pass)
    }

    @Test("E35: without a minimum of its own a unit keeps the share of its need that the rules set")
    func originShare() throws {
        #expect(try Gate.outcome(.originMinimum) { $0.post.formation = .init(needed: 6, filled: 4) } == .pass)
        #expect(try Gate.outcome(.originMinimum) { $0.post.formation = .init(needed: 6, filled: 3) } == .waivable)
        // Whoever holds a post alone may leave it.
        #expect(try Gate.outcome(.originMinimum) { $0.post.formation = .init(needed: 1, filled: 1) } == .pass)
    }
}
