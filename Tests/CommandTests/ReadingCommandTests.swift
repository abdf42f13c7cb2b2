import Postgres
import TestSupport
import Testing
import TransferStore

@Suite("Reading under a conflict of interest")
struct ReadingCommandTests {
    private let province: Province

    init() throws {
        province = try Province()
        let session = try province.control.database.session()
        try session.execute(
            """
            insert into mutasi.relation (employee_id, related_id, kind)
            select s.id, b.id, 'ISTRI' from mutasi.employee s, mutasi.employee b
            where s.nip = \(Province.sari) and b.nip = \(Province.budi)
            """
        )
    }

    private func refusals() throws -> Int {
        try province.control.database.session().query("select count(*) from mutasi.refused_reading")[0].decode(at: 0)
    }

    @Test("the scores of a relative are refused with the law that says so, and others' are shown (case 94)")
    func explanation() throws {
        let need = "\(province.need)"
        let refused = try province.control("ranking", need, "--why", Province.sari, "--as", Province.budi)
        #expect(refused.status == 77)
        #expect(refused.talk.contains("[BACA01]") && refused.talk.contains("PermenPANRB 17/2024"))
        #expect(!refused.output.contains("87.32"))
        #expect(try refusals() == 1)
        #expect(try province.control("ranking", need, "--why", Province.dewi, "--as", Province.budi).status == 0)
        #expect(try refusals() == 1)
    }

    @Test("a ranking leaves the relative out and says so (case 94)")
    func ranking() throws {
        let run = try province.control("ranking", "\(province.need)", "--as", Province.budi, "--lang", "en")
        #expect(run.status == 0)
        #expect(!run.output.contains(Province.sari))
        #expect(run.talk.contains("Not shown for a conflict of interest with you, and put on record: 1."))
        #expect(try refusals() == 1)
    }

    @Test("a package and a list of papers leave the relative out; no paper about them is shown or saved")
    func packages() throws {
        let office = try DecreeOffice()
        try office.run(["document", "render", "1", "PETIKAN"])
        let session = office.session
        try session.execute(
            """
            insert into mutasi.relation (employee_id, related_id, kind)
            select s.id, b.id, 'ISTRI' from mutasi.employee s, mutasi.employee b
            where s.nip = \(Province.sari) and b.nip = \(Province.dewi)
            """
        )
        let withheld = "benturan kepentingan dengan Anda, dan dicatat: 1."
        let package = try office.run(["package", "show", "1", "--as", Province.dewi])
        #expect(!package.output.contains(Province.sari) && package.talk.contains(withheld))
        #expect(try office.run(["package", "show", "1", "--as", office.reviewer]).output.contains(Province.sari))
        let list = try office.run(["document", "list", "--as", Province.dewi])
        #expect(!list.output.contains("PETIKAN") && list.talk.contains(withheld))
        for command in [["document", "show", "1"], ["document", "save", "1", "/nonexistent/x.pdf"]] {
            #expect(try office.run(command + ["--as", Province.dewi], expecting: 77).talk.contains("[BACA01]"))
        }
        #expect(try office.run(["proposal", "declarations", "1"]).output.contains("pejabat yang berwenang"))
    }

    @Test("a conflict is declared, only tried with --dry-run, and never with oneself")
    func declaring() throws {
        func declare(_ employee: String, _ more: String...) throws -> Program.Run {
            try province.control.run(
                ["proposal", "declare-conflict", Province.budi, employee, "--reason", "Rekan usaha"] + more
            )
        }
        let count: SQL = "select count(*) from mutasi.conflict_of_interest"
        let session = try province.control.database.session()
        #expect(try declare(Province.dewi, "--dry-run").status == 0)
        #expect(try session.query(count)[0].decode(at: 0, as: Int.self) == 0)
        #expect(try declare(Province.dewi).status == 0)
        #expect(try session.query(count)[0].decode(at: 0, as: Int.self) == 1)
        let oneself = try declare(Province.budi)
        #expect(oneself.status == 65)
        #expect(oneself.talk.contains("pejabat dan pegawainya orang yang sama"))
    }
}
