import Planning

// The best plan of a round.
extension PlanRound {
    /// The plan by which the scores of all who are placed are the highest together.
    ///
    /// - Parameter isWanted: Asked again and again; false ends it with the best plan found so far.
    /// - Returns: The plan.
    /// - Throws: ``PlanFault``.
    public func best(while isWanted: @escaping () -> Bool = { true }) throws(PlanFault) -> TransferPlan {
        guard !needs.isEmpty else { throw .noNeeds }
        let round = try round()
        guard let plan = RoundSolver(round, while: isWanted).solve() else { throw .impossible }
        return TransferPlan(
            moves: moves(of: plan, in: round),
            needs: outcomes(of: plan, in: round),
            conflicts: [],
            total: plan.total,
            bound: plan.bound,
            isEnded: plan.isEnded,
            people: candidates,
            pairs: pairs.count,
            wishes: wishes(met: plan.moves.map { (need: $0.position, member: $0.person) })
        )
    }

    /// Those who may be considered for a need.
    var candidates: [PersonID] {
        var isCandidate = Array(repeating: false, count: members.count)
        for pair in pairs { isCandidate[Int(pair.member)] = true }
        return members.indices.filter { isCandidate[$0] }.map { members[$0].person }
    }

    private func round() throws(PlanFault) -> Round {
        var districts: [DistrictCode: Int] = [:]
        func place(_ district: DistrictCode?) -> Int? {
            guard let district else { return nil }
            if let known = districts[district] { return known }
            districts[district] = districts.count
            return districts.count - 1
        }
        let instants = Set(members.compactMap(\.statedAt)).sorted(by: >)
        let statement = Dictionary(instants.enumerated().map { ($1, Int32($0 + 1)) }) { first, _ in first }
        let positions = needs.map { need in
            let holder = need.holder.flatMap { holder in
                self.place(of: holder.person).map { (person: $0, worth: Worth(score: holder.worth.millionths)) }
            }
            // Who may be considered for nothing keeps what they hold.
            return Round.Position(
                seats: need.holder != nil && holder == nil ? 0 : need.seats,
                holder: holder,
                place: place(need.target.district),
                lot: lot(ofNeed: need.number)
            )
        }
        let people = members.map { member in
            Round.Person(
                place: place(member.district),
                statement: member.statedAt.flatMap { statement[$0] } ?? 0,
                lot: lot(of: member.person)
            )
        }
        let forbidden = Set(rulings.filter { $0.kind == .forbid }.compactMap(pairOf))
        var round = Round(
            positions: positions,
            people: people,
            pairs: pairs.filter { !forbidden.contains(PairPlace($0)) }
                .map { Round.Pair(position: Int($0.need), person: Int($0.member), worth: $0.worth) }
        )
        round.origins = origins
        round.quotas = quotas.map(quota)
        round.couples = couples.compactMap { one, other in
            guard let one = self.place(of: one), let other = self.place(of: other) else { return nil }
            return Round.Couple(min(one, other), max(one, other))
        }
        for ruling in rulings where ruling.kind == .fix {
            guard let settled = pairOf(ruling), let pair = round.pair(position: settled.need, person: settled.member)
            else { throw .pairNotAllowed(person: ruling.person, need: ruling.need) }
            round.fixed.insert(pair)
        }
        return round
    }

    /// Where a pair that was settled is.
    private func pairOf(_ ruling: PlanRuling) -> PairPlace? {
        guard let need = place(of: ruling.need), let member = place(of: ruling.person) else { return nil }
        return PairPlace(need: need, member: member)
    }

    /// The posts in units that not all who may be considered may leave (E35).
    ///
    /// Those who arrive are not counted: they may come after the others have left.
    private var origins: [Round.Origin] {
        var people: [PlaceCode: [Int]] = [:]
        let holders = Set(needs.compactMap { $0.holder?.person })
        for (index, member) in members.enumerated() where !holders.contains(member.person) {
            people[PlaceCode(post: member.post.code, unit: member.post.unit), default: []].append(index)
        }
        return people.sorted { $0.key < $1.key }.compactMap { _, people in
            guard let first = people.first, let most = mayLeave(members[first].post), people.count > max(most, 0) else {
                return nil
            }
            return Round.Origin(people: people, mayLeave: max(most, 0))
        }
    }

    private func quota(_ quota: PlanQuota) -> Round.Quota {
        switch quota.kind {
        case .all: Round.Quota(most: quota.most)
        case .from(let units):
            Round.Quota(
                people: Set(members.indices.filter { units.contains(members[$0].post.unit) }),
                most: quota.most
            )
        case .to(let units):
            Round.Quota(
                positions: Set(needs.indices.filter { units.contains(needs[$0].target.unit) }),
                most: quota.most
            )
        }
    }
}

/// A pair by where its need and its member are.
private struct PairPlace: Hashable {
    let need: Int
    let member: Int

    init(need: Int, member: Int) {
        self.need = need
        self.member = member
    }

    init(_ pair: PlanRound.Pair) { self.init(need: Int(pair.need), member: Int(pair.member)) }
}
