import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("Laws that decrees cite")
struct LawTests {
    private let province: ProposalProvince
    private let session: Session
    private let clerk: PersonID
    private var laws: Laws { Laws(session) }

    init() throws {
        province = try ProposalProvince()
        session = province.session
        clerk = try #require(province.operator.person)
    }

    private func cited(on day: CivilDate, for kind: TransferKind = .withinAgency) throws -> [String] {
        try laws.current().filter { $0.isCited(on: day, for: kind) }.map(\.code)
    }

    private func set(_ law: LegalReference, isDropped: Bool = false, reason: String = "Peraturan baru") throws -> LawRow
    {
        try session.transaction { try laws.set(law, isDropped: isDropped, reason: reason, by: clerk) }
    }

    @Test("after the migration a decree cites the laws of its own day, in their rank")
    func ofItsDay() throws {
        #expect(try cited(on: .day(2025, 10, 2)) == ["UU-20-2023", "UU-30-2014", "PP-11-2017-UBAH", "PERBKN-5-2019"])
        #expect(try cited(on: .day(2019, 10, 2)) == ["UU-5-2014", "UU-30-2014", "PP-11-2017", "PERBKN-5-2019"])
        #expect(try cited(on: .day(2023, 10, 30)).first == "UU-5-2014")
        #expect(try cited(on: .day(2023, 10, 31)).first == "UU-20-2023")
    }

    @Test("a law that is replaced ends, the one that follows begins, and every version stays on record")
    func replaced() throws {
        var old = try #require(try laws.history("PERBKN-5-2019").last).law
        old.validTo = .day(2025, 12, 31)
        #expect(try set(old).version == 2)
        let new = LegalReference(
            "PERBKN-9-2025",
            place: 60,
            citation: "Peraturan BKN Nomor 9 Tahun 2025",
            from: .day(2026, 1, 1)
        )
        #expect(try set(new).version == 1)
        #expect(try cited(on: .day(2025, 12, 31)).last == "PERBKN-5-2019")
        #expect(try cited(on: .day(2026, 1, 1)).last == "PERBKN-9-2025")
        #expect(try laws.history("PERBKN-5-2019").map(\.law.validTo) == [nil, .day(2025, 12, 31)])
    }

    @Test("what is for transfers between agencies is cited by those alone, and what is dropped by none")
    func scope() throws {
        let law = LegalReference(
            "PERMENDAGRI-58-2019",
            place: 55,
            citation: "Peraturan Menteri Dalam Negeri Nomor 58 Tahun 2019",
            from: .day(2019, 8, 12),
            isForOtherAgencies: true
        )
        _ = try set(law)
        let day = CivilDate.day(2025, 10, 2)
        #expect(try !cited(on: day).contains(law.code))
        #expect(try cited(on: day, for: .withinProvince).contains(law.code))
        #expect(try set(law, isDropped: true).setBy != nil)
        #expect(try !cited(on: day, for: .withinProvince).contains(law.code))
    }

    @Test("no reason, no citation, a mark at its end, a rank or days that cannot be: refused, and nothing is kept")
    func refusals() throws {
        let law = LegalReference("UU-1-2026", place: 10, citation: "Undang-Undang Nomor 1", from: .day(2026, 1, 1))
        #expect(throws: LawFault.reasonMissing) { try set(law, reason: " ") }
        for (fault, change) in [
            (LawFault.citationMissing, { $0.citation = " " }), (.citationEndsWithStop, { $0.citation += ";" }),
            (.citationImpossible, { $0.citation = "satu\ndua" }), (.impossiblePlace(0), { $0.place = 0 }),
            (.endsBeforeStart, { $0.validTo = .day(2025, 12, 31) }), (.impossibleCode, { $0.code = "UU 1" }),
        ] as [(LawFault, (inout LegalReference) -> Void)] {
            var faulty = law
            change(&faulty)
            #expect(throws: fault) { try set(faulty) }
        }
        #expect(try laws.history("UU-1-2026").isEmpty)
    }

    @Test("nobody changes or deletes what was on record")
    func unchanged() throws {
        for statement in [
            "update mutasi.law set citation = 'x'", "delete from mutasi.law", "truncate mutasi.law",
        ] {
            #expect(throws: PostgresError.self, "\(statement)") { try session.script(statement) }
        }
    }
}
