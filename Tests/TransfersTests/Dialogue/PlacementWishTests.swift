import Testing

@testable import Transfers

@Suite("Wishes that a transfer would not keep")
struct PlacementWishTests {
    private func unmet(
        _ wishes: PlacementWishes,
        on day: String = "2025-10-01",
        from present: DistrictCode? = "KOTA",
        to target: DistrictCode? = "PULAU",
        rules book: RuleBook = .standard
    ) throws -> [UnmetWish] {
        let day = try date(day)
        return wishes.unmet(movingOn: day, from: present, to: target, by: try WishRules(book, on: day))
    }

    private func book(_ code: RuleCode, _ value: Fraction) throws -> RuleBook {
        var rows = RuleBook.standard.parameters
        for index in rows.indices where rows[index].code == code { rows[index].value = value }
        return try RuleBook(version: "x", parameters: rows, profiles: RuleBook.standard.profiles)
    }

    @Test("whoever asked for nothing is told nothing of")
    func none() throws {
        #expect(try unmet(PlacementWishes()).isEmpty)
    }

    @Test("a transfer before the day that was asked for is told with both days and the rule, on the day itself no more")
    func tooEarly() throws {
        let wishes = PlacementWishes(notBefore: try date("2026-01-05"))
        let wish = try #require(try unmet(wishes).first)
        #expect(wish.kind == .tooEarly && wish.basis == "rancangan (aspirasi)")
        #expect(wish.text(in: .indonesian).contains("5 Januari 2026"))
        #expect(wish.text(in: .english).contains("5 January 2026"))
        #expect(try unmet(wishes, on: "2026-01-05").isEmpty)
        #expect(try !unmet(wishes, on: "2026-01-04").isEmpty)
        #expect(try unmet(wishes, on: "2026-01-04", rules: book(.wishNotBefore, 1)).isEmpty)
    }

    @Test("spouses who are together would be parted, those who are not would stay apart, those who meet are kept")
    func spouses() throws {
        func kinds(_ spouse: SpousePlace, to target: DistrictCode? = "PULAU") throws -> [UnmetWish.Kind] {
            try unmet(PlacementWishes(spouse: spouse), to: target).map(\.kind)
        }
        #expect(try kinds(SpousePlace(present: "KOTA")) == [.parted])
        #expect(try kinds(SpousePlace(present: "KOTA"), to: "KOTA").isEmpty)
        #expect(try kinds(SpousePlace(present: "HULU")) == [.apart])
        #expect(try kinds(SpousePlace(present: "PULAU")).isEmpty)
        #expect(try kinds(SpousePlace(present: "KOTA", coming: "PULAU")).isEmpty)
        #expect(try kinds(SpousePlace(present: "PULAU", coming: "HULU")) == [.apart])
    }

    @Test("a district that is not on record is asked for, not guessed")
    func unknown() throws {
        #expect(try unmet(PlacementWishes(spouse: SpousePlace(present: nil))).map(\.kind) == [.placeUnknown])
        let spouse = PlacementWishes(spouse: SpousePlace(present: "KOTA"))
        #expect(try unmet(spouse, to: nil).map(\.kind) == [.placeUnknown])
    }

    @Test("a province that does not tell of spouses says so in its rules")
    func ruledOut() throws {
        let spouse = PlacementWishes(spouse: SpousePlace(present: "KOTA"))
        #expect(try unmet(spouse, rules: book(.wishJointPlacement, 0)).isEmpty)
    }

    @Test("neither wish changes a gate or the score, and the explanation tells both in both languages (case 35)")
    func neverScored() throws {
        let evaluator = try Evaluator(WorkedExample.context())
        let plain = try evaluator.evaluate(WorkedExample.sari())
        var sari = try WorkedExample.sari()
        sari.placementWishes = PlacementWishes(
            notBefore: try date("2030-01-01"),
            spouse: SpousePlace(present: "ENTAH")
        )
        let wished = try evaluator.evaluate(sari)
        #expect(wished == plain)
        let explanation = try evaluator.explain(sari)
        #expect(explanation.unmetWishes.count == 2)
        #expect(explanation.json().contains(#""unmet_wishes":[{"code":"ASPIRASI21","value":"2025-10-01","#))
        #expect(explanation.json(language: .english).contains("wishes to be placed with their spouse"))
        #expect(try !evaluator.explain(WorkedExample.sari()).json().contains("unmet_wishes"))
    }
}
