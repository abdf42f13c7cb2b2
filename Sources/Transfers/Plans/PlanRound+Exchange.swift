import Planning

// Places exchanged by wishes.
extension PlanRound {
    /// The plan by which people exchange places by their own wishes: nobody gets anything worse than staying, and whoever is
    /// passed over is named.
    ///
    /// Who takes part stated a wish that one of the needs would meet, and passes its gates. Of a post in a unit that not all
    /// may leave (E35), as many take part as may leave, by their lots.
    ///
    /// - Returns: The plan.
    /// - Throws: ``PlanFault``, ``ExchangeFault``.
    public func exchanged() throws -> TransferPlan {
        guard !needs.isEmpty else { throw PlanFault.noNeeds }
        let round = try ExchangeRound(participants: participants, places: places)
        let exchange = Exchange(of: round)
        let made = exchange.moves.compactMap { move -> MadeMove? in
            guard let need = place(of: move.target), let member = place(of: move.person) else { return nil }
            return MadeMove(need: need, member: member, margin: nil)
        }
        let moves = moves(made)
        let lost = needs.compactMap(\.holder).filter { holder in moves.contains { $0.person == holder.person } }
            .reduce(0) { $0 + Int($1.worth.millionths) }
        return TransferPlan(
            moves: moves,
            needs: outcomes(made),
            conflicts: conflicts(exchange),
            total: moves.reduce(0) { $0 + $1.score } - lost,
            bound: nil,
            isEnded: false,
            people: candidates,
            pairs: pairs.count,
            wishes: wishes(met: made.map { ($0.need, $0.member) })
        )
    }

    private func code(_ need: PlannedNeed) -> PlaceCode { PlaceCode(post: need.target.code, unit: need.target.unit) }

    private func place(of code: PlaceCode) -> Int? { needs.firstIndex { self.code($0) == code } }

    private var places: [ExchangePlace] {
        var ranked = Array(repeating: [Pair](), count: needs.count)
        for pair in pairs { ranked[Int(pair.need)].append(pair) }
        return needs.enumerated().map { index, need in
            ExchangePlace(
                code(need),
                vacancies: need.holder == nil ? need.seats : 0,
                ranking: ranked[index].sorted(by: precedes).map { members[Int($0.member)].person }
            )
        }
    }

    /// The order of 4.4: the score, C, K, T, who stated their wishes earlier, and the lot.
    private func precedes(_ one: Pair, _ other: Pair) -> Bool {
        let (first, second) = (members[Int(one.member)], members[Int(other.member)])
        let numbers = [one, other].map { pair in
            [pair.worth.score, pair.worth.competence, pair.worth.performance, pair.worth.tenure]
        }
        if numbers[0] != numbers[1] { return numbers[1].lexicographicallyPrecedes(numbers[0]) }
        if first.statedAt != second.statedAt {
            guard let stated = first.statedAt else { return false }
            return second.statedAt.map { stated < $0 } ?? true
        }
        let lots = (lot(of: first.person), lot(of: second.person))
        guard lots.0 == lots.1 else { return lots.0 > lots.1 }
        return (first.person.high, first.person.low) < (second.person.high, second.person.low)
    }

    private var participants: [ExchangeParticipant] {
        var wished: [Int: [(wish: Int, pair: Pair)]] = [:]
        for pair in pairs {
            let member = Int(pair.member)
            guard let wish = wish(members[member], needs[Int(pair.need)]) else { continue }
            wished[member, default: []].append((wish, pair))
        }
        let held = Dictionary(
            needs.compactMap { need in need.holder.map { ($0.person, code(need)) } }
        ) { first, _ in first }
        let taking = admitted(Array(wished.keys), holders: Set(held.keys))
        return members.indices.compactMap { index in
            let person = members[index].person
            guard taking.contains(index) || held[person] != nil else { return nil }
            // Of places that one wish meets alike, the one that suits better comes first.
            let wishes = (wished[index] ?? []).sorted {
                $0.wish == $1.wish ? suits($0.pair, before: $1.pair) : $0.wish < $1.wish
            }
            return ExchangeParticipant(
                person: person,
                holding: held[person],
                wishes: wishes.map { code(needs[Int($0.pair.need)]) }
            )
        }
    }

    private func suits(_ one: Pair, before other: Pair) -> Bool {
        one.worth.score == other.worth.score
            ? lot(ofNeed: needs[Int(one.need)].number) > lot(ofNeed: needs[Int(other.need)].number)
            : one.worth.score > other.worth.score
    }

    /// Those who may take part without a unit falling below its minimum.
    private func admitted(_ wishing: [Int], holders: Set<PersonID>) -> Set<Int> {
        var left: [PlaceCode: Int] = [:]
        let ordered = wishing.sorted { lot(of: members[$0].person) > lot(of: members[$1].person) }
        return Set(
            ordered.filter { index in
                let member = members[index]
                guard !holders.contains(member.person), let most = mayLeave(member.post) else { return true }
                let origin = PlaceCode(post: member.post.code, unit: member.post.unit)
                left[origin, default: 0] += 1
                return left[origin, default: 0] <= most
            }
        )
    }

    private func outcomes(_ made: [MadeMove]) -> [PlannedOutcome] {
        let allowed = Dictionary(grouping: pairs, by: { Int($0.need) }).mapValues { $0.map { Int($0.member) } }
        return outcomes(of: made.map { ($0.need, $0.member) }, among: allowed) { need, count, _, isLeft in
            guard isLeft else { return .holderStays }
            return count >= need.seats ? .formation : .notWished
        }
    }

    private func conflicts(_ exchange: Exchange) -> [PlannedConflict] {
        exchange.conflicts.compactMap { conflict in
            place(of: conflict.place).map {
                PlannedConflict(need: needs[$0].number, passedOver: conflict.passedOver, arrived: conflict.arrived)
            }
        }
    }
}
