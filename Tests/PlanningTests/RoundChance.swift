@testable import Planning

extension Chance {
    /// A small round with holders, origins and ties.
    mutating func round(people count: Int, positions: Int, largest: Int32 = 3) -> Round {
        let holders = Int.random(in: 0...min(positions, count, 2), using: &self)
        let places = (0..<positions).map { index in
            Round.Position(
                seats: Int.random(in: 1...2, using: &self),
                holder: index < holders ? (person: index, worth: worth(largest)) : nil,
                place: Int.random(in: 0...2, using: &self),
                lot: Int32.random(in: 0...Int32.max, using: &self)
            )
        }
        let people = (0..<count).map { _ in
            Round.Person(
                place: Int.random(in: 0...2, using: &self),
                statement: Int32.random(in: 0...2, using: &self),
                lot: Int32.random(in: 0...Int32.max, using: &self)
            )
        }
        var pairs: [Round.Pair] = []
        for position in 0..<positions {
            for person in 0..<count where !(position < holders && person == position) {
                guard Int.random(in: 0...3, using: &self) > 0 else { continue }
                pairs.append(.init(position: position, person: person, worth: worth(largest)))
            }
        }
        var round = Round(positions: places, people: people, pairs: pairs)
        let others = Array(holders..<count)
        if others.count > 2 { round.origins = [.init(people: Array(others.prefix(3)), mayLeave: 1)] }
        return round
    }

    private mutating func worth(_ largest: Int32) -> Worth {
        Worth(
            score: Int32.random(in: 1...largest, using: &self),
            competence: Int32.random(in: 0...2, using: &self),
            performance: Int32.random(in: 0...1, using: &self),
            tenure: Int32.random(in: 0...1, using: &self)
        )
    }
}

/// The best plan by trying every set of moves: slow, and too simple to be wrong.
struct RoundExhaustion {
    let round: Round
    private(set) var best: (moves: [RoundPlan.Move], sums: [Int])?

    init(_ round: Round, forbidden: Int? = nil) {
        self.round = round
        extend([], from: 0, forbidden)
    }

    private mutating func extend(_ moves: [RoundPlan.Move], from pair: Int, _ forbidden: Int?) {
        guard pair < round.pairs.count else {
            let made = Set(moves.compactMap { round.pair(position: $0.position, person: $0.person) })
            guard round.allows(moves), round.fixed.isSubset(of: made) else { return }
            let sums = round.sums(of: moves)
            if best.map({ $0.sums.lexicographicallyPrecedes(sums) }) ?? true { best = (moves, sums) }
            return
        }
        extend(moves, from: pair + 1, forbidden)
        let next = round.pairs[pair]
        guard pair != forbidden, !moves.contains(where: { $0.person == Int(next.person) }),
            moves.count(where: { $0.position == Int(next.position) }) < round.positions[Int(next.position)].seats
        else { return }
        extend(
            moves + [.init(position: Int(next.position), person: Int(next.person))],
            from: pair + 1,
            forbidden
        )
    }
}
