import FoundationEssentials
import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("mutasictl ranking")
struct RankingCommandTests {
    private struct Ranking: Decodable {
        struct Person: Decodable {
            let place: Int?
            let nip: String
            let name: String
            let score: String?
            let standing: String
            let reasons: [String]
        }
        let ranked: [Person]
        let conditional: [Person]
        let not_rankable: [Person]
        let counts: [String: Int]
    }

    @Test("the worked example comes out with its figures, in each form of the output")
    func workedExample() throws {
        let province = try Province()
        let control = province.control
        let need = "\(province.need)"

        let json = try control("ranking", need, "--top", "3000", "--output", "json")
        #expect(json.status == 0)
        let ranking = try JSONDecoder().decode(Ranking.self, from: Data(json.output.utf8))
        let sari = try #require(ranking.ranked.first { $0.nip == Province.sari })
        #expect(sari.score == "87.32")
        let budi = try #require(ranking.conditional.first { $0.nip == Province.budi })
        #expect(budi.score == "75.15")
        #expect(budi.reasons.contains("E19") && budi.reasons.contains("E17"))
        let dewi = try #require(ranking.not_rankable.first { $0.nip == Province.dewi })
        #expect(dewi.score == "90.78")
        #expect(dewi.place == nil)
        #expect(dewi.reasons.contains("E05"))
        #expect(ranking.ranked.map(\.place) == (1...ranking.ranked.count).map { $0 })
        #expect(ranking.counts["ranked"] == ranking.ranked.count)
        #expect(ranking.counts["not_rankable"] == ranking.not_rankable.count)

        let table = try control("ranking", need, "--top", "1")
        #expect(table.status == 0)
        #expect(table.output.contains("Tidak memenuhi syarat: \(ranking.not_rankable.count)"))
        #expect(table.output.contains("… dan \(ranking.not_rankable.count - 1) lagi"))
        #expect(!table.output.contains("\u{1B}"))

        let csv = try control("ranking", need, "--top", "3000", "--output", "csv").output.split(separator: "\n")
        #expect(csv.first == "place,nip,name,score,standing,reasons,present_post,present_unit,unmet_wishes")
        #expect(csv.count == 1 + ranking.ranked.count + ranking.conditional.count + ranking.not_rankable.count)
    }

    @Test("--why shows gates and components to people, the stored bytes to programs, and nobody who is not on record")
    func why() throws {
        let province = try Province()
        let need = "\(province.need)"
        let stored = try Evaluations(try province.control.database.session())
            .explanation(province.evaluation.id, nip: Province.sari)
        #expect(
            try province.control("ranking", need, "--why", Province.sari, "--output", "json").output == stored + "\n"
        )

        let sari = try province.control("ranking", need, "--why", "19870314 201101 2 907")
        #expect(sari.status == 0)
        #expect(sari.output.contains("87.32"))
        let dewi = try province.control("ranking", need, "--why", Province.dewi, "--lang", "en")
        #expect(dewi.output.contains("E05"))
        #expect(dewi.output.contains("waiver needed"))
        #expect(dewi.output.contains("90.78"))
        #expect(dewi.output.contains("18"))

        let unknown = try province.control("ranking", need, "--why", "198703142011012999")
        #expect(unknown.status == 66)
        #expect(unknown.talk.contains("[DATA06]"))
        #expect(!unknown.talk.contains("198703142011012999"))
        #expect(try province.control("ranking", "4711").status == 66)
        #expect(try province.control("ranking", need, "--top", "0").status == 64)
    }

    @Test("--why tells of everybody in the reader's language, of those far from the post as well")
    func everybody() throws {
        let province = try Province()
        let need = "\(province.need)"
        let json = try province.control("ranking", need, "--top", "3000", "--output", "json")
        let ranking = try JSONDecoder().decode(Ranking.self, from: Data(json.output.utf8))
        let far = try #require(ranking.not_rankable.last)
        let told = try province.control("ranking", need, "--why", far.nip)
        #expect(told.status == 0, "\(told.talk)")
        #expect(try province.control("ranking", need, "--why", far.nip, "--output", "csv").status == 0)

        // What a translation leaves behind: a word that is in nearly every sentence of either kind.
        let sari = try province.control("ranking", need, "--why", Province.sari, "--lang", "en").output
        #expect(sari.contains("months in the present post"))
        for word in ["Belum", "bulan", "Pendidikan", "kebutuhan"] { #expect(!sari.contains(word)) }
        #expect(ranking.not_rankable.allSatisfy { !$0.reasons.isEmpty })
    }

    @Test("a gate's sentence made again from its figures is the one that was stored")
    func sentences() throws {
        let province = try Province()
        let evaluations = Evaluations(try province.control.database.session())
        for standing in [Standing.ranked, .conditional, .notRankable] {
            for person in try evaluations.people(province.evaluation.id, standing, limit: 400) {
                let json = try evaluations.explanation(province.evaluation.id, nip: person.nip)
                for gate in try StoredExplanation(json: json).gates {
                    #expect(gate.text == nil || gate.sentence(in: .indonesian) == gate.text)
                }
            }
        }
    }
}
