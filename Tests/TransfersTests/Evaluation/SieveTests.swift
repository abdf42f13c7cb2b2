import Testing

@testable import Transfers

@Suite("The sieve")
struct SieveTests {
    /// People as they stand in a pool, who are the same for every target.
    private struct Crowd: Candidature {
        let people: [Candidate]

        func candidate(_ person: Int) -> Candidate { people[person] }
        func lot(of person: Int) -> UInt64 { people[person].lot }
    }

    /// People who differ in whatever a gate looks at.
    private static func crowd(_ seed: UInt64, _ count: UInt64 = 400) throws -> [Candidate] {
        var generator = Generator(seed: seed)
        return try (0..<count).map { number in
            var person = try [WorkedExample.sari, WorkedExample.budi, WorkedExample.dewi][Int(number % 3)]()
            person.id = PersonID(high: 1, low: number)
            person.lot = number &* 0x9E37_79B9_7F4A_7C15
            try person.vary(&generator)
            return person
        }
    }

    private static func contexts() throws -> [EvaluationContext] {
        let usual = try WorkedExample.context()
        var away = usual
        away.target.agency = "4101"
        away.isOwnRequest = true
        away.moratoria = []
        var occupied = usual
        occupied.target.incumbent = Incumbent(person: PersonID(high: 1, low: 0))
        occupied.target.licences = ["STR"]
        occupied.target.isClinical = true
        var higher = usual
        higher.target.level = .administrator
        higher.effectiveOn = try date("2026-03-01")
        higher.target.circle = [PersonID(high: 1, low: 5)]
        var functional = usual
        functional.target.level = .ahliMadya
        functional.target.hardshipClass = 2
        functional.target.formation = Formation(needed: 3, filled: 3)
        var same = usual
        same.target.code = try WorkedExample.budi().post.code
        same.target.unit = try WorkedExample.budi().post.unit
        return [usual, away, occupied, higher, functional, same]
    }

    @Test(
        "gives everybody the evaluation that each gets alone, whatever the target",
        arguments: 0..<6,
        [1, 2, 3] as [UInt64]
    )
    func sameAsAlone(target: Int, seed: UInt64) throws {
        let evaluator = try Evaluator(Self.contexts()[target])
        let people = try Self.crowd(seed)
        let pool = CandidatePool(asOf: evaluator.context.asOf, people)
        var sieve = Sieve(evaluator, pool, own: OwnOutcomes(evaluator, pool), as: Crowd(people: people))
        for (place, person) in people.enumerated() {
            let alone = try evaluator.evaluate(person)
            let sieved = try sieve.evaluate(place)
            #expect(sieved == alone, "\(place): \(sieved.outcomes.difference(from: alone.outcomes))")
        }
    }

    @Test("counts whom each gate keeps back, waivable or not")
    func tally() throws {
        let evaluator = try Evaluator(WorkedExample.context())
        var tally = GateTally()
        var counts: [GateCode: Int] = [:]
        for person in try Self.crowd(4) {
            let outcomes = try evaluator.evaluate(person).outcomes
            tally.add(outcomes)
            for gate in GateCode.allCases where outcomes[gate] >= .waivable { counts[gate, default: 0] += 1 }
        }
        #expect(Dictionary(uniqueKeysWithValues: tally.gates.map { ($0.gate, $0.people) }) == counts)
        #expect(tally.gates.map(\.people) == tally.gates.map(\.people).sorted(by: >))
        #expect(!counts.isEmpty)
    }

    @Test("the gravest outcome is told from the bits as from the gates one by one")
    func gravest() {
        for gate in GateCode.allCases {
            for outcome in GateOutcome.allCases {
                for other in GateOutcome.allCases {
                    var outcomes = GateOutcomes()
                    outcomes[gate == .tenure ? .rank : .tenure] = other
                    outcomes[gate] = outcome
                    #expect(outcomes.gravest == max(outcome, other))
                    #expect(outcomes.bars == (max(outcome, other) == .block))
                    #expect(outcomes.isClosed == (max(outcome, other) >= .waivable))
                }
            }
        }
    }
}

