import Testing
import Transfers

/// The situations of the source each find somebody.
@Suite struct SituationTests {
    @Test(
        "a need of the demonstration has at least as many candidates as it asks for",
        arguments: ["KEB-2025-001", "KEB-2025-002", "KEB-2025-003", "KEB-2025-004", "KEB-2025-005"]
    )
    func candidates(need: String) throws {
        let situation = try SeedEvaluation(SeedTables.committed.get(), need: need)
        let ranking = try situation.ranking()
        let people = try #require(Int(situation.need["jumlah"] ?? ""))
        #expect(ranking.ranked.count + ranking.conditional.count >= people)
        #expect(ranking.notRankable.count > 1000)
    }

    @Test("an engineer who may lead needs managerial training first")
    func engineer() throws {
        let situation = try SeedEvaluation(SeedTables.committed.get(), need: "KEB-2025-004")
        let ranking = try situation.ranking()
        let engineers = try (ranking.ranked + ranking.conditional).filter {
            try situation.candidate(nip: situation.nip($0)).post.level == .ahliMuda
        }
        let engineer = try #require(engineers.first)
        let plan = try situation.trainingPlan(nip: situation.nip(engineer))
        #expect(plan.structural == .pkp)
        #expect(plan.items.contains { $0.course == "PLT-TIM-20" })
    }

    @Test("who goes to an island is prepared for it")
    func island() throws {
        let situation = try SeedEvaluation(SeedTables.committed.get(), need: "KEB-2025-001")
        let ranking = try situation.ranking()
        let first = try #require((ranking.ranked + ranking.conditional).first)
        let plan = try situation.trainingPlan(nip: situation.nip(first))
        #expect(plan.items.contains { $0.course == "PLT-TRP-10" })
    }

    @Test("the disaster's need is urgent and names its decree")
    func disaster() throws {
        let need = try #require(SeedTables.committed.get()["kebutuhan.csv"].first { $0["mendesak"] == "YA" })
        #expect(need["profil"] == "URGENT")
        #expect(need["dasar_nomor"] == "188/217/KPTS/2025")
        #expect(try CivilDate(parsing: need["dasar_tanggal"] ?? "") < CivilDate(parsing: need["tmt"] ?? ""))
    }
}
