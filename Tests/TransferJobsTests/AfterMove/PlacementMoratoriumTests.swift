import Postgres
import TestSupport
import Testing
import TransferJobs
import TransferStore
import Transfers

@Suite("A moratorium that comes between the decree and the start of duty")
struct PlacementMoratoriumTests {
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

    @Test("stops the oath with the rule, its basis and what would satisfy it (case 26)")
    func oath() throws {
        try bar(from: "2025-10-15", through: "2026-04-01")
        let refusal = #expect(throws: ProposalRefusal.self) { try takeOath() }
        #expect(refusal?.reason == .moratoriumBinds && refusal?.value == .word("E24"))
        let words = refusal?.sentence(in: .indonesian) ?? ""
        #expect(words.contains("UU 10/2016") && words.contains("waiver add"))
        #expect(try Proposals(session).show(province.proposal).proposal.state == .announced)
    }

    @Test("stops the start of duty when it began after the oath, until the day it is over")
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

    @Test("from which the Minister approved an exception in writing stops nothing")
    func approved() throws {
        try bar(from: "2025-10-10", through: "2026-04-01")
        let clerk = try #require(province.`operator`.person)
        let letter = Letter(number: "100.2.2.6/77/2025", date: try CivilDate(parsing: "2025-10-30"))
        try session.transaction {
            let waiver = Waiver(
                of: .gate(.moratorium),
                by: .mendagri,
                reason: "Kepala seksi wafat",
                letter: letter,
                employees: [province.sari.id]
            )
            _ = try Waivers(session).add(waiver, by: clerk)
        }
        try takeOath()
        try startDuty(on: "2025-11-03")
        #expect(try Proposals(session).show(province.proposal).proposal.state == .placed)
    }
}
