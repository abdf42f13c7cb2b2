import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("What the database itself refuses of the TPK")
struct CommitteeInvariantTests {
    private let province: PackageProvince
    private var session: Session { province.session }

    init() throws {
        province = try PackageProvince()
        let package = try session.transaction {
            let id = try province.packages.create("Paket Oktober", by: province.`operator`)
            _ = try province.packages.add(province.sari, to: id, by: province.`operator`)
            return id
        }
        try session.transaction { _ = try province.packages.propose(package, by: province.`operator`) }
        try province.base.apply(.committeeOpened, to: province.sari, by: province.`operator`)
    }

    /// The constraint by which a meeting that plain SQL writes is refused; its change is written with it.
    private func conclude(
        voters: Int,
        as role: String = "TPK",
        to state: String = "TPK_RECOMMENDED",
        saying outcome: String = "RECOMMENDED",
        on day: String = "2025-10-02"
    ) -> String? {
        let members = province.committee.prefix(voters).map {
            "jsonb_build_object('person', '\($0)', 'voted', true, 'hasConflict', false)"
        }
        let actor = role == "SISTEM" ? "null" : "'\(province.committee[0])'"
        return refusal(
            """
            insert into mutasi.proposal_event (proposal_id, name, from_state, to_state, actor, role, detail)
            select id, 'TPK_CONCLUDED', state, '\(state)', \(actor), '\(role)', jsonb_build_object('meeting',
                jsonb_build_object('outcome', '\(outcome)', 'minutes', jsonb_build_object('number', 'BA-1', 'date', '\(day)'),
                    'members', jsonb_build_array(\(members.joined(separator: ", ")))))
            from mutasi.proposal;
            update mutasi.proposal set state = '\(state)'
            """
        )
    }

    private func refusal(_ statements: String) -> String? {
        do {
            struct Taken: Error {}
            try session.transaction {
                try session.script(statements + "; set constraints all immediate")
                throw Taken()
            }
        } catch let error as PostgresError {
            return error.constraint ?? error.sqlState?.code
        } catch {
            return nil
        }
        return nil
    }

    @Test(
        "a recommendation of half of the five members or fewer, counted by the register on the day of the minutes (case 37)"
    )
    func quorum() throws {
        for voters in 0...2 { #expect(conclude(voters: voters) == "quorum_is_met", "\(voters)") }
        for voters in 3...5 { #expect(conclude(voters: voters) == nil, "\(voters)") }
        // Two more members are on the register that day: three of seven are too few.
        let more = try session.query(
            """
            select e.nip from mutasi.employee e where e.is_active and not exists (
                select from mutasi.office_holder h where h.holder = e.id)
            order by e.nip limit 2
            """
        )
        try session.appoint(try more.map { try $0.decode(at: 0) }, to: "TPK_ANGGOTA")
        #expect(conclude(voters: 3) == "quorum_is_met")
        #expect(conclude(voters: 4) == nil)
        #expect(conclude(voters: 4, on: "2024-12-31") == "voter_is_a_member")
    }

    @Test("one member twice, to make up the number")
    func twice() throws {
        let member = "jsonb_build_object('person', '\(province.committee[0])', 'voted', true, 'hasConflict', false)"
        let event = """
            insert into mutasi.proposal_event (proposal_id, name, from_state, to_state, actor, role, detail)
            select id, 'TPK_CONCLUDED', state, 'TPK_RECOMMENDED', '\(province.committee[0])', 'TPK',
                jsonb_build_object('meeting', jsonb_build_object('outcome', 'RECOMMENDED', 'members',
                    jsonb_build_array(\(member), \(member), \(member), \(member))))
            from mutasi.proposal
            """
        #expect(refusal(event) == "quorum_is_met")
    }

    @Test("another share once the rules of the day name one")
    func rule() throws {
        try session.script(
            """
            insert into mutasi.rule_book (version, valid_from)
            select 'uji', '2025-10-01';
            insert into mutasi.rule_parameter (version, code, post_level, value, unit, basis, valid_from, valid_to)
            select 'uji', r.code, r.post_level, case r.code when 'TPK_QUORUM' then 0.75 else r.value end, r.unit, r.basis,
                r.valid_from, r.valid_to
            from mutasi.rule_parameter r where r.version <> 'uji'
            """
        )
        #expect(conclude(voters: 3) == "quorum_is_met")
        #expect(conclude(voters: 4) == nil)
    }

    @Test("what the system says in its place, or what its meeting did not say")
    func words() {
        #expect(conclude(voters: 5, as: "SISTEM") == "said_by_the_committee")
        #expect(conclude(voters: 5, to: "TPK_RECOMMENDED", saying: "DEFERRED") == "said_by_the_committee")
        #expect(conclude(voters: 5, to: "PYB_ENDORSED") == "said_by_the_committee")
    }

    @Test("a proposal that goes past it without a meeting, or by one held before it was put before it again")
    func unheard() throws {
        func step(_ name: String, to state: String) -> String {
            """
            insert into mutasi.proposal_event (proposal_id, name, from_state, to_state, actor, role)
            select id, '\(name)', state, '\(state)', drafter, 'OPERATOR' from mutasi.proposal;
            update mutasi.proposal set state = '\(state)'
            """
        }
        for state in ["TPK_RECOMMENDED", "PYB_REVIEW", "PYB_ENDORSED", "CONSENTED", "PERTEK_OK"] {
            #expect(refusal(step("RESUMED", to: state)) == "said_by_the_committee", "\(state)")
        }
        try province.base.apply(.committeeConcluded(province.meeting), to: province.sari, by: province.tpk)
        #expect(refusal(step("PYB_OPENED", to: "PYB_REVIEW")) == nil)
        let again = [step("REOPENED", to: "VERIFIED"), step("PYB_OPENED", to: "PYB_REVIEW")].joined(separator: ";\n")
        #expect(refusal(again) == "said_by_the_committee")
    }
}
