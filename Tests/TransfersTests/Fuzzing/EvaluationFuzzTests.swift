import Testing
import Transfers

@Suite("Evaluations of anybody")
struct EvaluationFuzzTests {
    /// Sari with everything about her drawn at random, from the sensible and the absurd.
    private static func anybody(_ generator: inout Generator) throws -> Candidate {
        func number() -> Int {
            [.min, -1, 0, 1, 23, 24, 60, 400, .max].randomElement(using: &generator) ?? 0
        }
        func day() -> CivilDate? { CivilDate(daysSince1970: Int.random(in: -800_000...3_000_000, using: &generator)) }
        func flag() -> Bool? { [true, false, nil].randomElement(using: &generator) ?? nil }
        var person =
            try [WorkedExample.sari, WorkedExample.budi, WorkedExample.dewi]
            .randomElement(using: &generator)?() ?? WorkedExample.sari()
        person.employment = EmploymentKind.allCases.randomElement(using: &generator) ?? .pns
        person.legalPosition = Bool.random(using: &generator) ? .active : .allCases.randomElement(using: &generator)
        person.post.level = PostLevel.allCases.randomElement(using: &generator) ?? .pelaksana
        person.post.since = day() ?? person.post.since
        person.post.formation = Formation(
            needed: [-1, 0, 1, 6, 97, 400].randomElement(using: &generator) ?? 0,
            filled: number(),
            minimum: number()
        )
        person.retirement = day()
        person.relevantMonths = number()
        person.supervisoryMonths = number()
        person.hardship = HardshipService(months: number(), endedOn: day())
        person.aspirations.append(Aspiration(rank: number(), post: "J-KASI-PROMKES"))
        person.performance[0].year = [2_023, 2_024, .min, .max].randomElement(using: &generator) ?? 0
        person.discipline = DisciplineCase.Status.allCases.map {
            DisciplineCase(level: .minor, status: $0, startsOn: day(), endsOn: day())
        }
        if Bool.random(using: &generator) { person.discipline = [] }
        person.isInCourt = flag()
        person.isBound = flag()
        person.isBeingPromotedInRank = flag()
        return person
    }

    @Test(
        "no candidate traps, and findings, outcomes, standing and score agree",
        arguments: 1...4 as ClosedRange<UInt64>
    )
    func anybody(seed: UInt64) throws {
        var generator = Generator(seed: seed)
        for profile: WeightProfile.Name in [.regular, .urgent, .managerial, .remote, .ownRequest] {
            let evaluator = try Evaluator(WorkedExample.context(profile))
            for _ in 0..<100 {
                let person = try Self.anybody(&generator)
                let explanation = try evaluator.explain(person)
                let evaluation = try evaluator.evaluate(person)
                #expect(explanation.evaluation == evaluation)
                #expect(explanation.findings.allSatisfy { evaluation.outcomes[$0.code] == $0.outcome })
                if evaluation.standing != .notRankable { #expect(evaluation.outcomes.gravest < .waivable) }
                for component in Component.allCases {
                    guard let value = evaluation.components[component] else { continue }
                    #expect((0...100).contains(value))
                }
                if let score = evaluation.score {
                    #expect((0...100).contains(score))
                    #expect(explanation.components.count == Component.allCases.count)
                }
                let again = try evaluator.explain(person)
                #expect(explanation.json() == again.json())
                #expect(explanation.json(audience: .reviewer) == again.json(audience: .reviewer))
            }
        }
    }
}
