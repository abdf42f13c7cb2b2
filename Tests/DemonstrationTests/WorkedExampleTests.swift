import Testing
import Transfers

/// The worked example stands in the province with every figure, whoever else is drawn.
@Suite struct WorkedExampleTests {
    private static let sari = "198703142011012907"
    private static let budi = "198508212010011904"
    private static let dewi = "199002022014022903"

    private static let provinces: [(employees: Int, seed: UInt64)] = [(2000, 2025), (500, 1), (6000, 77), (2000, 3)]

    @Test("Sari is ranked first, Budi second on a condition, and nobody else may be proposed", arguments: provinces)
    func ranking(employees: Int, seed: UInt64) throws {
        let example = try SeedEvaluation(
            SeedTables.make(employees: employees, seed: seed).get(),
            need: SeedEvaluation.workedExample
        )
        let ranking = try example.ranking()
        #expect(ranking.ranked.map(example.nip) == [Self.sari])
        #expect(ranking.conditional.map(example.nip) == [Self.budi])
        #expect(ranking.notRankable.count == employees - 2)
        #expect(ranking.ranked.first?.evaluation.score?.text() == "87.32")
        #expect(ranking.conditional.first?.evaluation.score?.text() == "75.15")
    }

    @Test("Dewi has the highest score and is not rankable, because she is too new in her post")
    func dewi() throws {
        let example = try SeedEvaluation(SeedTables.committed.get(), need: SeedEvaluation.workedExample)
        let evaluation = try example.evaluator.evaluate(example.candidate(nip: Self.dewi))
        #expect(evaluation.standing == .notRankable)
        #expect(evaluation.score?.text() == "90.78")
        #expect(evaluation.outcomes[.tenure] == .waivable)
    }

    @Test("Budi's education is related, and his competence nearly sufficient")
    func budi() throws {
        let example = try SeedEvaluation(SeedTables.committed.get(), need: SeedEvaluation.workedExample)
        let evaluation = try example.evaluator.evaluate(example.candidate(nip: Self.budi))
        #expect(evaluation.outcomes[.education] == .warn)
        #expect(evaluation.outcomes[.competence] == .warn)
        #expect(evaluation.outcomes[.tenureSignal] == .info)
    }

    @Test("every component of the three is the one of the example")
    func components() throws {
        let example = try SeedEvaluation(SeedTables.committed.get(), need: SeedEvaluation.workedExample)
        let expected = [
            (Self.sari, ["92.0000", "83.0000", "91.2963", "87.3333", "91.6667", "90.0000", "50.0000"]),
            (Self.budi, ["80.0000", "80.8000", "62.7778", "58.0000", "100.0000", "100.0000", "50.0000"]),
            (Self.dewi, ["100.0000", "91.4000", "100.0000", "60.0000", "90.0000", "100.0000", "50.0000"]),
        ]
        for (nip, values) in expected {
            let found = try example.evaluator.evaluate(example.candidate(nip: nip)).components
            let order = [
                found.performance, found.potential, found.competence, found.experience, found.need, found.aspiration,
                found.location,
            ]
            #expect(order.map { $0?.text(places: 4) } == values)
        }
    }

    @Test("Sari's training takes 110 JP from the catalogue, with the structural training queued")
    func trainingOfSari() throws {
        let plan = try SeedEvaluation(SeedTables.committed.get(), need: SeedEvaluation.workedExample).trainingPlan(
            nip: Self.sari
        )
        #expect(plan.hours == 110)
        #expect(plan.structural == .pkp)
        #expect(
            Set(plan.items.compactMap(\.course?.text)) == [
                "PLT-KOM-20", "PLT-MPP-20", "PLT-TIM-20", "PLT-TRP-10", "PLT-MPB-20", "PLT-ANGGARAN-20",
            ]
        )
    }

    @Test("Budi's gaps alone take 200 JP")
    func trainingOfBudi() throws {
        let plan = try SeedEvaluation(SeedTables.committed.get(), need: SeedEvaluation.workedExample).trainingPlan(
            nip: Self.budi
        )
        #expect(plan.hoursOfGaps == 200)
        #expect(plan.items.allSatisfy { $0.course != nil })
    }
}
