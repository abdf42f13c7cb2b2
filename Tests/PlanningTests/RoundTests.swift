import Testing

@testable import Planning

@Suite("The best plan of a round")
struct RoundTests {
    private static func small(_ seed: Int) -> Round {
        var chance = Chance(seed)
        let people = Int.random(in: 1...5, using: &chance)
        return chance.round(people: people, positions: Int.random(in: 1...3, using: &chance))
    }

    @Test("it is the best by every criterion in turn, with holders, origins and several seats", arguments: 0..<200)
    func best(seed: Int) throws {
        let round = Self.small(seed)
        let plan = try #require(RoundSolver(round).solve())
        let best = try #require(RoundExhaustion(round).best)
        #expect(round.allows(plan.moves))
        #expect(plan.total == best.sums[0] && plan.gap == 0 && !plan.isEnded)
        #expect(Set(plan.moves.map(Pair.init)) == Set(best.moves.map(Pair.init)))
    }

    @Test("a margin is what the best plan without the pair is worse by", arguments: 0..<100)
    func margins(seed: Int) throws {
        let round = Self.small(seed)
        let plan = try #require(RoundSolver(round).solve())
        for move in plan.moves {
            let pair = try #require(round.pair(position: move.position, person: move.person))
            let without = try #require(RoundExhaustion(round, forbidden: pair).best)
            #expect(move.margin == plan.total - without.sums[0])
        }
    }

    @Test("couples stay, or are together afterwards, and no better plan was left out", arguments: 0..<200)
    func couples(seed: Int) throws {
        var round = Self.small(seed)
        guard round.people.count > 1 else { return }
        round.couples = [.init(0, 1)]
        if round.people.count > 3 { round.couples.append(.init(2, 3)) }
        let plan = try #require(RoundSolver(round).solve())
        let best = try #require(RoundExhaustion(round).best)
        #expect(round.allows(plan.moves) && plan.gap == 0)
        #expect(Set(plan.moves.map(Pair.init)) == Set(best.moves.map(Pair.init)))
    }

    @Test("quotas are kept, and the bound is never below the best", arguments: 0..<200)
    func quotas(seed: Int) throws {
        var round = Self.small(seed)
        round.quotas = [.init(most: 1 + seed % 2), .init(people: [0, 1], positions: [0], most: seed % 2)]
        let plan = try #require(RoundSolver(round).solve())
        let best = try #require(RoundExhaustion(round).best)
        #expect(round.allows(plan.moves))
        #expect(plan.total <= best.sums[0] && plan.bound >= best.sums[0])
    }

    @Test("a fixed pair is in the plan, and one that cannot be had leaves no plan", arguments: 0..<100)
    func fixed(seed: Int) throws {
        var round = Self.small(seed)
        guard !round.pairs.isEmpty else { return }
        round.fixed = [seed % round.pairs.count]
        let best = RoundExhaustion(round).best
        let plan = RoundSolver(round).solve()
        #expect((plan == nil) == (best == nil))
        guard let plan, let best else { return }
        #expect(round.allows(plan.moves) && plan.total == best.sums[0])
        let pair = round.pairs[seed % round.pairs.count]
        #expect(plan.moves.contains { $0.position == Int(pair.position) && $0.person == Int(pair.person) })
    }

    @Test("whatever is ended early can still be made, and says what could be reached at most", arguments: 0..<60)
    func ended(seed: Int) throws {
        var round = Self.small(seed)
        if round.people.count > 1 { round.couples = [.init(0, 1)] }
        var left = seed % 5
        let solver = RoundSolver(round) {
            left -= 1
            return left > 0
        }
        let plan = try #require(solver.solve())
        let best = try #require(RoundExhaustion(round).best)
        #expect(round.allows(plan.moves) && plan.total <= best.sums[0] && plan.bound >= best.sums[0])
    }

    @Test("the order of people, positions and pairs changes nothing", arguments: 0..<100)
    func order(seed: Int) throws {
        let round = Self.small(seed)
        var chance = Chance(seed)
        let people = round.people.indices.shuffled(using: &chance)
        let positions = round.positions.indices.shuffled(using: &chance)
        let person = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1, $0) })
        let position = Dictionary(uniqueKeysWithValues: positions.enumerated().map { ($1, $0) })
        var turned = Round(
            positions: positions.map { old in
                var turned = round.positions[old]
                turned.holder = turned.holder.flatMap { holder in person[holder.person].map { ($0, holder.worth) } }
                return turned
            },
            people: people.map { round.people[$0] },
            pairs: round.pairs.shuffled(using: &chance).compactMap { pair in
                guard let position = position[Int(pair.position)], let person = person[Int(pair.person)] else {
                    return nil
                }
                return .init(position: position, person: person, worth: pair.worth)
            }
        )
        turned.origins = round.origins.map { .init(people: $0.people.compactMap { person[$0] }, mayLeave: $0.mayLeave) }
        let plan = try #require(RoundSolver(round).solve())
        let other = try #require(RoundSolver(turned).solve())
        let moves = other.moves.map { Pair(.init(position: positions[$0.position], person: people[$0.person])) }
        #expect(Set(moves) == Set(plan.moves.map(Pair.init)) && other.total == plan.total)
    }

    @Test("a position that nobody may fill, and people whom nobody wants, leave a plan without moves")
    func nothing() throws {
        let empty = Round(positions: [], people: [], pairs: [])
        #expect(RoundSolver(empty).solve()?.moves.isEmpty == true)
        let apart = Round(positions: [.init()], people: [.init()], pairs: [])
        #expect(RoundSolver(apart).solve()?.moves.isEmpty == true)
    }

    @Test("a chain of five is found: each holder moves on, and the last seat is filled from outside")
    func chain() throws {
        let positions = [Round.Position()] + (0..<4).map { Round.Position(holder: ($0, Worth(score: 50))) }
        let people = (0..<5).map { _ in Round.Person() }
        let pairs = (0..<5).map { Round.Pair(position: $0, person: $0, worth: Worth(score: 60)) }
        let plan = try #require(RoundSolver(Round(positions: positions, people: people, pairs: pairs)).solve())
        #expect(plan.moves.map(\.position) == [0, 1, 2, 3, 4] && plan.total == 5 * 60 - 4 * 50)
    }

    /// A pair without its margin.
    private struct Pair: Hashable {
        let position: Int
        let person: Int

        init(_ move: RoundPlan.Move) {
            position = move.position
            person = move.person
        }
    }
}
