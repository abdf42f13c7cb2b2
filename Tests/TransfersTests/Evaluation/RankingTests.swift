import Testing

@testable import Transfers

@Suite("Ranking")
struct RankingTests {
    /// People of all three standings, many of them equal in score.
    static func crowd(_ count: UInt64) throws -> [Candidate] {
        try (0..<count).map { number in
            var person = try [WorkedExample.sari, WorkedExample.budi, WorkedExample.dewi][Int(number % 3)]()
            person.id = PersonID(high: 1, low: number)
            person.lot = number &* 0x9E37_79B9_7F4A_7C15
            person.aspirationsStatedAt = number % 2 == 0 ? Instant(microseconds: Int64(number % 5)) : nil
            if number % 7 == 0 { person.legalPosition = .retired }
            return person
        }
    }

    @Test("the order does not depend on the order in which people arrive", arguments: [1, 2, 3, 4, 5] as [UInt64])
    func orderIndependence(seed: UInt64) throws {
        let evaluations = try Self.crowd(120).map(try Evaluator(WorkedExample.context()).evaluate)
        var generator = Generator(seed: seed)
        let first = Ranking(evaluations)
        let second = Ranking(evaluations.shuffled(using: &generator))
        func persons(_ ranking: Ranking) -> [PersonID] {
            (ranking.ranked + ranking.conditional + ranking.notRankable).map(\.evaluation.person)
        }
        #expect(persons(first) == persons(second))
        #expect(persons(first).count == 120)
        #expect(
            (first.ranked + first.conditional).map(\.position)
                == (1...(first.ranked.count + first.conditional.count)).map { $0 }
        )
    }

    @Test("those without a score stand after those who only need a waiver")
    func barredLast() throws {
        let ranking = Ranking(try Self.crowd(60).map(try Evaluator(WorkedExample.context()).evaluate))
        let hasScore = ranking.notRankable.map { $0.evaluation.score != nil }
        #expect(hasScore == hasScore.sorted { $0 && !$1 })
        #expect(hasScore.contains(true) && hasScore.contains(false))
    }

    @Test("equals are told apart by the wishes' time and then by the lot, and the reason is told (case 62)")
    func ties() throws {
        let evaluator = try Evaluator(WorkedExample.context())
        func sari(_ number: UInt64, lot: UInt64, statedAt: Int64?) throws -> Evaluation {
            var sari = try WorkedExample.sari()
            sari.id = PersonID(high: 0, low: number)
            sari.lot = lot
            sari.aspirationsStatedAt = statedAt.map(Instant.init(microseconds:))
            return try evaluator.evaluate(sari)
        }
        let ranking = Ranking([
            try sari(1, lot: 1, statedAt: nil), try sari(2, lot: 9, statedAt: 5), try sari(3, lot: 8, statedAt: 5),
            try sari(4, lot: 7, statedAt: 4),
        ])
        #expect(ranking.ranked.map(\.evaluation.person.low) == [4, 3, 2, 1])
        #expect(ranking.ranked.map(\.tieBreak) == [nil, .aspirationsStatedAt, .lot, .aspirationsStatedAt])
    }

    @Test("of equal scores the better competence stands first, then performance, then tenure")
    func componentTies() throws {
        func evaluation(_ number: UInt64, competence: Int32, performance: Int32, tenure: Int32) throws -> Evaluation {
            let base = try Evaluator(WorkedExample.context()).evaluate(WorkedExample.sari())
            var components = base.components
            components.competence = Fraction(competence)
            components.performance = Fraction(performance)
            return Evaluation(
                person: PersonID(high: 0, low: number),
                outcomes: base.outcomes,
                standing: .ranked,
                components: components,
                score: 80,
                box: nil,
                missing: [],
                tenure: Fraction(tenure),
                aspirationsStatedAt: nil,
                lot: 10 - number
            )
        }
        let ranking = Ranking([
            try evaluation(1, competence: 80, performance: 90, tenure: 10),
            try evaluation(2, competence: 80, performance: 90, tenure: 20),
            try evaluation(3, competence: 80, performance: 95, tenure: 0),
            try evaluation(4, competence: 85, performance: 10, tenure: 0),
        ])
        #expect(ranking.ranked.map(\.evaluation.person.low) == [4, 3, 2, 1])
        #expect(ranking.ranked.map(\.tieBreak) == [nil, .competence, .performance, .tenure])
    }

    @Test("the same score of different fractions is seen as the same, and a hair's difference as different")
    func exactness() throws {
        #expect(try Fraction(2, over: 6) == Fraction(1, over: 3))
        let hair = try Fraction(decimal: "87.3240740740740740")
        #expect(try hair < Fraction(873_240_740_740_740_741, over: 10_000_000_000_000_000))
    }

    @Test("nobody at all is an empty ranking")
    func empty() {
        let ranking = Ranking([])
        #expect(ranking.ranked.isEmpty && ranking.conditional.isEmpty && ranking.notRankable.isEmpty)
    }
}
