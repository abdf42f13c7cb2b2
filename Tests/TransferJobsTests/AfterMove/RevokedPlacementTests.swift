import Postgres
import TestSupport
import Testing
import TransferJobs
import TransferStore
import Transfers

@Suite("What a need is once the decree of somebody placed for it was revoked")
struct RevokedPlacementTests {
    private let placed: PlacedTransfer
    private let session: Session
    private let ppk: ProposalActor
    private let need: NeedID

    init() throws {
        placed = try PlacedTransfer()
        session = placed.session
        let official = try session.query("select signer from mutasi.decree where kind = 'MUTASI'").first
        ppk = ProposalActor(try #require(official).decode(at: 0), as: .ppk)
        let filled = try session.query("select need_id from mutasi.proposal where id = 1").first
        need = NeedID(try #require(filled).decode(at: 0))
        try placed.setClock("2025-11-10")
    }

    private func revoke() throws {
        let letter = Letter(number: "821/9/2025", date: try CivilDate(parsing: "2025-11-10"))
        try session.transaction {
            _ = try ProposalDesk(session).apply(.revoked(letter), to: placed.id, by: ppk)
        }
    }

    private func stored() throws -> RegisteredNeed { try Needs(session).show(need) }

    @Test("it is open again by an event that names the decree, in the transaction that revokes")
    func reopened() throws {
        #expect(try stored().state == .filled)
        try revoke()
        let after = try stored()
        #expect(after.state == .open && after.placed == 0)
        let last = try #require(try Needs(session).events(of: need).last)
        #expect(last.name == .vacated && last.role == .worker && last.actor == nil && last.placed == 0)
        #expect(last.reason?.contains("821/9/2025") ?? false)
        let together = try session.query(
            """
            select count(distinct t) from (
                select transaction as t from mutasi.need_event where name = 'VACATED'
                union all select transaction from mutasi.proposal_event where name = 'REVOKED') x
            """
        )
        #expect(try together.first?.decode(at: 0, as: Int.self) == 1)
        // The place can be proposed to somebody anew.
        #expect(try Needs(session).list().contains { $0.id == need })
    }

    @Test("the database refuses a revocation that leaves the need counting, whoever writes")
    func counted() throws {
        let letter = Letter(number: "821/9/2025", date: try CivilDate(parsing: "2025-11-10"))
        let error = #expect(throws: PostgresError.self) {
            try session.transaction {
                _ = try Proposals(session).apply(.revoked(letter), to: placed.id, by: ppk)
            }
        }
        #expect(error?.constraint == "need_counts_who_is_placed")
    }

    @Test("where another need asks for the place meanwhile it is closed, with that as the reason")
    func rival() throws {
        var original = try stored().need
        let clerk = try #require(placed.clerk.person)
        let today = try CivilDate(parsing: "2025-11-10")
        original.effectiveOn = today
        let other = try session.transaction { try Needs(session).add(original, on: today, by: clerk) }
        try revoke()
        #expect(try stored().state == .closed)
        #expect(try Needs(session).events(of: need).last?.reason?.contains("kebutuhan lain") ?? false)
        #expect(try Needs(session).show(other).state == .draft)
    }

    @Test("one that was closed before stays closed")
    func closed() throws {
        let clerk = try #require(placed.clerk.person)
        try session.transaction { _ = try Needs(session).apply(.closed(reason: ""), to: need, by: clerk) }
        try revoke()
        #expect(try stored().state == .closed)
        #expect(try Needs(session).events(of: need).last?.name == .closed)
    }

    @Test("when the old place is somebody else's by then, nothing is revoked and the need stays filled")
    func oldPlaceTaken() throws {
        try session.script(
            """
            update mutasi.holding set is_single = true where proposal_id is null
                and employee_id = (select employee_id from mutasi.proposal where id = 1);
            insert into mutasi.holding (employee_id, post_code, unit_id, is_single, period)
            select (select id from mutasi.employee where nip = '199002022014022903'), h.post_code, h.unit_id, true,
                daterange('2025-12-01', null)
            from mutasi.holding h where h.proposal_id is null and h.is_single;
            """
        )
        #expect(throws: StoreFault.seatTaken(placed.id)) { try revoke() }
        #expect(try stored().state == .filled)
        #expect(try placed.state == .inDevelopment || placed.state == .placed)
    }

    @Test("when a newer decree moves the employee on, that one is revoked first")
    func movedOn() throws {
        try session.script(
            "update mutasi.holding set period = daterange(lower(period), '2026-01-01') where proposal_id = 1"
        )
        #expect(throws: StoreFault.movedOn(placed.id)) { try revoke() }
        #expect(try stored().state == .filled)
    }

    @Test("a swap is revoked whole: both are back in their places, and both needs are open again")
    func swap() throws {
        try session.script(Self.partner)
        let package = try #require(try Packages(session).package(of: placed.id))
        let letter = Letter(number: "821/9/2025", date: try CivilDate(parsing: "2025-11-10"))
        try session.transaction {
            _ = try PackageDesk(session).apply(in: package, by: ppk) { _ in .revoked(letter) }
        }
        let needs = try session.query(
            "select state, placed from mutasi.need where id in (select need_id from mutasi.proposal)"
        )
        #expect(try needs.map { try $0.decode(at: 0, as: String.self) } == ["OPEN", "OPEN"])
        let homes = try session.query(
            """
            select count(*) from mutasi.proposal p join mutasi.employee e on e.id = p.employee_id
            join mutasi.holding h on h.employee_id = p.employee_id and upper_inf(h.period)
                and (h.post_code, h.unit_id) = (e.post_code, e.unit_id)
            where p.state = 'REVOKED'
            """
        )
        #expect(try homes.first?.decode(at: 0, as: Int.self) == 2)
    }

    /// Somebody who took Sari's old place by the same decree, in posts that only one can hold.
    private static let partner = """
        alter table mutasi.proposal disable trigger user;
        alter table mutasi.package_member disable trigger user;
        alter table mutasi.need disable trigger user;
        alter table mutasi.dialogue disable trigger user;
        create temporary table sari as
            select p.*, h.post_code as old_post, h.unit_id as old_unit, n.post_code as new_post, n.unit_id as new_unit
            from mutasi.proposal p join mutasi.need n on n.id = p.need_id
            join mutasi.holding h on h.employee_id = p.employee_id and h.proposal_id is null
            where p.id = 1;
        insert into mutasi.need (post_code, unit_id, source, evidence_institution, profile, effective_on, state, placed,
            plan_year, version)
        select s.old_post, s.old_unit, 'SWAP', 'Tukar tempat', 'REGULAR', s.effective_on, 'FILLED', 1, 2025, 0 from sari s;
        insert into mutasi.proposal (need_id, employee_id, origin, target, kind, is_own_request, is_urgent, drafter,
            drafted_on, effective_on, state, facts, version)
        select (select max(id) from mutasi.need), e.id, s.target, s.origin, s.kind, s.is_own_request, s.is_urgent, s.drafter,
            s.drafted_on, s.effective_on, s.state, s.facts, 0
        from sari s, mutasi.employee e where e.nip = '199002022014022903';
        insert into mutasi.dialogue (proposal_id, employee_id, leader_id, answer, answer_text, answered_on, closed_on, closings, opened_at)
        select p.id, p.employee_id, d.leader_id, d.answer, d.answer_text, d.answered_on, d.closed_on, d.closings, d.opened_at
        from mutasi.dialogue d, mutasi.proposal p where d.proposal_id = 1 and p.id = (select max(id) from mutasi.proposal);
        insert into mutasi.package_member (package_id, proposal_id)
        select m.package_id, (select max(id) from mutasi.proposal) from mutasi.package_member m where m.proposal_id = 1;
        alter table mutasi.proposal enable trigger user;
        alter table mutasi.package_member enable trigger user;
        alter table mutasi.need enable trigger user;
        alter table mutasi.dialogue enable trigger user;
        update mutasi.holding h set is_single = true from sari s where h.employee_id = s.employee_id;
        insert into mutasi.holding (employee_id, post_code, unit_id, is_single, period, proposal_id)
        select p.employee_id, s.new_post, s.new_unit, true, daterange('2020-01-01', s.effective_on), null
        from sari s, mutasi.proposal p where p.id = (select max(id) from mutasi.proposal);
        insert into mutasi.holding (employee_id, post_code, unit_id, is_single, period, proposal_id)
        select p.employee_id, s.old_post, s.old_unit, true, daterange(s.effective_on, null), p.id
        from sari s, mutasi.proposal p where p.id = (select max(id) from mutasi.proposal);
        """
}
