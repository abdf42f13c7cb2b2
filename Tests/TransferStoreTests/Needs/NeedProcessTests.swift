import Postgres
import TestSupport
import Testing
import Transfers

@testable import TransferStore

@Suite("The way of a need")
struct NeedProcessTests {
    private let province: ProposalProvince
    private let session: Session
    private let needs: Needs
    private let sari: PersonID
    private let verifier: PersonID

    init() throws {
        province = try ProposalProvince()
        session = province.session
        needs = Needs(session)
        sari = province.sari.id
        verifier = try #require(province.verifier.person)
    }

    private static let stated = Need(
        source: .workloadGap,
        evidence: NeedEvidence(institution: "K=2, B=0"),
        post: "J-KASI-PROMKES",
        unit: "U-DINKES",
        people: 2,
        effectiveOn: .day(2025, 12, 1)
    )

    private func draft() throws -> NeedID {
        try session.transaction { try needs.add(Self.stated, on: .today, by: sari) }
    }

    @discardableResult
    private func apply(_ event: NeedEvent, to id: NeedID, by person: PersonID?) throws -> RegisteredNeed {
        try session.transaction { try needs.apply(event, to: id, by: person) }
    }

    private func open() throws -> NeedID {
        let id = try draft()
        try apply(.submitted, to: id, by: sari)
        try apply(.verified, to: id, by: verifier)
        try apply(.opened, to: id, by: sari)
        return id
    }

    @Test("a need that somebody states is a draft, and each step of its way leaves one event with who did it")
    func way() throws {
        let id = try open()
        let stored = try needs.show(id)
        #expect(stored.state == .open && stored.version == 4 && stored.planYear == 2025)
        let events = try needs.events(of: id)
        #expect(events.map(\.name) == [.stated, .submitted, .verified, .opened])
        #expect(events.map(\.after) == [.draft, .submitted, .verified, .open])
        #expect(events.allSatisfy { $0.actor != nil })
        #expect(events.map(\.role) == [.hrOperator, .hrOperator, .verifier, .hrOperator])
    }

