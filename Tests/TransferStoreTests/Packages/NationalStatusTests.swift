import Postgres
import Testing
import TransferStore
import Transfers

@Suite("Asking BKN through I-MUT")
struct NationalStatusTests {
    @Test("the code is derived from the post, and the raw status is kept with the answer and in the log")
    func kept() throws {
        let province = try PackageProvince()
        _ = try province.endorsed([province.sari])
        let session = province.session
        let stored = try Proposals(session).show(province.sari)
        let code = try #require(try Proposals(session).mutationCode(of: stored))
        #expect(code == .pengawas)
        let (base, clerk) = (province.base, province.operator)
        try base.apply(.considerationRequested(code), to: province.sari, by: clerk)
        for status in [20, 14] {
            let status = NationalStatus(code: status)
            let answer = try status.answer(letter: nil, reason: "SKP kurang")
            try base.apply(.considerationAnswered(answer, status: status), to: province.sari, by: clerk)
        }
        let facts = try Proposals(session).show(province.sari).proposal.facts
        #expect(facts.nationalStatus == NationalStatus(code: 14) && facts.mutationCode == .pengawas)
        let raw = try session.query(
            """
            select (detail ->> 'nationalStatus')::integer from mutasi.proposal_event
            where proposal_id = \(province.sari.number) and name = 'PERTEK_ANSWERED' order by number
            """
        )
        #expect(try raw.map { try $0.decode(at: 0, as: Int.self) } == [20, 14])
    }

    @Test("a family of the post makes it a special one")
    func speciality() throws {
        let province = try PackageProvince()
        try province.session.execute(
            "update mutasi.post set families = families || 'KEPALA_SEKOLAH'::text where code = 'J-KASI-PROMKES'"
        )
        let stored = try Proposals(province.session).show(province.sari)
        #expect(try Proposals(province.session).mutationCode(of: stored) == .kepalaSekolah)
    }
}
