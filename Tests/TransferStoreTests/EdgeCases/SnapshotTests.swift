import Postgres
import TestSupport
import Testing
import Transfers

@testable import TransferStore

@Suite("Posts and units that are not what they seem")
struct SnapshotTests {
    @Test("a proposal names post and unit as they were when it was drafted, whatever becomes of the unit (case 51)")
    func renamedUnit() throws {
        let province = try ProposalProvince()
        let id = try province.draft()
        let before = try Proposals(province.session).show(id)
        try province.session.execute("update mutasi.unit set name = 'Lain', is_active = false")
        try province.session.execute("update mutasi.post set name = 'Lain'")
        let after = try Proposals(province.session).show(id)
        #expect(after.names.target.unit == before.names.target.unit)
        #expect(after.names.target.post == before.names.target.post)
        #expect(after.names.origin.unit == before.names.origin.unit)
        #expect(!after.names.target.unit.contains("Lain"))
    }

    @Test("who acts in a post besides their own holds it not, and it stays vacant (case 96)")
    func actingOfficial() throws {
        let session = try SeededProvince.session()
        try session.rolledBack {
            let need = try SeededProvince.need(session)
            let budi = try People(session).find(nip: SeededProvince.budi).id
            try session.execute(
                """
                insert into mutasi.position (employee_id, started_on, post_code, unit_id, is_acting)
                values (\(budi), '2025-08-01', 'J-KASI-PROMKES', 'U-BKWK-PP', true)
                """
            )
            let evaluations = Evaluations(session)
            #expect(try evaluations.context(for: need, asOf: .today).target.incumbent == nil)
            try session.execute(
                """
                update mutasi.employee set post_code = 'J-KASI-PROMKES', unit_id = 'U-BKWK-PP' where id = \(budi)
                """
            )
            #expect(try evaluations.context(for: need, asOf: .today).target.incumbent?.person == budi)
        }
    }
}