    @Test("who does it in which role is on record, and a role that does not take the step is refused, whoever writes")
    func roles() throws {
        let head = try session.transaction { try needs.add(Self.stated, on: .today, by: sari, as: .unitHead) }
        #expect(try needs.events(of: head).map(\.role) == [.unitHead])
        #expect(throws: NeedRefusal.wrongRole(.tpk, allowed: [.hrOperator, .unitHead, .superior])) {
            try session.transaction { try needs.apply(.submitted, to: head, by: sari, as: .tpk) }
        }
        try apply(.submitted, to: head, by: sari)
        try apply(.verified, to: head, by: verifier)
        #expect(throws: NeedRefusal.officeNotHeld(.ppk)) {
            try session.transaction { try needs.apply(.opened, to: head, by: verifier, as: .ppk) }
        }
        try session.appoint([SeededProvince.dewi], to: "PPK")
        let opened = try session.transaction { try needs.apply(.opened, to: head, by: verifier, as: .ppk) }
        #expect(opened.state == .open)
        #expect(try needs.events(of: head).last?.role == .ppk)
        let error = #expect(throws: PostgresError.self) {
            try session.execute(
                """
                insert into mutasi.need_event (need_id, name, from_state, to_state, actor, role, reason)
                values (\(head.number), 'CANCELLED', 'OPEN', 'CANCELLED', \(sari), 'PEGAWAI', 'x')
                """
            )
        }
        #expect(error?.constraint == "need_change_in_its_role")
    }

    @Test("a need of an import was decided elsewhere: it is open, and its first event says so")
    func imported() throws {
        let rumbia = try #require(try needs.list(.all).first { $0.code == "KEB-2025-001" })
        #expect(rumbia.state == .open && rumbia.statedBy == nil)
        #expect(try needs.events(of: rumbia.id).map(\.name) == [.takenOver])
    }

    @Test("nobody is evaluated for a need before it is opened")
    func onlyOpen() throws {
        let id = try draft()
        #expect(throws: StoreFault.closedNeed(id, .draft)) {
            try Evaluations(session).context(for: id, asOf: .today)
        }
    }

    @Test("whoever wrote any of it does not verify it, by the rule and by the database")
    func fourEyes() throws {
        let id = try draft()
        _ = try session.transaction { try needs.edit(id, by: verifier) { $0.priority = 1 } }
        try apply(.submitted, to: id, by: sari)
        for author in [sari, verifier] {
            #expect(throws: NeedRefusal.sameVerifier) { try apply(.verified, to: id, by: author) }
            let error = #expect(throws: PostgresError.self) {
                try session.execute(
                    NeedProcessSQL.addEvent(
                        id,
                        .verified,
                        from: .submitted,
                        to: .verified,
                        by: author,
                        as: .verifier,
                        reason: nil,
                        placed: nil
                    )
                )
            }
            #expect(error?.constraint == "need_second_person_verifies")
        }
    }

    @Test("whoever is no verifier by the register that day verifies no need, by the rule and by the database")
    func register() throws {
        let id = try draft()
        try apply(.submitted, to: id, by: sari)
        let stranger = try #require(province.head.person)
        for event in [NeedEvent.verified, .returned(reason: "x"), .rejected(reason: "x")] {
            #expect(throws: NeedRefusal.officeNotHeld(.verifier)) { try apply(event, to: id, by: stranger) }
        }
        let error = #expect(throws: PostgresError.self) {
            try session.execute(
                """
                insert into mutasi.need_event (need_id, name, from_state, to_state, actor, role)
                values (\(id.number), 'VERIFIED', 'SUBMITTED', 'VERIFIED', \(stranger), 'VERIFIKATOR')
                """
            )
        }
        #expect(error?.constraint == "actor_holds_the_office")
        try apply(.verified, to: id, by: verifier)
    }

    @Test("a returned need is mended and handed in again; what was verified is not changed any more")
    func mending() throws {
        let id = try draft()
        try apply(.submitted, to: id, by: sari)
        try apply(.returned(reason: "jumlahnya keliru"), to: id, by: verifier)
        let edited = try session.transaction { try needs.edit(id, by: sari) { $0.people = 1 } }
        #expect(edited.need.people == 1 && edited.state == .returned)
        try apply(.submitted, to: id, by: sari)
        try apply(.verified, to: id, by: verifier)
        #expect(throws: NeedRefusal.wrongState(.verified)) {
            try session.transaction { try needs.edit(id, by: sari) { $0.people = 9 } }
        }
        #expect(throws: PostgresError.self) {
            try session.execute("update mutasi.need set people = 9 where id = \(id.number)")
        }
    }

    @Test("a change without its event is refused at the commit, and an event is never changed")
    func audit() throws {
        let id = try open()
        let error = #expect(throws: PostgresError.self) {
            try session.execute("update mutasi.need set state = 'CANCELLED' where id = \(id.number)")
        }
        #expect(error?.constraint == "one_event_for_each_need_change")
        for change: SQL in ["update mutasi.need_event set reason = 'x'", "delete from mutasi.need_event"] {
            #expect(throws: PostgresError.self) { try session.execute(change) }
        }
        #expect(try needs.show(id).state == .open)
    }

    @Test("a second need for the same vacancy is refused and names the first, as a draft too (case 99)")
    func rival() throws {
        let id = try draft()
        #expect(throws: StoreFault.needTaken(by: id)) { try draft() }
        var other = Self.stated
        other.unit = "U-DPUPR-BM-S"
        let second = try session.transaction { try needs.add(other, on: .today, by: sari) }
        #expect(throws: StoreFault.needTaken(by: id)) {
            try session.transaction { try needs.edit(second, by: sari) { $0.unit = Self.stated.unit } }
        }
    }

    @Test("a single post with two holders on record is resolved first (case 21)")
    func doubleFilled() throws {
        let id = try draft()
        try session.execute(
            """
            update mutasi.employee set post_code = 'J-KASI-PROMKES', unit_id = 'U-DINKES'
            where nip in (\(SeededProvince.budi), \(SeededProvince.dewi))
            """
        )
        #expect(throws: NeedRefusal.doubleFilled) { try apply(.submitted, to: id, by: sari) }
    }

    @Test("somebody who read an older version is told, and nothing is changed")
    func version() throws {
        let id = try draft()
        try apply(.submitted, to: id, by: sari)
        #expect(throws: NeedRefusal.changedMeanwhile) {
            try session.transaction { try needs.apply(.verified, to: id, by: verifier, expecting: 1) }
        }
        #expect(try needs.show(id).state == .submitted)
    }

    @Test("of two who verify at once the second finds that it is done")
    func race() throws {
        let id = try draft()
        try apply(.submitted, to: id, by: sari)
        let other = try province.database.session()
        try session.begin()
        try needs.apply(.verified, to: id, by: verifier)
        try other.execute("set lock_timeout = '100ms'")
        #expect(throws: PostgresError.self) {
            try other.transaction { try Needs(other).apply(.rejected(reason: "x"), to: id, by: verifier) }
        }
        try session.commit()
        #expect(throws: NeedRefusal.wrongState(.verified)) {
            try other.transaction { try Needs(other).apply(.rejected(reason: "x"), to: id, by: verifier) }
        }
    }

    @Test("needs whose plan's year is over end, but for those that somebody is on the way for")
    func expiry() throws {
        let id = try open()
        _ = try province.draft()
        try ProposalProvince.setClock("2026-01-01 00:30+07", session)
        let expired = try session.transaction { try needs.expire() }
        #expect(expired.contains(id) && !expired.contains(province.need))
        #expect(try needs.show(id).state == .expired)
        #expect(try session.transaction { try needs.expire() }.isEmpty)
    }
}
