import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

/// A section on the islands has had no head since July; Sari's own level is that of the post.
@Suite("Acting officials and moratoria on the urgent path")
struct ActingTests {
    private let province: AssignmentProvince
    private let vacancy: NeedID
    private var session: Session { province.session }
    private var sari: PersonID { province.province.sari.id }
    private var assignments: Assignments { Assignments(session) }

    init() throws {
        province = try AssignmentProvince()
        vacancy = province.province.need
        // The earthquake makes the vacancy urgent; a need that somebody stated never changes by itself.
        try province.session.script(
            """
            set session_replication_role = replica;
            update mutasi.need n set urgency = u.urgency, basis_number = u.basis_number, basis_date = u.basis_date
            from mutasi.need u where n.id = \(vacancy.number) and u.id = \(province.need.number);
            reset session_replication_role;
            """
        )
        let sari = province.province.sari.id
        try province.session.transaction {
            let skill = ProvenSkill("SAR", evidence: "Sertifikat 12/2025")
            try Assignments(province.session).enter(sari, volunteers: true, travelMinutes: 60, skills: [skill])
        }
    }

    @discardableResult
    private func act(
        in need: NeedID? = nil,
        by person: PersonID? = nil,
        number: String = "Plt-1/2025"
    ) throws -> [AppliedAssignment] {
        let person = person ?? sari
        return try province.issue(number, .named([person], reason: "Mengenal seksinya")) { request in
            request.need = need ?? vacancy
            request.kind = .acting
            request.safeguards.insert(.moratorium)
            request.consents[person] = request.consents.values.first
        }
    }

    private func moratorium(_ kinds: String = "{}") throws {
        try session.execute(
            """
            insert into mutasi.moratorium (id, jurisdiction, basis, starts_on, ends_on, post_kinds)
            values ('M-UJI', 'Provinsi', 'UU 10/2016 Ps 71(2)', '2025-10-01', '2026-04-01', \(kinds)::smallint[])
            """
        )
    }

    /// Writes the same order past the program, and returns by what the database refuses it.
    private func writing(_ person: PersonID, in need: NeedID, kind: String = "PLT") throws -> String? {
        do {
            try session.transaction {
                try session.execute(
                    """
                    insert into mutasi.assignment_order (need_id, number, kind, unit_id, district, basis_id, starts_on,
                        is_clinical)
                    select \(need.number), 'SQL/2025', \(kind), n.unit_id, '-', (select max(id) from mutasi.emergency_basis),
                        '2025-10-02', false
                    from mutasi.need n where n.id = \(need.number)
                    """
                )
                try session.execute(
                    """
                    insert into mutasi.assignment (order_id, employee_id, basis_id, standing, safeguards, delivered, state,
                        starts_on, ends_on, limit_on, days_of_return)
                    select max(o.id), \(person), max(o.basis_id), 'SUKARELA', array['IDENTITAS', 'STATUS_AKTIF',
                        'BEBAS_HUKDIS', 'BEBAS_PERADILAN', 'LAIK_TUGAS', 'KEWENANGAN_PENANDATANGAN',
                        'ASURANSI_DAN_TUNJANGAN'], '{DIALOG_TERTULIS}', 'ISSUED', '2025-10-02', '2025-11-01', '2025-12-31', 3
                    from mutasi.assignment_order o
                    """
                )
                throw Undone()
            }
            return nil
        } catch let error as PostgresError {
            return error.constraint
        } catch is Undone {
            return nil
        }
    }

    private struct Undone: Error {}

    @Test("whoever acts as Plt keeps the post they have, and the vacancy stays open (case 96)")
    func keepsPost() throws {
        let before = try Needs(session).show(vacancy).state
        try act()
        #expect(try People(session).find(nip: SeededProvince.sari).post == province.province.sari.post)
        #expect(try Needs(session).show(vacancy).state == before)
        #expect(try assignments.list().first?.assignment.endsOn == .day(2025, 12, 31))
    }

    @Test("nobody acts in a functional post, nor where somebody holds it or acts already")
    func vacantAndManagerial() throws {
        #expect(throws: AssignmentFault.actingNotManagerial) { try act(in: province.need) }
        try act()
        #expect(throws: AssignmentFault.actingPostTaken) { try act(by: province.volunteer, number: "Plt-2/2025") }
        #expect(try writing(province.volunteer, in: vacancy) == "acting_in_vacant_post")
        #expect(try writing(province.volunteer, in: province.need) == "acting_in_managerial_post")
    }

    @Test("nobody acts below their own level, or more than one above it")
    func levels() throws {
        let head = try session.query(
            """
            select e.id from mutasi.employee e join mutasi.post p on p.code = e.post_code
            where p.echelon_id = 21 and e.is_active and e.legal_position = 1 order by e.nip limit 1
            """
        )[0].decode(at: 0, as: PersonID.self)
        try session.transaction {
            let skill = ProvenSkill("SAR", evidence: "Sertifikat 9/2025")
            try assignments.enter(head, volunteers: true, travelMinutes: 60, skills: [skill])
        }
        #expect(throws: AssignmentFault.actingLevelTooFar) { try act(by: head) }
        try province.issue("1/2025", .named([province.near], reason: "Dekat"))
        #expect(try writing(head, in: vacancy) == "acting_within_a_level")
    }

    @Test("a moratorium on record covers a Plt, unless Mendagri approved of the person by name")
    func moratoriumOfPlt() throws {
        try province.issue("1/2025", .named([province.near], reason: "Dekat"))
        try moratorium()
        #expect(throws: AssignmentFault.moratoriumCovers) { try act() }
        #expect(try writing(sari, in: vacancy) == "no_moratorium_covers_the_post")
        let approval = Waiver(
            of: .gate(.moratorium),
            by: .mendagri,
            reason: "Bencana",
            letter: Letter(number: "100.2/1/2025", date: .day(2025, 10, 1)),
            employees: [sari],
            validUntil: nil
        )
        let clerk = try #require(province.clerk.person)
        try session.transaction { _ = try Waivers(session).add(approval, by: clerk) }
        #expect(try writing(sari, in: vacancy) == nil)
        try act()
    }

    @Test("whoever leads nothing is sent on a task while a moratorium runs, and an official is not")
    func moratoriumOfTask() throws {
        try moratorium()
        let post = { (person: PersonID, kinds: String) throws -> Void in
            try session.execute(
                """
                update mutasi.employee set post_code = (
                    select code from mutasi.post where kind::text = \(kinds)
                        and (kind <> 1 or echelon_id = 41) order by code limit 1)
                where id = \(person)
                """
            )
        }
        try post(province.near, "4")
        try province.issue("1/2025", .named([province.near], reason: "Dekat"))
        try post(province.far, "1")
        #expect(throws: AssignmentFault.moratoriumCovers) {
            try province.issue("2/2025", .named([province.far], reason: "Ahli"))
        }
        #expect(try writing(province.far, in: province.need, kind: "SURAT_TUGAS") == "no_moratorium_covers_the_post")
    }
}
