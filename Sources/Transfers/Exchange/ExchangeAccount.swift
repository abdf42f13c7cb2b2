/// Tells what came of an exchange: who moves and stays, and why.
struct ExchangeAccount {
    private let round: ExchangeRound
    private let seatsLeft: [Int]
    /// The place each participant has when all is done; -1 for none.
    private let final: [Int]
    private let giver: [Int]
    private let own: [Int]
    /// Who comes to each place, by its ranking.
    private let arrivals: [[Int]]
    /// At which rank each participant stands in the ranking of each place.
    private let ranks: [[Int: Int]]

    init(of trade: TradingCycles, in round: ExchangeRound) {
        self.round = round
        seatsLeft = trade.seats
        let own = round.participants.map { $0.place.flatMap { round.placeIndex[$0] } ?? -1 }
        let final = trade.outcomes.map { $0?.place ?? -1 }
        giver = trade.outcomes.enumerated().map { $1?.giver ?? $0 }
        ranks = round.rankings.map { Dictionary(uniqueKeysWithValues: zip($0, $0.indices)) }
        arrivals = round.rankings.enumerated().map { place, ranking in
            ranking.filter { final[$0] == place && own[$0] != place }
        }
        self.own = own
        self.final = final
    }

    private func person(_ index: Int) -> PersonID { round.participants[index].person }

    private func code(_ place: Int) -> PlaceCode? { place < 0 ? nil : round.places[place].code }

    // MARK: Moves

    /// The moves in chains, and in cycles, each from the first of its places.
    func groups() -> (cycles: [[ExchangeMove]], chains: [[ExchangeMove]]) {
        let predecessors = predecessors()
        var followers: [Int: Int] = [:]
        for (follower, predecessor) in predecessors { followers[predecessor] = follower }
        let movers = arrivals.flatMap(\.self)
        var chains: [[ExchangeMove]] = []
        var told: Set<Int> = []
        func group(from first: Int) -> [ExchangeMove] {
            var moves: [ExchangeMove] = []
            var mover: Int? = first
            while let index = mover, told.insert(index).inserted {
                moves.append(move(of: index, after: predecessors[index]))
                mover = followers[index]
            }
            return moves
        }
        for mover in movers where predecessors[mover] == nil { chains.append(group(from: mover)) }
        var cycles: [[ExchangeMove]] = []
        for mover in movers where !told.contains(mover) { cycles.append(group(from: mover)) }
        return (cycles, chains)
    }

    /// Whose seat each mover takes who takes no vacant one.
    private func predecessors() -> [Int: Int] {
        var predecessors: [Int: Int] = [:]
        for (place, arrivals) in arrivals.enumerated() {
            var leavers = round.holders[place].filter { final[$0] != place }
            for arrival in arrivals where own[giver[arrival]] == place {
                predecessors[arrival] = giver[arrival]
                leavers.removeAll { $0 == giver[arrival] }
            }
            // What was vacant from the start is taken first: so the fewest depend on others.
            let rest = arrivals.filter { predecessors[$0] == nil }.dropFirst(round.places[place].vacancies)
            for (arrival, leaver) in zip(rest, leavers) { predecessors[arrival] = leaver }
        }
        return predecessors
    }

    private func move(of index: Int, after predecessor: Int?) -> ExchangeMove {
        ExchangeMove(
            person: person(index),
            origin: code(own[index]),
            target: round.places[final[index]].code,
            predecessor: predecessor.map(person),
            giver: person(giver[index]),
            denied: denied(to: index)
        )
    }

    // MARK: Reasons

    /// Who stays.
    func stays() -> [ExchangeStay] {
        round.participants.indices.filter { final[$0] == own[$0] }
            .map { ExchangeStay(person: person($0), place: code(own[$0]), denied: denied(to: $0)) }
    }

    /// The wishes that come before what a participant has when all is done.
    private func denied(to index: Int) -> [DeniedWish] {
        round.participants[index].wishes.prefix { $0 != code(final[index]) }
            .map { DeniedWish(place: $0, reason: reason(against: index, $0)) }
    }

    private func reason(against index: Int, _ wish: PlaceCode) -> DeniedWish.Reason {
        guard let place = round.placeIndex[wish],
            round.places[place].vacancies > 0 || !round.holders[place].isEmpty
        else { return .notOffered }
        guard ranks[place][index] != nil else { return .notAccepted }
        if seatsLeft[place] > 0 { return .noSuccessor }
        return arrivals[place].isEmpty ? .kept : .taken(by: arrivals[place].map(person))
    }

    // MARK: Conflicts

    /// Who was passed over, by place, then by who arrived and by who stands first.
    func conflicts() -> [PriorityConflict] {
        arrivals.enumerated().flatMap { place, arrivals in
            arrivals.flatMap { arrived in
                round.rankings[place].prefix { $0 != arrived }.filter { wantedInVain(place, $0) }
                    .map { conflict(at: place, $0, arrived) }
            }
        }
    }

    /// Whether a participant wanted a place more than what they have when all is done.
    private func wantedInVain(_ place: Int, _ index: Int) -> Bool {
        round.participants[index].wishes.prefix { $0 != code(final[index]) }.contains(round.places[place].code)
    }

    private func conflict(at place: Int, _ passedOver: Int, _ arrived: Int) -> PriorityConflict {
        let giver = giver[arrived]
        let isWanted =
            own[passedOver] >= 0 && ranks[own[passedOver]][giver] != nil
            && round.participants[giver].wishes.contains { $0 == code(own[passedOver]) }
        return PriorityConflict(
            place: round.places[place].code,
            passedOver: person(passedOver),
            has: code(final[passedOver]),
            arrived: person(arrived),
            giver: person(giver),
            holdsWhatGiverWanted: isWanted
        )
    }
}
