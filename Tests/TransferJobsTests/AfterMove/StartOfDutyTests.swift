import Postgres
import TestSupport
import Testing
import TransferJobs
import TransferStore
import Transfers

@Suite("What comes between the decree and the start of duty")
struct StartOfDutyTests {
    private let province: DecreeProvince
    private var session: Session { province.session }

    init() throws {
        province = try DecreeProvince()
        try province.announce()
        try province.setClock("2025-11-03 09:00+07")
    }

    private func bar(from start: String, through end: String) throws {
        let (first, last) = (try CivilDate(parsing: start), try CivilDate(parsing: end))
        try session.execute(
            """
            insert into mutasi.moratorium (id, jurisdiction, basis, starts_on, ends_on)
            values ('M-UJI', 'Provinsi', 'UU 10/2016 Ps 71(2)', \(first), \(last))
            """
        )
    }

    private func takeOath() throws {
        let day = try CivilDate(parsing: "2025-11-03")
        let invited = try CivilDate(parsing: "2025-10-20")
        try session.transaction {
            let event = ProposalEvent.inaugurated(invitedOn: invited, on: day)
            _ = try ProposalDesk(session).apply(event, to: province.proposal, by: province.ppk)
        }
    }

    private func startDuty(on day: String) throws {
        let start = try CivilDate(parsing: day)
        let head = try People(session).find(nip: "197410052003011911").id
        try session.transaction {
            let event = ProposalEvent.placed(on: start, lateReason: "Menunggu masa larangan berakhir")
            _ = try ProposalDesk(session)
                .apply(event, to: province.proposal, by: ProposalActor(head, as: .unitHead))
        }
    }

    @Test("a moratorium stops the oath with the rule, its basis and what would satisfy it (case 26)")
    func oath() throws {
        try bar(from: "2025-10-15", through: "2026-04-01")
        let refusal = #expect(throws: ProposalRefusal.self) { try takeOath() }
        #expect(refusal?.reason == .moratoriumBinds && refusal?.value == .word("E24"))
        let words = refusal?.sentence(in: .indonesian) ?? ""
        #expect(words.contains("UU 10/2016") && words.contains("waiver add"))
        #expect(try Proposals(session).show(province.proposal).proposal.state == .announced)
    }

    @Test("a moratorium stops the start of duty when it began after the oath, until the day it is over")
    func duty() throws {
        try takeOath()
        try bar(from: "2025-11-05", through: "2025-11-20")
        try province.setClock("2025-11-06 09:00+07")
        let refusal = #expect(throws: ProposalRefusal.self) { try startDuty(on: "2025-11-06") }
        #expect(refusal?.reason == .moratoriumBinds)
        try province.setClock("2025-11-24 09:00+07")
        try startDuty(on: "2025-11-21")
        #expect(try Proposals(session).show(province.proposal).proposal.state == .placed)
    }

    /// The constraint by which an oath or a start of duty is refused that plain SQL writes on 3 November, with its event.
    private func forgery(_ state: String) -> String? {
        let fact = state == "INAUGURATED" ? "inauguratedOn" : "placedOn"
        struct Taken: Error {}
        do {
            try session.transaction {
                try session.script(
                    """
                    insert into mutasi.proposal_event (proposal_id, name, from_state, to_state, actor, role)
                    select id, '\(state)', state, '\(state)', drafter, 'OPERATOR' from mutasi.proposal;
                    update mutasi.proposal set state = '\(state)',
                        facts = facts || jsonb_build_object('\(fact)', '2025-11-03');
                    set constraints all immediate
                    """
                )
                throw Taken()
            }
        } catch let error as PostgresError {
            return error.constraint ?? error.sqlState?.code
        } catch {
            return nil
        }
        return nil
    }

    private func approve(_ gate: GateCode, by role: OfficeRole, of people: Set<PersonID>, until: String? = nil) throws {
        let clerk = try #require(province.`operator`.person)
        let waiver = Waiver(
            of: .gate(gate),
            by: role,
            reason: "Kepala seksi wafat",
            letter: Letter(number: "100.2.2.6/77/2025", date: try CivilDate(parsing: "2025-10-30")),
            employees: people,
            validUntil: try until.map { try CivilDate(parsing: $0) }
        )
        try session.transaction { _ = try Waivers(session).add(waiver, by: clerk) }
    }

    @Test("a moratorium binds plain SQL as well, but with the Minister's approval of the person")
    func forged() throws {
        for state in ["INAUGURATED", "PLACED"] { #expect(forgery(state) != Self.refused, "\(state)") }
        try bar(from: "2025-11-03", through: "2026-04-01")
        for state in ["INAUGURATED", "PLACED"] { #expect(forgery(state) == Self.refused, "\(state)") }
        // Of somebody else, and one that is over.
        try approve(.moratorium, by: .mendagri, of: [try #require(province.ppk.person)])
        try approve(.moratorium, by: .mendagri, of: [province.sari.id], until: "2025-11-02")
        #expect(forgery("INAUGURATED") == Self.refused)
        try approve(.moratorium, by: .mendagri, of: [province.sari.id])
        #expect(forgery("INAUGURATED") == nil)
    }

    @Test("a head of region who took office less than six months ago is a bar for the database, too (case 28)")
    func newHead() throws {
        func inaugurate(on day: String) throws {
            try session.script(
                """
                insert into mutasi.head_inauguration (inaugurated_on, letter_number, letter_date, entered_by)
                select '\(day)', '1/P/2025', '\(day)', drafter from mutasi.proposal
                """
            )
        }
        try inaugurate(on: "2025-05-03")
        #expect(forgery("INAUGURATED") == nil)
        try inaugurate(on: "2025-05-04")
        #expect(forgery("INAUGURATED") == Self.refused)
        #expect(throws: ProposalRefusal.self) { try takeOath() }
        try approve(.headInauguration, by: .mendagri, of: [province.sari.id])
        #expect(forgery("INAUGURATED") == nil)
        try takeOath()
    }

    @Test("who led a unit starts duty elsewhere once both have confirmed what is handed over, whoever writes")
    func handover() throws {
        try session.script(
            """
            update mutasi.post set kind = 1, echelon_id = 41
            where code = (select origin ->> 'post' from mutasi.proposal);
            insert into mutasi.handover_confirmation (proposal_id, side, person_id)
            select id, 'PENYERAH', employee_id from mutasi.proposal
            """
        )
        #expect(forgery("INAUGURATED") != "duty_starts_after_handover")
        #expect(forgery("PLACED") == "duty_starts_after_handover")
        try session.script(
            """
            insert into mutasi.handover_confirmation (proposal_id, side, person_id)
            select id, 'PENERIMA', drafter from mutasi.proposal
            """
        )
        #expect(forgery("PLACED") != "duty_starts_after_handover")
    }

    private static let refused = "nobody_replaced_in_a_moratorium"

    @Test("a moratorium from which the Minister approved an exception in writing stops nothing")
    func approved() throws {
        try bar(from: "2025-10-10", through: "2026-04-01")
        try approve(.moratorium, by: .mendagri, of: [province.sari.id])
        try takeOath()
        try startDuty(on: "2025-11-03")
        #expect(try Proposals(session).show(province.proposal).proposal.state == .placed)
    }
}
