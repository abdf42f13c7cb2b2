import Testing
import Transfers

@Suite("An exchange of places")
struct ExchangeTests {
    private typealias Sample = ExchangeSample

    /// Domain 4.9.
    private static func vector() throws -> Exchange {
        Exchange(
            of: try ExchangeRound(
                participants: [
                    Sample.participant("a", 1, [2]), Sample.participant("b", 2, [1]),
                    Sample.participant("c", 3, [1]),
                ],
                places: [Sample.place(1, "acb"), Sample.place(2, "ba"), Sample.place(3, "c")]
            )
        )
    }

    private static func exchange(_ participants: [ExchangeParticipant], _ places: [ExchangePlace]) throws -> Exchange {
        Exchange(of: try ExchangeRound(participants: participants, places: places))
    }

    @Test("two who want each other's place swap, where deferred acceptance would leave both")
    func swap() throws {
        let exchange = try Self.vector()
        #expect(exchange.summary == "a2 b1" && exchange.chains.isEmpty && exchange.opened.isEmpty)
        #expect(exchange.summary(of: exchange.cycles) == ["b1 a2"])
        #expect(exchange.cycles.first?.map(\.predecessor) == [Sample.person("a"), Sample.person("b")])
    }

    @Test("who stands before the one who comes, and holds nothing that is wanted, is disclosed")
    func residual() throws {
        let exchange = try Self.vector()
        let conflict = try #require(exchange.conflicts.first)
        #expect(exchange.conflicts.count == 1)
        #expect(conflict.place == Sample.place(1) && conflict.arrived == Sample.person("b"))
        #expect(conflict.passedOver == Sample.person("c") && conflict.has == Sample.place(3))
        #expect(conflict.giver == Sample.person("a") && !conflict.holdsWhatGiverWanted)
        #expect(exchange.stays.map(\.person) == [Sample.person("c")])
        #expect(
            exchange.stays.first?.denied == [DeniedWish(place: Sample.place(1), reason: .taken(by: [conflict.arrived]))]
        )
    }

    @Test("three go round where no two would swap")
    func circle() throws {
        let exchange = try Self.exchange(
            [Sample.participant("a", 1, [2]), Sample.participant("b", 2, [3]), Sample.participant("c", 3, [1])],
            [Sample.place(1, "ac"), Sample.place(2, "ab"), Sample.place(3, "bc")]
        )
        #expect(exchange.summary(of: exchange.cycles) == ["c1 b3 a2"])
    }

    @Test("a place that does not accept one of them keeps all of the circle where they are")
    func notAccepted() throws {
        let exchange = try Self.exchange(
            [Sample.participant("a", 1, [2, 9]), Sample.participant("b", 2, [1])],
            [Sample.place(1, "b"), Sample.place(2, "b")]
        )
        #expect(exchange.moves.isEmpty && exchange.conflicts.isEmpty)
        #expect(exchange.stays.map(\.isAcceptedNowhere) == [true, false])
        #expect(exchange.stays.map { $0.denied.map(\.reason) } == [[.notAccepted, .notOffered], [.kept]])
    }

    @Test("a vacant place goes to the first in its ranking, what they leave to the next, and the last place opens")
    func chain() throws {
        let exchange = try Self.exchange(
            [Sample.participant("a", 1, [9]), Sample.participant("b", 2, [9, 1]), Sample.participant("c", 3, [2])],
            [
                Sample.place(9, "ab", vacancies: 1), Sample.place(1, "b"), Sample.place(2, "c"), Sample.place(3, ""),
            ]
        )
        #expect(exchange.summary(of: exchange.chains) == ["a9 b1 c2"] && exchange.cycles.isEmpty)
        #expect(exchange.chains.first?.map(\.predecessor) == [nil, Sample.person("a"), Sample.person("b")])
        #expect(exchange.opened == [Sample.place(3)])
    }

    @Test("who stands first for a vacant place trades the turn for the place of somebody who wants it")
    func turn() throws {
        let exchange = try Self.exchange(
            [Sample.participant("a", 1, [2]), Sample.participant("b", 2, [9]), Sample.participant("c", 3, [9])],
            [
                Sample.place(9, "acb", vacancies: 1), Sample.place(1, ""), Sample.place(2, "a"), Sample.place(3, ""),
            ]
        )
        #expect(exchange.summary(of: exchange.chains) == ["b9 a2"])
        let conflict = try #require(exchange.conflicts.first)
        #expect(conflict.passedOver == Sample.person("c") && conflict.giver == Sample.person("a"))
    }

    @Test("of several seats each goes to another, and those who hold one go before who only wants one")
    func seats() throws {
        let exchange = try Self.exchange(
            [
                Sample.participant("a", 1, [2]), Sample.participant("b", 1, [2]), Sample.participant("c", 2, [1]),
                Sample.participant("d", nil, [2]), Sample.participant("e", nil, [2]),
            ],
            [Sample.place(1, "bac"), Sample.place(2, "deab", vacancies: 1)]
        )
        #expect(exchange.summary == "b2 c1 d2")
        #expect(exchange.stays.map(\.person) == [Sample.person("a"), Sample.person("e")])
    }

    @Test("a place that must not stay open is left only by who is followed")
    func minimum() throws {
        func round(_ isWanted: Bool) throws -> Exchange {
            try Self.exchange(
                [Sample.participant("a", 1, [9]), Sample.participant("x", 3, isWanted ? [1] : [])],
                [
                    Sample.place(9, "a", vacancies: 1), Sample.place(1, "x", mayStayOpen: false), Sample.place(3, ""),
                ]
            )
        }
        let alone = try round(false)
        #expect(alone.moves.isEmpty && alone.stays.first?.denied.map(\.reason) == [.noSuccessor])
        let followed = try round(true)
        #expect(followed.summary(of: followed.chains) == ["a9 x1"] && followed.opened == [Sample.place(3)])
    }

    @Test("what is given twice, or is not there, is refused with what helps", arguments: Language.allCases)
    func faults(language: Language) {
        let a = Sample.participant("a", 1, [2])
        let b = Sample.participant("b", 1, [])
        let places = [Sample.place(1, "")]
        let wrong: [([ExchangeParticipant], [ExchangePlace], ExchangeFault)] = [
            ([a, a], places, .participantTwice),
            ([Sample.participant("a", 1, [2, 2])], places, .wishTwice(Sample.place(2))),
            ([Sample.participant("a", 1, [1])], places, .wishTwice(Sample.place(1))),
            ([a], places + places, .placeTwice(Sample.place(1))),
            ([a], [Sample.place(1, "bb")], .rankedTwice(Sample.place(1))),
            ([a], [Sample.place(1, "", vacancies: -1)], .negativeVacancies(Sample.place(1))),
            ([a], [], .unknownPlace(Sample.place(1))),
            ([a, b], [Sample.place(1, "a")], .holdersNotRanked(Sample.place(1))),
        ]
        for (participants, places, fault) in wrong {
            #expect(throws: fault) { try ExchangeRound(participants: participants, places: places) }
            #expect(fault.sentence(in: language).contains(";") && fault.code.hasPrefix("TUKAR"))
        }
    }
}
