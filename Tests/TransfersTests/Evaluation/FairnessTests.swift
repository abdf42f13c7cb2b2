import Testing
import Transfers

@Suite("Fairness")
struct FairnessTests {
    @Test("a candidate carries neither number, name, birth date, sex, religion nor marriage")
    func noProtectedAttributes() throws {
        let labels = Mirror(reflecting: try WorkedExample.sari()).children.compactMap { $0.label?.lowercased() }
        #expect(labels.count > 25)
        let words = [
            "nip", "number", "name", "birth", "sex", "gender", "religion", "marital", "age", "children", "health",
        ]
        for label in labels {
            for word in words { #expect(!label.hasPrefix(word) && !label.hasSuffix(word), "\(label)") }
        }
    }

    @Test("two people who differ in the sex digit of their NIP and in name get the same bytes")
    func counterfactual() throws {
        let evaluator = try Evaluator(WorkedExample.context())
        /// What an import keeps of a person: the number and the name end here.
        func candidate(nip: String, name: String) throws -> Candidate {
            let number = try EmployeeNumber(parsing: nip, series: .nip, today: date("2025-10-01"))
            var candidate = try WorkedExample.sari()
            candidate.retirement = try #require(number.birthDate?.adding(years: 58))
            return candidate
        }
        let woman = try candidate(nip: "198703142011012907", name: "Sari Wulandari")
        let man = try candidate(nip: "198703142011011907", name: "Joko Susilo")
        #expect(try evaluator.explain(woman).json() == evaluator.explain(man).json())
        #expect(try evaluator.evaluate(woman) == evaluator.evaluate(man))
    }

    @Test("the same input gives the same bytes, whoever asks and however often")
    func sameBytes() throws {
        for person in [WorkedExample.sari, WorkedExample.budi, WorkedExample.dewi] {
            let first = try Evaluator(WorkedExample.context()).explain(person()).json()
            let second = try Evaluator(WorkedExample.context()).explain(person()).json()
            #expect(first == second)
        }
    }

    @Test("the date of retirement decides a gate and no score")
    func retirementIsNoScore() throws {
        let evaluator = try Evaluator(WorkedExample.context())
        var sari = try WorkedExample.sari()
        let score = try evaluator.evaluate(sari).score
        sari.retirement = try date("2027-01-01")
        #expect(try evaluator.evaluate(sari).score == score)
    }
}
