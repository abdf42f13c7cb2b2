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

    @Test("who has been away to study for more than six months no longer keeps the post from being filled (case 17)")
    func studying() throws {
        let session = try SeededProvince.session()
        try session.rolledBack {
            let need = try SeededProvince.need(session)
            let budi = try People(session).find(nip: SeededProvince.budi).id
            for (months, isVacant) in [(5, false), (7, true), (nil, false)] as [(Int?, Bool)] {
                try session.execute(
                    """
                    update mutasi.employee set post_code = 'J-KASI-PROMKES', unit_id = 'U-BKWK-PP', legal_position = 3,
                        legal_position_since = mutasi.civil_today() - make_interval(months => \(months.map { Int32($0) }))
                    where id = \(budi)
                    """
                )
                let incumbent = try Evaluations(session).context(for: need, asOf: .today).target.incumbent
                #expect((incumbent == nil) == isVacant, "\(months ?? 0)")
                let counted = try session.query(
                    """
                    select mutasi.is_vacant('J-KASI-PROMKES', 'U-BKWK-PP', mutasi.civil_today()), (
                        select count(*) from mutasi.staffing where post_code = 'J-KASI-PROMKES' and unit_id = 'U-BKWK-PP')
                    """
                )[0]
                let (isFree, people) = try counted.decode(Bool.self, Int.self)
                #expect(isFree == isVacant && (people == 0) == isVacant, "\(months ?? 0)")
            }
        }
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
