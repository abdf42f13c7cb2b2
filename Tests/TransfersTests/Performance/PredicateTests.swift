import Testing
import Transfers

@Suite("Performance")
struct PredicateTests {
    @Test(
        "the nine quadrants",
        arguments: [
            (Transfers.Expectation.above, Transfers.Expectation.above, Predicate.veryGood), (.above, .meets, .good),
            (.above, .below, .poor),
            (.meets, .above, .good), (.meets, .meets, .good), (.meets, .below, .poor),
            (.below, .above, .needsImprovement), (.below, .meets, .needsImprovement), (.below, .below, .veryPoor),
        ]
    )
    func quadrants(results: Transfers.Expectation, behaviour: Transfers.Expectation, predicate: Predicate) {
        #expect(Predicate(results: results, behaviour: behaviour) == predicate)
    }

    @Test("a predicate that contradicts its quadrant is overruled and reported (case 56)")
    func contradiction() {
        let checked = AnnualPerformance.checked(year: 2024, results: .above, behaviour: .below, stated: .good)
        #expect(checked.performance.predicate == .poor)
        #expect(checked.isContradicted)
        let unknown = AnnualPerformance.checked(year: 2024, results: .above, behaviour: nil, stated: .good)
        #expect(unknown.performance.predicate == .good)
        #expect(!unknown.isContradicted)
    }

    @Test(
        "numbers of the old scheme stand for predicates (case 55)",
        arguments: [
            ("91", Predicate.veryGood), ("90.99", .good), ("76", .good), ("75.5", .needsImprovement),
            ("61", .needsImprovement), ("60", .poor), ("51", .poor), ("50", .veryPoor), ("0", .veryPoor),
            ("120", .veryGood),
        ]
    )
    func oldScheme(value: String, predicate: Predicate) throws {
        #expect(NumericAppraisal.predicate(value: try Fraction(decimal: value), year: 2020) == predicate)
    }

    @Test("a number outside of the scheme, or of a year with predicates, stands for none")
    func notOldScheme() {
        #expect(NumericAppraisal.predicate(value: 121, year: 2020) == nil)
        #expect(NumericAppraisal.predicate(value: -1, year: 2020) == nil)
        #expect(NumericAppraisal.predicate(value: 91, year: 2022) == nil)
    }

    @Test("predicates and expectations are read in the ways files write them")
    func parsing() {
        #expect(Predicate(parsing: "SANGAT BAIK") == .veryGood)
        #expect(Predicate(parsing: "butuh_perbaikan") == .needsImprovement)
        #expect(Predicate(parsing: "2") == .good)
        #expect(Predicate(parsing: "6") == nil)
        #expect(Predicate(parsing: "Cukup") == nil)
        #expect(Transfers.Expectation(parsing: "DIATAS EKSPEKTASI") == .above)
        #expect(Transfers.Expectation(parsing: "di bawah ekspektasi") == .below)
        #expect(Transfers.Expectation(parsing: "sesuai") == .meets)
        #expect(Transfers.Expectation(parsing: "ekspektasi") == nil)
    }

    @Test("a case whose dates are in the future or contradict each other counts as running (case 13)")
    func doubtfulDiscipline() throws {
        let today = try date("2025-10-01")
        let future = DisciplineCase(level: .minor, status: .finished, startsOn: try date("2025-11-01"))
        let reversed = DisciplineCase(
            level: .minor,
            status: .finished,
            startsOn: try date("2024-05-01"),
            endsOn: try date("2024-04-01")
        )
        let finished = DisciplineCase(
            level: .minor,
            status: .finished,
            startsOn: try date("2024-04-01"),
            endsOn: try date("2024-05-01")
        )
        #expect(future.isRunning(on: today) && future.isDoubtful(on: today))
        #expect(reversed.isRunning(on: today) && reversed.isDoubtful(on: today))
        #expect(!finished.isRunning(on: today))
        #expect(DisciplineCase(level: .minor, status: .examined).isRunning(on: today))
    }
}
