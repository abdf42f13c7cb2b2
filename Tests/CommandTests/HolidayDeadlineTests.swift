import FoundationEssentials
import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("mutasictl holiday and the deadlines that run")
struct HolidayDeadlineTests {
    private let province: Province

    init() throws {
        province = try Province()
        try province.control.database.session().script(
            """
            create or replace function mutasi.civil_now() returns timestamptz
            language sql stable set search_path = pg_catalog, pg_temp return '2025-10-02 09:00+07'::timestamptz
            """
        )
    }

    private func run(_ arguments: String...) throws -> Program.Run {
        let run = try province.control.run(arguments)
        #expect(run.status == 0, "\(arguments): \(run.talk)")
        return run
    }

    @Test("collective leave announced later gives an employee who has to answer the day more, and says so (case 76)")
    func laterLeave() throws {
        let session = try province.control.database.session()
        let sari = try People(session).find(nip: Province.sari).id
        let leader = try Dialogues(session).superior(of: sari).person
        let superior: String = try session.query("select nip from mutasi.employee where id = \(leader)")[0].decode(
            at: 0
        )
        _ = try run("proposal", "draft", "\(province.need)", Province.sari, "--as", Province.budi)
        _ = try run("proposal", "open-dialogue", "1", "--informed-on", "2025-10-02", "--as", Province.budi)
        _ = try run(
            "dialogue",
            "record",
            "1",
            "--as",
            superior,
            "--summary",
            "x",
            "--needs",
            "x",
            "--wishes",
            "x",
            "--outcome",
            "x"
        )
        let last = { () throws -> CivilDate? in
            try Deadlines(session).all(of: ProposalID(1)).last { $0.purpose == .deadline(.dialogueAnswer) }?.lastDay
        }
        let before = try #require(try last())
        let leave = try run(
            "holiday",
            "add",
            "2025-10-08",
            "--name",
            "Cuti bersama",
            "--kind",
            "cuti-bersama",
            "--basis",
            "SKB 3 Menteri",
            "--lang",
            "en"
        )
        #expect(leave.talk.contains("longer now"))
        #expect(try #require(try last()) > before)
        _ = try run("holiday", "remove", "2025-10-08", "--reason", "dicabut")
        #expect(try #require(try last()) > before)
    }
}
