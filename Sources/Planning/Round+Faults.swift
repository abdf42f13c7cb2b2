// What is wrong with a set of moves.
extension Round {
    /// Whether moves can be made together, by everything that the round asks besides its fixed pairs.
    public func allows(_ moves: [RoundPlan.Move]) -> Bool { misfit(among: moves) == nil && parted(by: moves) == nil }

    /// The first move that cannot be made beside the others; nil when all can.
    func misfit(among moves: [RoundPlan.Move]) -> Int? {
        var filled = Array(repeating: 0, count: positions.count)
        let moving = Dictionary(moves.map { ($0.person, $0.position) }) { first, _ in first }
        var leaving: [Int: Int] = [:]
        let originOf = Dictionary(
            origins.enumerated().flatMap { index, origin in origin.people.map { ($0, index) } }
        ) { first, _ in first }
        var seen: Set<Int> = []
        for (index, move) in moves.enumerated() {
            filled[move.position] += 1
            let position = positions[move.position]
            let isFree = position.holder.map { moving[$0.person] != nil } ?? true
            guard isFree, filled[move.position] <= (position.holder == nil ? position.seats : 1),
                seen.insert(move.person).inserted, pair(position: move.position, person: move.person) != nil
            else { return index }
            guard let origin = originOf[move.person] else { continue }
            leaving[origin, default: 0] += 1
            guard leaving[origin, default: 0] <= origins[origin].mayLeave else { return index }
        }
        return excess(of: moves)
    }

    /// The first move that is beyond a quota.
    private func excess(of moves: [RoundPlan.Move]) -> Int? {
        for quota in quotas {
            var left = quota.most
            for (index, move) in moves.enumerated()
            where quota.counts(position: move.position, person: move.person) {
                guard left > 0 else { return index }
                left -= 1
            }
        }
        return nil
    }

    /// The origins that as many people leave as may, or more, where others might leave, too.
    ///
    /// What a plan is better by than another draws on them: one more person than in the plan leaves in the next best one.
    func strained(by moves: [RoundPlan.Move]) -> Set<Int> {
        let moving = Set(moves.map(\.person))
        return Set(
            origins.indices.filter { index in
                let origin = origins[index]
                return origin.people.count > origin.mayLeave
                    && origin.people.count(where: moving.contains) >= origin.mayLeave
            }
        )
    }

    /// By how much moves exceed each quota; below 0 where there is room.
    func excesses(of moves: [RoundPlan.Move]) -> [Int] {
        quotas.map { quota in
            moves.count { quota.counts(position: $0.position, person: $0.person) } - quota.most
        }
    }

    /// The first couple that moves part, or leave apart though one of the two moves.
    func parted(by moves: [RoundPlan.Move]) -> Couple? {
        let targets = Dictionary(moves.map { ($0.person, $0.position) }) { first, _ in first }
        return couples.first { couple in
            guard targets[couple.one] != nil || targets[couple.other] != nil else { return false }
            let places = [couple.one, couple.other].map { person in
                targets[person].map { positions[$0].place } ?? people[person].place
            }
            return places[0] == nil || places[0] != places[1]
        }
    }

    /// The moves without those that cannot be made beside the others: what a plan that was ended is left with.
    func fitting(_ moves: [RoundPlan.Move]) -> [RoundPlan.Move] {
        var moves = moves
        while true {
            if let index = misfit(among: moves) {
                moves.remove(at: index)
            } else if let couple = parted(by: moves) {
                moves.removeAll { $0.person == couple.one || $0.person == couple.other }
            } else {
                return moves
            }
        }
    }
}
