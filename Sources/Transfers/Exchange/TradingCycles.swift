/// Top trading cycles: everybody points at what they want most of what is left, every place at who has it to give, and
/// those on a circle of pointers get what they point at.
///
/// A place is in the hands of those who hold it, as long as one of them is left, and then of the first in its ranking: so
/// whoever stands first for a vacant place may trade that turn for the place of somebody who wants it. A place that must
/// not stay open passes the turn of its holder on to those who could follow them.
///
/// All circles of a turn are carried out together, so that nothing depends on which is found first.
struct TradingCycles {
    /// What became of a participant.
    struct Outcome {
        /// The place they get, or keep; -1 for none.
        var place: Int
        /// Who had it to give: a holder who leaves, or the first in the ranking of what is vacant.
        var giver: Int
    }

    private let round: ExchangeRound
    /// The places that a participant wishes for and that accept them.
    private let wishes: [[Int]]
    /// The place of a participant; -1 for none.
    private let own: [Int]
    /// How many seats of each place nobody has been given or keeps for good.
    private(set) var seats: [Int]
    /// What became of each participant; nil while that is open.
    private(set) var outcomes: [Outcome?]
    /// Which wish of a participant is the next.
    private var next: [Int]
    /// Vacant places for which nobody is left, and nobody will be: all whom they accept have to be followed and cannot be.
    private var isBarren: [Bool]

    init(_ round: ExchangeRound) {
        self.round = round
        var accepted: [Set<Int>] = Array(repeating: [], count: round.participants.count)
        for (place, ranking) in round.rankings.enumerated() {
            for person in ranking { accepted[person].insert(place) }
        }
        wishes = round.participants.enumerated().map { person, participant in
            participant.wishes.compactMap { round.placeIndex[$0] }.filter { accepted[person].contains($0) }
        }
        own = round.participants.map { $0.place.flatMap { round.placeIndex[$0] } ?? -1 }
        seats = round.places.indices.map { round.places[$0].vacancies + round.holders[$0].count }
        outcomes = Array(repeating: nil, count: round.participants.count)
        next = Array(repeating: 0, count: round.participants.count)
        isBarren = Array(repeating: false, count: round.places.count)
    }

    /// Lets everybody trade until all have what they get.
    mutating func run() {
        var left = Array(outcomes.indices)
        while !left.isEmpty {
            turn(left)
            left.removeAll { outcomes[$0] != nil }
        }
    }

    /// One turn: everybody points, and whoever is on a circle is done.
    private mutating func turn(_ left: [Int]) {
        var givers: [Int: Int] = [:]
        var wanted: [Int: Int] = [:]
        for person in left {
            while wanted[person] == nil {
                let place = next[person] < wishes[person].count ? wishes[person][next[person]] : own[person]
                guard place >= 0 else { break }
                if givers[place] == nil { givers[place] = giver(of: place) }
                if givers[place] == nil { next[person] += 1 } else { wanted[person] = place }
            }
        }
        // Who holds nothing, and for whom nothing is left.
        for person in left where wanted[person] == nil { outcomes[person] = Outcome(place: -1, giver: person) }
        var passed: [Int: Int] = [:]
        for start in left where wanted[start] != nil {
            var person = start
            while passed[person] == nil, let place = wanted[person], let giver = givers[place] {
                passed[person] = start
                person = giver
            }
            guard passed[person] == start else { continue }
            carryOut(from: person, wanted, givers)
        }
    }

    /// Gives all on a circle what they point at.
    private mutating func carryOut(from start: Int, _ wanted: [Int: Int], _ givers: [Int: Int]) {
        var person = start
        repeat {
            guard let place = wanted[person], let giver = givers[place] else { return }
            outcomes[person] = Outcome(place: place, giver: giver)
            seats[place] -= 1
            person = giver
        } while person != start
    }

    /// In whose hands a place is; nil where no seat is left, or nobody can take one.
    private mutating func giver(of place: Int) -> Int? {
        guard seats[place] > 0 else { return nil }
        if let holder = round.holders[place].first(where: { outcomes[$0] == nil }) { return holder }
        return firstInLine(for: place)
    }

    /// Who stands first for a vacant seat: by the ranking of the place, and instead of somebody who has to be followed the
    /// first of those who could follow them, and so on.
    private mutating func firstInLine(for vacant: Int) -> Int? {
        var line = [(place: vacant, next: 0)]
        var seen: Set<Int> = [vacant]
        while let (place, rank) = line.last {
            guard !isBarren[place], rank < round.rankings[place].count else {
                line.removeLast()
                continue
            }
            line[line.count - 1].next += 1
            let person = round.rankings[place][rank]
            guard outcomes[person] == nil else { continue }
            guard own[person] >= 0, !round.places[own[person]].mayStayOpen else { return person }
            if seen.insert(own[person]).inserted { line.append((own[person], 0)) }
        }
        for place in seen { isBarren[place] = true }
        return nil
    }
}
