import Testing
import Transfers

@Suite("Exchanges of any shape")
struct AnyExchangeTests {
    /// Runs a closure on many rounds, with and without places that must not stay open.
    private static func forMany(
        _ seed: Int,
        hasMinimum: [Bool] = [false, true],
        _ body: (AnyExchange, inout Generator) throws -> Void
    ) rethrows {
        for hasMinimum in hasMinimum {
            var generator = Generator(seed: UInt64(seed))
            for _ in 0..<200 { try body(AnyExchange(&generator, hasMinimum: hasMinimum), &generator) }
        }
    }

    @Test("nobody is worse off, no seat is given twice, and none is left open that must not be", arguments: 1...3)
    func feasible(seed: Int) throws {
        var movers = 0
        try Self.forMany(seed) { round, generator in
            let exchange = try round.exchange(shuffled: &generator)
            #expect(round.isFeasible(round.places(after: exchange)))
            #expect(exchange.moves.count + exchange.stays.count == round.own.count)
            movers += exchange.moves.count
        }
        #expect(movers > 200)
    }

    @Test("nobody could have more without somebody having less", arguments: 1...3)
    func efficient(seed: Int) throws {
        try Self.forMany(seed) { round, generator in
            let places = round.places(after: try round.exchange(shuffled: &generator))
            #expect(!round.isImprovable(places))
        }
    }

    @Test("neither the order of the data nor the numbers of the people change anything", arguments: 1...3)
    func order(seed: Int) throws {
        try Self.forMany(seed) { round, generator in
            let exchange = try round.exchange(shuffled: &generator)
            #expect(try round.exchange(shuffled: &generator) == exchange)
            let names = Array(round.own.indices.shuffled(using: &generator))
            let renamed = try round.exchange(names: names, shuffled: &generator)
            #expect(round.places(after: renamed, names: names) == round.places(after: exchange))
        }
    }

    @Test("nobody gains by naming other wishes than their own, where all places may stay open", arguments: 1...3)
    func honest(seed: Int) throws {
        try Self.forMany(seed, hasMinimum: [false]) { round, generator in
            let person = Int.random(in: round.own.indices, using: &generator)
            let honest = round.places(after: try round.exchange(shuffled: &generator))[person]
            for _ in 0..<10 {
                var other = round
                let places = round.rankings.indices.filter { $0 != round.own[person] }.shuffled(using: &generator)
                other.wishes[person] = Array(places.prefix(Int.random(in: 0...places.count, using: &generator)))
                let got = other.places(after: try other.exchange(shuffled: &generator))[person]
                // Outside of the wishes only one's own is no loss.
                let isWorse = got != round.own[person] && got.map { !round.wishes[person].contains($0) } ?? false
                #expect(isWorse || round.rank(person, got) >= round.rank(person, honest))
            }
        }
    }

    @Test("each move takes a vacant seat or the one of who leaves it, and each seat is taken once", arguments: 1...3)
    func groups(seed: Int) throws {
        try Self.forMany(seed) { round, generator in
            let exchange = try round.exchange(shuffled: &generator)
            let origins = Dictionary(uniqueKeysWithValues: exchange.moves.map { ($0.person, $0.origin) })
            let predecessors = exchange.moves.compactMap(\.predecessor)
            #expect(Set(predecessors).count == predecessors.count)
            for move in exchange.moves {
                #expect(move.predecessor.map { origins[$0] == move.target } ?? true)
            }
            for cycle in exchange.cycles {
                #expect(cycle.map(\.predecessor) == [cycle.last?.person] + cycle.dropLast().map(\.person))
            }
            for chain in exchange.chains {
                #expect(chain.map(\.predecessor) == [nil] + chain.dropLast().map(\.person))
            }
            for place in round.rankings.indices {
                let code = ExchangeSample.place(place)
                let used = exchange.chains.count { $0.first?.target == code }
                #expect(used <= round.vacancies[place])
            }
        }
    }

    @Test(
        "a conflict is told of whoever stands before one who comes and has nothing as good, and of nobody else",
        arguments: 1...3
    )
    func conflicts(seed: Int) throws {
        try Self.forMany(seed) { round, generator in
            let exchange = try round.exchange(shuffled: &generator)
            let places = round.places(after: exchange)
            var expected: Set<[Int]> = []
            for (arrived, place) in places.enumerated() where place != round.own[arrived] {
                guard let place else { continue }
                for passedOver in round.rankings[place].prefix(while: { $0 != arrived })
                where round.wishes[passedOver].prefix(round.rank(passedOver, places[passedOver])).contains(place) {
                    expected.insert([place, passedOver, arrived])
                }
            }
            let told = exchange.conflicts.map { conflict in
                [
                    round.rankings.indices.first { ExchangeSample.place($0) == conflict.place } ?? -1,
                    Int(conflict.passedOver.low), Int(conflict.arrived.low),
                ]
            }
            #expect(Set(told) == expected && told.count == expected.count)
        }
    }

    @Test("each wish that is not fulfilled has the reason that holds", arguments: 1...3)
    func reasons(seed: Int) throws {
        try Self.forMany(seed) { round, generator in
            let exchange = try round.exchange(shuffled: &generator)
            let places = round.places(after: exchange)
            let denied = exchange.moves.map { ($0.person, $0.denied) } + exchange.stays.map { ($0.person, $0.denied) }
            for (id, denied) in denied {
                let person = Int(id.low)
                #expect(denied.count == round.rank(person, places[person]))
                for wish in denied {
                    guard let place = round.rankings.indices.first(where: { ExchangeSample.place($0) == wish.place })
                    else { continue }
                    let holders = round.own.indices.filter { round.own[$0] == place }
                    let isFull = places.count { $0 == place } == holders.count + round.vacancies[place]
                    switch wish.reason {
                    case .notOffered: #expect(holders.isEmpty && round.vacancies[place] == 0)
                    case .notAccepted: #expect(!round.rankings[place].contains(person))
                    case .kept: #expect(isFull && holders.allSatisfy { places[$0] == place })
                    case .taken(let others):
                        #expect(isFull && !others.isEmpty)
                        #expect(others.allSatisfy { places[Int($0.low)] == place && round.own[Int($0.low)] != place })
                    case .noSuccessor: #expect(!isFull && round.own[person].map { !round.mayStayOpen[$0] } ?? false)
                    }
                }
            }
        }
    }
}
