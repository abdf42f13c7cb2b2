import Testing
import Transfers

@Suite("Scores")
struct ScoreTests {
    /// One component of Sari after both sides were changed.
    static func value(
        _ component: Component,
        target: Gate.ContextChange,
        _ change: Gate.CandidateChange = { _ in }
    ) throws -> String? {
        var context = try WorkedExample.context()
        try target(&context)
        var sari = try WorkedExample.sari()
        try change(&sari)
        return try Evaluator(context).evaluate(sari).components[component]?.text()
    }

    /// One component of Sari after she was changed.
    static func value(_ component: Component, _ change: Gate.CandidateChange = { _ in }) throws -> String? {
        try value(component, target: { _ in }, change)
    }

    @Test(
        "T grows from 24 to 60 months",
        arguments: [(23, "0.00"), (24, "0.00"), (42, "50.00"), (60, "100.00"), (61, "100.00")]
    )
    func tenure(months: Int, expected: String) throws {
        var sari = try WorkedExample.sari()
        sari.post.since = try #require(date("2025-10-01").adding(months: -months))
        #expect(try Evaluator(WorkedExample.context()).evaluate(sari).tenure.text() == expected)
    }

    @Test("K of two years Sangat Baik with a minor penalty is 90, and never below zero")
    func discipline() throws {
        func penalty(_ level: DisciplineCase.Level, _ end: String, _ count: Int = 1) throws -> [DisciplineCase] {
            Array(repeating: DisciplineCase(level: level, status: .finished, endsOn: try date(end)), count: count)
        }
        let best = [2_023, 2_024].map { AnnualPerformance(year: $0, predicate: .veryGood) }
        func performance(_ cases: [DisciplineCase]) throws -> String? {
            try Self.value(.performance) {
                $0.performance = best
                $0.discipline = cases
            }
        }
        #expect(try performance([]) == "100.00")
        #expect(try performance(penalty(.minor, "2024-05-01")) == "90.00")
        #expect(try performance(penalty(.moderate, "2024-05-01")) == "70.00")
        #expect(try performance(penalty(.severe, "2024-05-01", 3)) == "0.00")
        #expect(try performance(penalty(.minor, "2022-10-01")) == "100.00")
    }

    @Test("A says what was wished for, and no wish is no penalty")
    func aspiration() throws {
        func aspiration(_ wishes: [Aspiration]) throws -> String? {
            try Self.value(.aspiration) { $0.aspirations = wishes }
        }
        #expect(try aspiration([]) == "50.00")
        #expect(try aspiration([Aspiration(rank: 1, post: "J-KASI-PROMKES")]) == "100.00")
        #expect(try aspiration([Aspiration(rank: 6, post: "J-KASI-PROMKES")]) == "50.00")
        #expect(try aspiration([Aspiration(rank: 3, unit: "U-BKWK-PP")]) == "80.00")
        #expect(try aspiration([Aspiration(rank: 1, district: "KAB-KEPULAUAN")]) == "60.00")
        #expect(try aspiration([Aspiration(rank: 1)]) == "60.00")
        #expect(try aspiration([Aspiration(rank: 1, post: "J-LAIN")]) == "50.00")
        #expect(try aspiration([Aspiration(rank: 1, post: "J-KASI-PROMKES", unit: "U-LAIN")]) == "50.00")
        #expect(try aspiration([Aspiration(rank: 2), Aspiration(rank: 1, post: "J-KASI-PROMKES")]) == "100.00")
        let declined = [Aspiration(rank: 1), Aspiration(rank: 0, post: "J-KASI-PROMKES")]
        #expect(try aspiration(declined) == "0.00")
    }

    @Test("L is fair to those who served far away")
    func location() throws {
        let near: (inout EvaluationContext) -> Void = { $0.target.hardshipClass = 0 }
        #expect(try Self.value(.location) == "50.00")
        #expect(try Self.value(.location) { $0.remoteWillingness = .yes } == "75.00")
        #expect(try Self.value(.location) { $0.remoteWillingness = .conditionally } == "50.00")
        #expect(try Self.value(.location) { $0.hardship.endedOn = try date("2023-10-02") } == "0.00")
        #expect(try Self.value(.location) { $0.hardship.endedOn = try date("2023-10-01") } == "50.00")
        #expect(try Self.value(.location, target: near) { $0.hardship.endedOn = try date("2023-10-02") } == "100.00")
        #expect(try Self.value(.location, target: near) { $0.hardship.months = 24 } == "100.00")
        #expect(try Self.value(.location, target: near) { $0.hardship.months = 23 } == "50.00")
    }

