import Postgres
import TestSupport
import Testing
import Transfers

@testable import TransferStore

@Suite("People placed for a need")
struct PlacementCountTests {
    private let province: ProposalProvince
    private let session: Session
    private let needs: Needs

    init() throws {
        province = try ProposalProvince()
        session = province.session
        needs = Needs(session)
        // The road to the placement is the packages'; here only its end matters.
        try session.script(
            "alter table mutasi.proposal disable trigger user; alter table mutasi.proposal drop constraint "
                + "no_submission_without_dialogue, drop constraint submitted_and_verified_by_somebody"
        )
    }

    /// Has somebody placed for the need.
    private func place(_ nip: String) throws {
        try session.execute(
            """
            insert into mutasi.proposal (need_id, employee_id, origin, target, kind, is_own_request, is_urgent, drafter,
                drafted_on, effective_on, state)
            select \(province.need.number), e.id, '{}', '{}', 'M1', false, false, e.id, '2025-10-01', '2025-10-01', 'PLACED'
            from mutasi.employee e where e.nip = \(nip)
            """
        )
    }

    private func record() throws -> RegisteredNeed {
        try session.transaction { try needs.recordPlacement(of: province.need) }
    }

    @Test("a need of two is partly filled by the first and filled by the second, however often it is counted")
    func counting() throws {
        try session.script("alter table mutasi.need disable trigger need_change_counted")
        try session.execute("update mutasi.need set people = 2 where id = \(province.need.number)")
        try session.script("alter table mutasi.need enable trigger need_change_counted")
        #expect(try record().state == .open)
        try place(SeededProvince.budi)
        for _ in 0..<2 {
            let need = try record()
            #expect(need.state == .partlyFilled && need.placed == 1)
        }
        try place(SeededProvince.dewi)
        let need = try record()
        #expect(need.state == .filled && need.placed == 2)
        #expect(try needs.events(of: province.need).map(\.name) == [.takenOver, .filled, .filled])
        #expect(try needs.list().allSatisfy { $0.id != province.need })
    }

    @Test("a placement for a need that was closed meanwhile changes nothing, and is not refused")
    func closed() throws {
        try session.transaction {
            try needs.apply(.closed(reason: "cukup"), to: province.need, by: province.sari.id)
        }
        try place(SeededProvince.budi)
        let need = try record()
        #expect(need.state == .closed && need.placed == 0)
    }

    @Test("the database lets no more people be placed than were asked for, nor a number that belies the state")
    func numbers() throws {
        for change in ["placed = 5", "state = 'FILLED'", "placed = 1"] {
            let error = #expect(throws: PostgresError.self) {
                try session.execute(
                    SQL(unchecked: "update mutasi.need set \(change) where id = \(province.need.number)")
                )
            }
            #expect(error?.constraint == "need_placed_fits")
        }
    }
}
