import Planning

// What a plan of a round means for people and needs.
extension PlanRound {
    func moves(of plan: RoundPlan, in round: Round) -> [PlannedMove] {
        let made = plan.moves.map { MadeMove(need: $0.position, member: $0.person, margin: $0.margin) }
        return moves(made, fixed: Set(round.fixed.map { "\(round.pairs[$0].position) \(round.pairs[$0].person)" }))
    }

    /// A move by where its need and its member are.
    struct MadeMove {
        let need: Int
        let member: Int
        var margin: Int?
    }

    func moves(_ made: [MadeMove], fixed: Set<String> = []) -> [PlannedMove] {
        let moving = Set(made.map { members[$0.member].person })
        let chains = Chains(
            made.map { move in
                let holder = needs[move.need].holder?.person
                return (members[move.member].person, holder.flatMap { moving.contains($0) ? $0 : nil })
            }
        )
        let worths = worths(of: made)
        return made.enumerated().map { index, move in
            let (need, member) = (needs[move.need], members[move.member])
            return PlannedMove(
                need: need.number,
                person: member.person,
                from: member.post.code,
                origin: member.post.unit,
                score: Int(worths[index]?.worth.score ?? 0),
                standing: worths[index]?.standing ?? .notRankable,
                margin: move.margin,
                wish: wish(member, need),
                predecessor: chains.predecessor[member.person],
                chain: chains.number[member.person],
                isFixed: fixed.contains("\(move.need) \(move.member)")
            )
        }
        .sorted { ($0.need, $0.person.high, $0.person.low) < ($1.need, $1.person.high, $1.person.low) }
    }

    private func worths(of made: [MadeMove]) -> [Pair?] {
        let wanted = Dictionary(made.enumerated().map { ($1.member, ($0, $1.need)) }) { first, _ in first }
        var found: [Pair?] = Array(repeating: nil, count: made.count)
        for pair in pairs {
            guard let (index, need) = wanted[Int(pair.member)], need == Int(pair.need) else { continue }
            found[index] = pair
        }
        return found
    }

    func outcomes(of plan: RoundPlan, in round: Round) -> [PlannedOutcome] {
        let moving = Set(plan.moves.map(\.person))
        let allowed = Dictionary(grouping: round.pairs, by: { Int($0.position) }).mapValues {
            $0.map { Int($0.person) }
        }
        return outcomes(of: plan.moves.map { ($0.position, $0.person) }, among: allowed) {
            need,
            count,
            candidates,
            isLeft in
            if count >= need.seats, need.holder == nil { return .formation }
            if plan.isEnded { return .timeUp }
            guard isLeft else { return .holderStays }
            return candidates.allSatisfy(moving.contains) ? .placedElsewhere : .heldBack
        }
    }

    /// What became of each need.
    ///
    /// - Parameters:
    ///   - made: The moves, by where their needs and members are.
    ///   - allowed: The members who may be considered for each need.
    ///   - shortfall: Why a need with candidates is not filled: told the need, how many it gets, its candidates, and whether
    ///     its holder leaves.
    /// - Returns: The outcomes, by the needs' numbers.
    func outcomes(
        of made: [(need: Int, member: Int)],
        among allowed: [Int: [Int]],
        _ shortfall: (PlannedNeed, _ placed: Int, _ candidates: [Int], _ isLeft: Bool) -> PlannedOutcome.Shortfall
    ) -> [PlannedOutcome] {
        let moving = Set(made.map(\.member))
        let placed = Dictionary(grouping: made, by: \.need).mapValues(\.count)
        return needs.enumerated().map { index, need in
            let candidates = allowed[index] ?? []
            let count = placed[index] ?? 0
            let isLeft = need.holder.map { place(of: $0.person).map(moving.contains) ?? false } ?? true
            let reason: PlannedOutcome.Shortfall? =
                if count >= need.people {
                    nil
                } else {
                    candidates.isEmpty ? .nobodyAllowed : shortfall(need, count, candidates, isLeft)
                }
            return PlannedOutcome(
                need: need.number,
                people: need.people,
                placed: count,
                candidates: candidates.count,
                shortfall: reason
            )
        }
        .sorted { $0.need < $1.need }
    }

    /// How the wishes are met of those who stated some that a need would meet.
    func wishes(met made: [(need: Int, member: Int)]) -> PlannedWishes {
        var best: [Int32: Int] = [:]
        for pair in pairs {
            let member = members[Int(pair.member)]
            guard !member.aspirations.isEmpty, let wish = wish(member, needs[Int(pair.need)]) else { continue }
            best[pair.member] = min(best[pair.member] ?? wish, wish)
        }
        var wishes = PlannedWishes()
        wishes.stated = best.count
        for move in made {
            guard let wish = wish(members[move.member], needs[move.need]) else { continue }
            wishes.met += 1
            if best[Int32(move.member)] == wish { wishes.first += 1 }
        }
        return wishes
    }
}
