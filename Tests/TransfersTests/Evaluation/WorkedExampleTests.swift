import Testing
import Transfers

@Suite("The worked example")
struct WorkedExampleTests {
    struct Figures: Sendable, CustomTestStringConvertible {
        let name: String
        let person: @Sendable () throws -> Candidate
        let components: [String]
        let regular: String
        let urgent: String
        let box: Int
        var testDescription: String { name }
    }

    static let figures = [
        Figures(
            name: "Sari",
            person: WorkedExample.sari,
            components: ["92.0000", "83.0000", "91.2963", "87.3333", "91.6667", "90.0000", "50.0000"],
            regular: "87.324074",
            urgent: "90.103704",
            box: 7
        ),
        Figures(
            name: "Budi",
            person: WorkedExample.budi,
            components: ["80.0000", "80.8000", "62.7778", "58.0000", "100.0000", "100.0000", "50.0000"],
            regular: "75.154444",
            urgent: "75.612222",
            box: 5
        ),
        Figures(
            name: "Dewi",
            person: WorkedExample.dewi,
            components: ["100.0000", "91.4000", "100.0000", "60.0000", "90.0000", "100.0000", "50.0000"],
            regular: "90.780000",
            urgent: "89.570000",
            box: 9
        ),
    ]

    @Test("every component agrees to four places", arguments: figures)
    func components(figures: Figures) throws {
        let evaluation = try Evaluator(WorkedExample.context()).evaluate(figures.person())
        #expect(Component.allCases.map { evaluation.components[$0]?.text(places: 4) } == figures.components)
    }

    @Test("the score agrees to six places in both profiles", arguments: figures)
    func scores(figures: Figures) throws {
        let regular = try Evaluator(WorkedExample.context()).evaluate(figures.person())
        let urgent = try Evaluator(WorkedExample.context(.urgent)).evaluate(figures.person())
        #expect(regular.score?.text(places: 6) == figures.regular)
        #expect(urgent.score?.text(places: 6) == figures.urgent)
    }

    @Test("the box agrees", arguments: figures)
    func boxes(figures: Figures) throws {
        let evaluation = try Evaluator(WorkedExample.context()).evaluate(figures.person())
        #expect(evaluation.box.map(NineBoxScheme.panrb.number) == figures.box)
    }

    @Test("Sari passes every gate but those examined later")
    func sariGates() throws {
        let evaluation = try Evaluator(WorkedExample.context()).evaluate(WorkedExample.sari())
        #expect(evaluation.outcomes.codes(with: .notExamined) == [.signer])
        #expect(evaluation.outcomes.codes(with: .pass).count == 36)
        #expect(evaluation.standing == .ranked)
    }

    @Test("Budi passes on two conditions and has been long in his post")
    func budiGates() throws {
        let evaluation = try Evaluator(WorkedExample.context()).evaluate(WorkedExample.budi())
        #expect(evaluation.outcomes.codes(with: .warn) == [.education, .competence])
        #expect(evaluation.outcomes.codes(with: .info) == [.tenureSignal])
        #expect(evaluation.outcomes.gravest == .warn)
        #expect(evaluation.standing == .conditional)
        let findings = try Evaluator(WorkedExample.context()).findings(for: WorkedExample.budi())
        let competence = try #require(findings.first { $0.code == .competence })
        #expect(competence.value.text(in: .indonesian) == "77.78")
        #expect(competence.detail.text(in: .indonesian) == "54.17")
        #expect(
            competence.text(in: .indonesian, for: .reviewer)
                == "JPM mansoskul 77.78 (MMS), teknis 54.17; wajib rencana pelatihan."
        )
        #expect(findings.first { $0.code == .tenureSignal }?.value == .number(66))
    }

    @Test("Dewi has the best score and is not rankable without a waiver")
    func dewiGates() throws {
        let evaluator = try Evaluator(WorkedExample.context())
        let evaluation = try evaluator.evaluate(WorkedExample.dewi())
        #expect(evaluation.outcomes.codes(with: .waivable) == [.tenure])
        #expect(evaluation.outcomes.gravest == .waivable)
        #expect(evaluation.standing == .notRankable)
        let tenure = try #require(try evaluator.findings(for: WorkedExample.dewi()).first { $0.code == .tenure })
        #expect(tenure.value == .number(18))
        #expect(tenure.limit == .number(24))
        #expect(tenure.basis == "PP 11/2017 Ps 190(3)")
    }

    @Test("the ranking shows Sari first, Budi second on a condition, and Dewi beside it")
    func ranking() throws {
        let evaluator = try Evaluator(WorkedExample.context())
        let ranking = Ranking(
            try [WorkedExample.dewi(), WorkedExample.budi(), WorkedExample.sari()].map(evaluator.evaluate)
        )
        #expect(ranking.ranked.map(\.position) == [1])
        #expect(ranking.ranked.map { $0.evaluation.score?.text() } == ["87.32"])
        #expect(ranking.conditional.map(\.position) == [2])
        #expect(ranking.conditional.map { $0.evaluation.score?.text() } == ["75.15"])
        #expect(ranking.notRankable.map(\.position) == [nil])
        #expect(ranking.notRankable.map { $0.evaluation.score?.text() } == ["90.78"])
    }

    @Test("without the tenure gate the urgent profile would change the order of Sari and Dewi")
    func profilesDiffer() throws {
        let regular = try Evaluator(WorkedExample.context())
        let urgent = try Evaluator(WorkedExample.context(.urgent))
        let sari = try WorkedExample.sari()
        let dewi = try WorkedExample.dewi()
        let sariScores = (try regular.evaluate(sari).score ?? 0, try urgent.evaluate(sari).score ?? 0)
        let dewiScores = (try regular.evaluate(dewi).score ?? 0, try urgent.evaluate(dewi).score ?? 0)
        #expect(dewiScores.0 > sariScores.0)
        #expect(dewiScores.1 < sariScores.1)
    }
}
