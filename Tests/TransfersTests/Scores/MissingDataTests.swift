import Testing
import Transfers

@Suite("Missing data")
struct MissingDataTests {
    static func context(_ policy: MissingDataPolicy) throws -> EvaluationContext {
        var context = try WorkedExample.context()
        let parameters = try RuleBook.standard.parameters.map { row in
            var row = row
            if row.code == .missingDataPolicy { row.value = try Fraction(policy.rawValue, over: 1) }
            return row
        }
        context.rules = try RuleBook(version: "x", parameters: parameters, profiles: RuleBook.standard.profiles)
        return context
    }

    /// Sari without the predicate of 2023: K is missing.
    static func withoutPerformance() throws -> Candidate {
        var sari = try WorkedExample.sari()
        sari.performance.removeAll { $0.year == 2023 }
        return sari
    }

    @Test("a missing year makes K missing and not zero, and the managerial policy excludes (case 54)")
    func exclude() throws {
        let evaluation = try Evaluator(WorkedExample.context()).evaluate(Self.withoutPerformance())
        #expect(evaluation.components.performance == nil)
        #expect(evaluation.components.potential != nil)
        #expect(evaluation.missing == .performanceYearBefore)
        #expect(evaluation.missing.names == ["performance.year_before"])
        #expect(evaluation.score == nil)
        #expect(evaluation.standing == .notRankable)
    }

    @Test("the neutral policy counts 50")
    func neutral() throws {
        let evaluation = try Evaluator(Self.context(.neutral50)).evaluate(Self.withoutPerformance())
        // 87.324074… - 0.25 · 92 + 0.25 · 50
        #expect(evaluation.score?.text(places: 6) == "76.824074")
        #expect(evaluation.standing == .ranked)
    }

    @Test("the renormalising policy raises the other weights")
    func renormalise() throws {
        let evaluator = try Evaluator(Self.context(.renormalise))
        let evaluation = try evaluator.evaluate(Self.withoutPerformance())
        // (87.324074… - 23) / 0.75
        #expect(evaluation.score?.text(places: 6) == "85.765432")
        let components = try evaluator.explain(Self.withoutPerformance()).components
        #expect(components.first { $0.component == .potential }?.weight.text(places: 4) == "0.2667")
        #expect(components.first { $0.component == .performance }?.contribution == nil)
        var sum = Fraction.zero
        for component in components { sum = try sum + (component.contribution ?? 0) }
        #expect(sum == evaluation.score)
    }

    @Test("leading posts exclude, functional and general ones take 50")
    func defaults() throws {
        let day = try date("2025-10-01")
        for level in PostLevel.allCases {
            let policy = try RuleBook.standard.number(.missingDataPolicy, for: level, on: day)
            #expect(MissingDataPolicy(rawValue: policy) == (level.kind.isManagerial ? .exclude : .neutral50))
        }
    }

    @Test("an assessment of five years ago has expired, one of just under three has not (case 57)")
    func expiredAssessment() throws {
        let evaluator = try Evaluator(WorkedExample.context())
        var sari = try WorkedExample.sari()
        sari.assessment?.date = try date("2020-10-01")
        let expired = try evaluator.evaluate(sari)
        #expect(expired.components.potential == nil)
        #expect(expired.components.competence == nil)
        #expect(expired.missing == .assessmentExpired)
        sari.assessment?.date = try date("2022-10-02")
        #expect(try evaluator.evaluate(sari).missing == [])
        sari.assessment?.date = try date("2022-10-01")
        #expect(try evaluator.evaluate(sari).missing == .assessmentExpired)
        sari.assessment = nil
        #expect(try evaluator.evaluate(sari).missing == .assessment)
    }

    @Test("every missing datum is named, and one that weighs nothing is not asked for")
    func named() throws {
        var sari = try WorkedExample.sari()
        sari.performance = []
        sari.discipline = nil
        sari.technical = .empty
        sari.education = nil
        sari.relevantMonths = nil
        sari.post.formation = nil
        sari.assessment?.psychology = nil
        sari.assessment?.levels = try CompetencyProfile(mansoskul: [2, nil, 2, 2, 3, 2, 1, 2, 2])
        let names = try Evaluator(WorkedExample.context()).evaluate(sari).missing.names
        #expect(
            names == [
                "performance.last_year", "performance.year_before", "discipline", "potential", "competency.level",
                "competency.technical", "education", "experience.relevant", "formation.origin",
            ]
        )
    }

    @Test("a leading post with an incomplete standard is not evaluated, another skips what is missing (case 59)")
    func incompleteStandard() throws {
        var context = try WorkedExample.context()
        context.target.standard = try CompetencyProfile(mansoskul: [2, 2, 3, 2, 3, 2, 2, 2, nil])
        #expect(throws: EvaluationFault.incompleteStandard(missing: [.cohesion])) { try Evaluator(context) }
        context.target.level = .ahliMuda
        let evaluator = try Evaluator(context)
        #expect(evaluator.skippedCompetencies == [.cohesion])
        #expect(try evaluator.evaluate(WorkedExample.sari()).components.competence != nil)
    }
}