    @Test("N of a formation that needs nobody is zero, and of too many people at most clamped (case 60)")
    func need() throws {
        func need(_ target: Formation?, _ origin: Formation?) throws -> String? {
            try Self.value(.need, target: { $0.target.formation = target }, { $0.post.formation = origin })
        }
        let origin = Formation(needed: 6, filled: 6)
        #expect(try need(Formation(needed: 0, filled: 0), origin) == "0.00")
        #expect(try need(Formation(needed: -1, filled: 0), origin) == "0.00")
        #expect(try need(Formation(needed: 1, filled: 0), Formation(needed: 0, filled: 2)) == "0.00")
        #expect(try need(Formation(needed: 2, filled: 9), Formation(needed: 4, filled: 1)) == "0.00")
        #expect(try need(nil, origin) == nil)
        #expect(try need(Formation(needed: 1, filled: 0), nil) == nil)
    }

    @Test("absurd figures are held at their ends and do not trap")
    func absurdFigures() throws {
        for formation in [Formation(needed: .max, filled: .min), Formation(needed: .min, filled: .max)] {
            #expect(try Self.value(.need, target: { $0.target.formation = formation }) != nil)
            #expect(try Self.value(.need) { $0.post.formation = formation } != nil)
            #expect(try Self.value(.need) { $0.post.formation?.filled = .min } == "50.00")
            #expect(
                try Gate.outcome(
                    .formation,
                    target: { context in
                        context.target.level = .pelaksana
                        context.target.formation = formation
                    }
                ) != .notExamined
            )
        }
        #expect(try Self.value(.experience) { $0.relevantMonths = .max } != nil)
        #expect(try Self.value(.experience) { $0.relevantMonths = .min } != nil)
    }

    @Test("a score whose fraction has no room ends in a fault")
    func overflow() throws {
        var sari = try WorkedExample.sari()
        sari.assessment?.competence = try Fraction(1, over: .max)
        sari.assessment?.psychology = try Fraction(1, over: .max - 1)
        #expect(throws: EvaluationFault.arithmetic(.overflow)) {
            try Evaluator(WorkedExample.context()).evaluate(sari)
        }
    }

    @Test("N without formation is told as such")
    func needReason() throws {
        var context = try WorkedExample.context()
        context.target.formation = Formation(needed: 0, filled: 1)
        let explanation = try Evaluator(context).explain(WorkedExample.sari())
        let need = try #require(explanation.components.first { $0.component == .need })
        #expect(need.reasons.map(\.textID).contains("N.none"))
    }

    @Test("what the standard does not ask for is left out of C and the rest weighs more")
    func partialStandard() throws {
        func competence(_ change: (inout EvaluationContext) throws -> Void) throws -> String? {
            try Self.value(.competence, target: change)
        }
        let managerial = try CompetencyProfile(mansoskul: [2, 2, 3, 2, 3, 2, 2, 2, 2])
        // (0.4 · 90.7407 + 0.2 · 100) / 0.6
        #expect(try competence { $0.target.standard = managerial } == "93.83")
        #expect(
            try competence {
                $0.target.standard = managerial
                $0.target.education = nil
            } == "90.74"
        )
    }

    @Test("rules with another weight give another score")
    func otherRules() throws {
        var parameters = RuleBook.standard.parameters
        let index = try #require(parameters.firstIndex { $0.code == .aspirationNone })
        parameters[index].value = 40
        var context = try WorkedExample.context()
        context.rules = try RuleBook(version: "x", parameters: parameters, profiles: RuleBook.standard.profiles)
        var sari = try WorkedExample.sari()
        sari.aspirations = []
        #expect(try Evaluator(context).evaluate(sari).components.aspiration == 40)
    }
}