extension GateOutcomes {
    fileprivate func difference(from other: GateOutcomes) -> String {
        GateCode.allCases.filter { self[$0] != other[$0] }
            .map { "\($0.text) \(self[$0].name) for \(other[$0].name)" }.joined(separator: ", ")
    }
}

extension Candidate {
    /// Changes some of what gates look at.
    fileprivate mutating func vary(_ generator: inout Generator) throws {
        func chance(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }
        if chance(3) == 0 { employment = EmploymentKind.allCases[chance(EmploymentKind.allCases.count)] }
        if chance(5) == 0 { legalPosition = chance(2) == 0 ? nil : .underPenalty }
        if chance(3) == 0 {
            rank = try [nil, Rank(parsing: "II/a", employment: .pns), Rank(parsing: "IV/c", employment: .pns)][
                chance(3)
            ]
        }
        if chance(3) == 0 { post.level = PostLevel.allCases[chance(PostLevel.allCases.count)] }
        if chance(4) == 0 { post.agency = "4101" }
        if chance(6) == 0 { post.leadsUnit.toggle() }
        if chance(3) == 0 { post.since = try date("2025-01-15").adding(months: -chance(90)) ?? post.since }
        if chance(4) == 0 { post.formation = chance(3) == 0 ? nil : Formation(needed: chance(4), filled: chance(5)) }
        if chance(3) == 0 { retirement = chance(4) == 0 ? nil : try date("2025-06-01").adding(months: chance(40)) }
        if chance(3) == 0 { performance = performance.filter { _ in chance(3) > 0 } }
        if chance(4) == 0 {
            performance = [2024, 2023].map { AnnualPerformance(year: $0, predicate: .allCases[chance(5)]) }
        }
        if chance(4) == 0 { discipline = nil }
        if chance(4) == 0 {
            discipline = [
                DisciplineCase(
                    level: [.minor, .moderate, .severe][chance(3)],
                    status: [.serving, .finished][chance(2)],
                    startsOn: try date("2024-01-01"),
                    endsOn: try date("2024-06-01").adding(months: chance(24))
                )
            ]
        }
        if chance(3) == 0, let day = try date("2025-09-01").adding(months: -chance(60)) { assessment?.date = day }
        if chance(6) == 0 { assessment = nil }
        if chance(3) == 0 { education = chance(4) == 0 ? nil : Education(level: .allCases[chance(5)], field: "HUKUM") }
        if chance(4) == 0 { technical = .empty }
        if chance(3) == 0 { hardship = HardshipService(months: chance(60)) }
        if chance(3) == 0 { supervisoryMonths = chance(60) }
        if chance(4) == 0 { licences = chance(2) == 0 ? nil : [Licence(code: "STR", validTo: try date("2025-12-01"))] }
        if chance(4) == 0 { relations = chance(2) == 0 ? nil : [PersonID(high: 1, low: 5)] }
        if chance(4) == 0 { hasActiveProposal = chance(2) == 0 ? nil : true }
        if chance(5) == 0 { isInCourt = chance(2) == 0 }
        if chance(5) == 0 { isBound = chance(2) == 0 }
        if chance(5) == 0 { leave = .openEnded }
        if chance(5) == 0 { hasPassedCompetenceTest = chance(2) == 0 }
        if chance(5) == 0 { isBeingPromotedInRank = chance(2) == 0 }
        if chance(5) == 0 { accommodationExcludesTarget = chance(2) == 0 }
        if chance(9) == 0 { hasIdentityConflict = true }
        if chance(3) == 0 { pnsSince = try date("2020-01-01") }
        if chance(5) == 0 {
            let letter = Letter(number: "800/1", date: try date("2025-09-01"))
            facts = [AscertainedFact(.courtProcess, isMet: chance(2) == 0, letter: letter)]
        }
    }
}
