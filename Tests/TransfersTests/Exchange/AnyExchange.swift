import Transfers

/// A small round of any shape, in numbers.
struct AnyExchange {
    /// The place each participant holds; nil for none.
    var own: [Int?] = []
    var wishes: [[Int]] = []
    var vacancies: [Int] = []
    var mayStayOpen: [Bool] = []
    /// By place: all whom it accepts, and those who hold it.
    var rankings: [[Int]] = []

    /// One of any shape, where some places may be such that must not stay open.
    init(_ generator: inout Generator, hasMinimum: Bool) {
        let count = Int.random(in: 1...5, using: &generator)
        let places = Int.random(in: 1...5, using: &generator)
        vacancies = (0..<places).map { _ in max(0, Int.random(in: -2...1, using: &generator)) }
        mayStayOpen = (0..<places).map { _ in !hasMinimum || Bool.random(using: &generator) }
        for _ in 0..<count {
            let held =
                Int.random(in: 0...6, using: &generator) == 0 ? nil : Int.random(in: 0..<places, using: &generator)
            own.append(held)
            let others = (0..<places).filter { $0 != held }.shuffled(using: &generator)
            wishes.append(Array(others.prefix(Int.random(in: 0...places, using: &generator))))
        }
        rankings = (0..<places).map { place in
            (0..<count).filter { own[$0] == place || Int.random(in: 0...3, using: &generator) > 0 }
                .shuffled(using: &generator)
        }
    }

    /// What comes of it, with all given in any order and the participants by numbers of any order.
    func exchange(names: [Int]? = nil, shuffled generator: inout Generator) throws -> Exchange {
        let names = names ?? Array(own.indices)
        return Exchange(
            of: try ExchangeRound(
                participants: own.indices.map { person in
                    ExchangeParticipant(
                        person: PersonID(high: 7, low: UInt64(names[person])),
                        holding: own[person].map(ExchangeSample.place),
                        wishes: wishes[person].map(ExchangeSample.place)
                    )
                }
                .shuffled(using: &generator),
                places: rankings.indices.map { place in
                    ExchangePlace(
                        ExchangeSample.place(place),
                        vacancies: vacancies[place],
                        mayStayOpen: mayStayOpen[place],
                        ranking: rankings[place].map { PersonID(high: 7, low: UInt64(names[$0])) }
                    )
                }
                .shuffled(using: &generator)
            )
        )
    }

    /// Where everybody is after an exchange.
    func places(after exchange: Exchange, names: [Int]? = nil) -> [Int?] {
        let names = names ?? Array(own.indices)
        return own.indices.map { person in
            let move = exchange.moves.first { $0.person.low == UInt64(names[person]) }
            return move.map { move in rankings.indices.first { ExchangeSample.place($0) == move.target } }
                ?? own[person]
        }
    }

    /// How good a place is for somebody: 0 for what they want most; more than all wishes for their own.
    func rank(_ person: Int, _ place: Int?) -> Int {
        place.flatMap { wishes[person].firstIndex(of: $0) } ?? wishes[person].count
    }

    /// Whether everybody could be where they are said to be.
    func isFeasible(_ places: [Int?]) -> Bool {
        for (person, place) in places.enumerated() where place != own[person] {
            guard let place, wishes[person].contains(place), rankings[place].contains(person) else { return false }
        }
        return rankings.indices.allSatisfy { place in
            let before = own.count { $0 == place }
            let after = places.count { $0 == place }
            return after <= before + vacancies[place] && (mayStayOpen[place] || after >= before)
        }
    }

    /// Whether somebody could have more and nobody less, tried by all of what there is.
    func isImprovable(_ places: [Int?], _ tried: [Int?] = []) -> Bool {
        let person = tried.count
        guard person < own.count else {
            return tried != places && isFeasible(tried)
        }
        let better = wishes[person].prefix(rank(person, places[person])) + []
        return (better.map(Optional.some) + [places[person]]).contains { isImprovable(places, tried + [$0]) }
    }
}
