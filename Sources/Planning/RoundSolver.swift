/// Finds the best plan of a round.
///
/// Pairs, holders and origins make an assignment, which is solved exactly. Quotas and couples do not: quotas get a price at
/// which they are kept (Lagrangian relaxation; Fisher 1981), and couples are gone through case by case (branch and bound; Land
/// and Doig 1960). Where these leave something open, or the time is up, the plan comes with a bound that no plan exceeds.
public struct RoundSolver {
    let round: Round
    private let isWanted: () -> Bool
    /// How many parts of the plans are looked into at the most.
    private static let mostParts = 2000

    /// A solver.
    ///
    /// - Parameters:
    ///   - round: The round.
    ///   - isWanted: Asked again and again; false ends it with the best plan found so far.
    public init(_ round: Round, while isWanted: @escaping () -> Bool = { true }) {
        self.round = round
        self.isWanted = isWanted
    }

    /// The best plan.
    ///
    /// - Returns: Nil when not even the fixed pairs can be had together with everything else.
    public func solve() -> RoundPlan? {
        guard let first = relaxation(within: Confinement()) else { return nil }
        var open = [first]
        var best: RoundPlan?
        var parts = 0
        // Parts that may be as good as the best are looked into as well: the rule for ties decides between their plans.
        while let index = open.indices.max(by: { open[$0].bound < open[$1].bound }),
            open[index].bound >= best?.total ?? .min
        {
            let part = open[index]
            let moves = part.parted == nil ? part.refined(isWanted) : part.moves
            let strained = round.strained(by: moves).subtracting(part.origins)
            if !strained.isEmpty, isWanted() {
                open.remove(at: index)
                open += [relaxation(within: part.confinement, part.origins.union(strained))].compactMap(\.self)
            } else if let couple = round.parted(by: moves) {
                parts += 1
                guard parts < Self.mostParts, isWanted() else { break }
                open.remove(at: index)
                open += divide(part.confinement, at: couple).compactMap { relaxation(within: $0, part.origins) }
            } else {
                open.remove(at: index)
                best = better(best, part, moves)
            }
        }
        let bound = max(best?.bound ?? .min, open.map(\.bound).max() ?? .min)
        guard var best else { return fallback(from: first, bound: bound) }
        best.bound = max(best.total, bound)
        best.moves.sort { ($0.position, $0.person) < ($1.position, $1.person) }
        return best
    }

    private func better(_ best: RoundPlan?, _ part: Relaxation, _ moves: [RoundPlan.Move]) -> RoundPlan {
        let bound = max(part.bound, best?.bound ?? .min)
        let plan = RoundPlan(moves: moves, total: part.total, bound: bound, isEnded: part.isEnded)
        guard var best else { return plan }
        let isBetter = round.sums(of: best.moves).lexicographicallyPrecedes(round.sums(of: moves))
        best.bound = bound
        return isBetter ? plan : best
    }

    /// What is left of the first plan when no whole one was found in time; it has to have the fixed pairs.
    private func fallback(from first: Relaxation, bound: Int) -> RoundPlan? {
        let moves = round.fitting(first.moves)
        guard hasFixed(moves) else { return nil }
        let total = round.total(of: moves)
        return RoundPlan(moves: moves, total: total, bound: max(bound, total), isEnded: true)
    }

    private func hasFixed(_ moves: [RoundPlan.Move]) -> Bool {
        let made = Set(moves.compactMap { round.pair(position: $0.position, person: $0.person) })
        return round.fixed.isSubset(of: made)
    }

    private func relaxation(within confinement: Confinement, _ origins: Set<Int> = []) -> Relaxation? {
        let relaxation = Relaxation(of: round, within: confinement, minding: origins, while: isWanted)
        return relaxation.isPossible ? relaxation : nil
    }

    /// The parts of plans by what becomes of a couple: both stay, or both are at one place, and one of them has moved there.
    private func divide(_ confinement: Confinement, at couple: Round.Couple) -> [Confinement] {
        var parts: [Confinement] = []
        var stay = confinement
        stay.staying.formUnion([couple.one, couple.other])
        parts.append(stay)
        for place in Set(round.positions.compactMap(\.place)).sorted() {
            for (movesOne, movesOther) in [(true, true), (true, false), (false, true)] {
                var part = confinement
                for (person, moves) in [(couple.one, movesOne), (couple.other, movesOther)] {
                    if moves {
                        part.moving.insert(person)
                        part.within[person] = place
                    } else {
                        part.staying.insert(person)
                    }
                }
                let stays = [(couple.one, movesOne), (couple.other, movesOther)].filter { !$0.1 }.map(\.0)
                guard stays.allSatisfy({ round.people[$0].place == place }) else { continue }
                parts.append(part)
            }
        }
        return parts.filter { $0.moving.isDisjoint(with: $0.staying) }
    }
}
