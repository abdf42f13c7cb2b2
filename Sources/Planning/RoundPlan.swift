/// A plan of a round: who is moved where, and how good it is.
public struct RoundPlan: Sendable {
    /// A move.
    public struct Move: Hashable, Sendable {
        /// The position to which somebody is moved.
        public let position: Int
        /// Who.
        public let person: Int
        /// By how much the best plan without this pair is worse, in millionths of a point: 0 where another plan is as good, and
        /// the rule for ties chose; nil where it was not computed, or there is no plan without it.
        public internal(set) var margin: Int?

        /// A move.
        public init(position: Int, person: Int, margin: Int? = nil) {
            self.position = position
            self.person = person
            self.margin = margin
        }
    }

    /// The moves, by position and person.
    public internal(set) var moves: [Move]
    /// What the scores of those who move add, less what their own positions lose by their leaving, in millionths of a point.
    public let total: Int
    /// What no plan exceeds.
    public internal(set) var bound: Int
    /// Whether it was ended before it was done.
    public let isEnded: Bool

    /// How far the plan may be from the best, in millionths of a point; 0 where it is proven to be the best.
    public var gap: Int { max(bound - total, 0) }
}

extension Round {
    /// What the scores of moves add, less what is lost by the holders who leave.
    func total(of moves: [RoundPlan.Move]) -> Int {
        let gained = moves.reduce(0) { sum, move in
            sum + (pair(position: move.position, person: move.person).map { Int(pairs[$0].worth.score) } ?? 0)
        }
        let moving = Set(moves.map(\.person))
        let lost = positions.reduce(0) { sum, position in
            sum + (position.holder.map { moving.contains($0.person) ? Int($0.worth.score) : 0 } ?? 0)
        }
        return gained - lost
    }

    /// What moves add by each criterion in turn, less what is lost where holders leave.
    func sums(of moves: [RoundPlan.Move]) -> [Int] {
        let moving = Set(moves.map(\.person))
        return Criterion.allCases.map { criterion in
            // By the holders who leave, fewer of whom are better.
            guard criterion != .rest else {
                return -positions.count { $0.holder.map { moving.contains($0.person) } ?? false }
            }
            let gained = moves.reduce(0) { sum, move in
                let pair = pair(position: move.position, person: move.person)
                return sum + (pair.map { value(of: pairs[$0], by: criterion) } ?? 0)
            }
            return positions.enumerated().reduce(gained) { sum, entry in
                guard let holder = entry.element.holder, moving.contains(holder.person) else { return sum }
                return sum - value(of: holder.worth, person: holder.person, at: entry.offset, by: criterion)
            }
        }
    }

    /// What all holders are worth where they are.
    var held: Int { positions.reduce(0) { $0 + Int($1.holder?.worth.score ?? 0) } }
}
