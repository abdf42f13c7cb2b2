/// The best plan of a part of all plans, without regard to couples.
///
/// Origins are minded as soon as a plan draws as many from them as may leave: few ever are.
struct Relaxation {
    let round: Round
    let confinement: Confinement
    /// Whether any plan has all that has to be.
    let isPossible: Bool
    /// Its moves, which keep the quotas.
    let moves: [RoundPlan.Move]
    /// The same before what does not fit was taken out.
    private let assigned: [RoundPlan.Move]
    /// What they are worth.
    let total: Int
    /// What no plan of this part exceeds.
    let bound: Int
    /// Whether it was ended before it was done.
    let isEnded: Bool
    /// Whether the quotas played no part, so that the assignment itself is the plan.
    let isExact: Bool
    /// The origins that were minded.
    let origins: Set<Int>
    private let solution: PricedAssignment
    /// How often prices are moved at the most.
    private static let mostRounds = 300

    init(
        of round: Round,
        within confinement: Confinement,
        minding known: Set<Int> = [],
        while isWanted: () -> Bool
    ) {
        var origins = known
        while true {
            self.init(of: round, confinement, origins, isWanted)
            let strained = round.strained(by: assigned)
            guard !isEnded, !origins.isSuperset(of: strained) else { return }
            origins.formUnion(strained)
        }
    }

    private init(of round: Round, _ confinement: Confinement, _ origins: Set<Int>, _ isWanted: () -> Bool) {
        self.round = round
        self.confinement = confinement
        self.origins = origins
        let matrix = RoundMatrix(round, confinement, minding: origins)
        var prices = Array(repeating: 0, count: round.quotas.count)
        var found = PricedAssignment(matrix, prices, while: isWanted)
        solution = found
        isExact = found.keepsQuotas || !found.isDone
        var best = found
        var least = found.bound
        var step = found.firstStep
        var rounds = 0
        // A price that is too low lets too many through, one that is too high too few: halving finds the one between.
        while !isExact, step > 0, rounds < Self.mostRounds, isWanted() {
            rounds += 1
            let excess = found.excess
            if excess.allSatisfy({ $0 <= 0 }) {
                if !best.keepsQuotas || found.total > best.total { best = found }
                if best.total == least { break }
                step /= 2
            }
            for (index, amount) in excess.enumerated() {
                prices[index] = max(0, prices[index] + (amount > 0 ? step : amount < 0 ? -step : 0))
            }
            found = PricedAssignment(matrix, prices, while: isWanted)
            guard found.isDone else { break }
            least = min(least, found.bound)
        }
        isPossible = best.isPossible && (best.keepsQuotas || !best.isDone || round.fixed.isEmpty)
        isEnded = !best.isDone || !isWanted()
        assigned = best.moves
        moves = round.misfit(among: best.moves) == nil ? best.moves : round.fitting(best.moves)
        total = round.total(of: moves)
        bound = max(least, total)
    }

    /// The first couple that is parted by the moves.
    var parted: Round.Couple? { round.parted(by: moves) }

    /// The moves with their margins, ties being broken by one criterion after the other.
    ///
    /// Where quotas play a part, they are as they were found. They may draw too many from an origin that was not minded.
    func refined(_ isWanted: () -> Bool) -> [RoundPlan.Move] {
        isExact && !isEnded ? solution.refined(while: isWanted) : moves
    }
}
