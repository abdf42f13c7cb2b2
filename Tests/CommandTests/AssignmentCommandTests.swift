import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("mutasictl assignment and mutasictl deadline")
struct AssignmentCommandTests {
    private static let volunteer = "198203042010011939"
    private static let near = "198609132011112972"
    private static let decree = "188/217/KPTS/2025"

    private let control: Control
    private let need: String

    init() throws {
        let province = try Province()
        control = province.control
        let session = try control.database.session()
        need = "\(try #require(try Needs(session).list(.all).first { $0.need.urgency != .normal }).id)"
        try session.appoint([Province.dewi], to: "PPK")
        try setClock("2025-10-02 09:00+07")
    }

    private func setClock(_ moment: String) throws {
        try control.database.session().script(
            """
            create or replace function mutasi.civil_now() returns timestamptz
            language sql stable set search_path = pg_catalog, pg_temp return '\(moment)'::timestamptz
            """
        )
    }

    @discardableResult
    private func expect(_ status: Int32, _ arguments: [String], says words: String = "") throws -> String {
        let run = try control.run(arguments)
        #expect(run.status == status, "\(arguments): \(run.talk)")
        #expect(words.isEmpty || run.talk.contains(words), "\(run.talk)")
        return run.output
    }

    private func enter() throws {
        let skill = ["--skill", "sar=Sertifikat 12/2025,2027-12-31"]
        try expect(0, ["assignment", "volunteer", Self.volunteer, "--travel-minutes", "300"] + skill)
        try expect(0, ["assignment", "volunteer", Self.near, "--in-turn", "--travel-minutes", "30"] + skill)
    }

    private func issue(_ number: String, _ more: [String] = ["--people", "1"]) -> [String] {
        let safeguards = [
            "IDENTITAS", "status-aktif", "bebas-hukdis", "bebas-peradilan", "laik-tugas", "kewenangan-penandatangan",
            "asuransi-dan-tunjangan",
        ]
        return ["assignment", "issue", need, "--number", number, "--skill", "sar", "--as", Province.budi] + more
            + safeguards.flatMap { ["--ascertained", $0] }
            + [Self.volunteer, Self.near].flatMap { ["--consent", "\($0),2025-10-01 22:00"] }
    }

    private let status = ["--level", "provinsi", "--valid-until", "2025-12-31", "--area", "Kabupaten Laut Seribu"]

    @Test("from the roster to the return: issued, ratified, extended, delivered, and back")
    func wholeWay() throws {
        try enter()
        let roster = try expect(0, ["assignment", "roster", "--skill", "sar", "--output", "csv"])
        #expect(roster.split(separator: "\n")[1].contains("1,\(Self.volunteer)"))
        try expect(0, issue("1/2025") + status + ["--dry-run"])
        #expect(try expect(0, ["assignment", "list", "--all", "--output", "json"]) == "[]\n")
        let page = try expect(0, issue("1/2025") + status)
        // The trial has taken the number 1 with it.
        let id = "2"
        for words in ["menunggu pengesahan", "1/2025", "Pos Siaga Bencana Pulau Cendana", "2025-10-16", "D08"] {
            #expect(page.contains(words), "\(words): \(page)")
        }
        let papers: SQL = "select count(*) from jobs.job where args ->> 'document' = 'SURAT_TUGAS'"
        #expect(try control.database.session().query(papers)[0].decode(Int.self) == 1)
        #expect(try expect(0, ["document", "render", "assignment:\(id)", "surat-tugas"]).contains("penugasan \(id)"))
        let draft = ["announcement", "draft", "--order", "1/2025", "--district", "Kabupaten Laut Seribu"]
        try expect(0, draft + ["--as", Province.budi])
        #expect(try expect(0, ["announcement", "show", "--order", "1/2025"]).contains("1/2025"))
        try expect(64, ["announcement", "show", "--order", "1/2025", "--package", "1"], says: "--order")
        try expect(65, ["assignment", "ratify", id, "--as", Province.dewi, "--role", "OPERATOR"], says: "[TUGAS31]")
        try expect(
            65,
            ["assignment", "extend", id, "--until", "2025-11-30", "--as", Province.budi],
            says: "[TUGAS09]"
        )
        try expect(0, ["assignment", "ratify", id, "--as", Province.dewi])
        try expect(
            65,
            ["assignment", "extend", id, "--until", "2026-01-30", "--as", Province.budi],
            says: "[TUGAS11]"
        )
        try expect(0, ["assignment", "extend", id, "--until", "2025-11-30", "--as", Province.budi])
        try expect(0, ["assignment", "deliver", id, "d08", "--as", Province.budi])
        try expect(65, ["assignment", "deliver", id, "d08", "--as", Province.budi], says: "[TUGAS14]")
        try expect(0, ["assignment", "recall", id, "--reason", "pos ditutup", "--as", Province.budi])
        try expect(64, ["assignment", "returned", id, "--on", "2025-10-09", "--as", Province.budi])
        try expect(0, ["assignment", "returned", id, "--as", Province.budi])
        let shown = try expect(0, ["assignment", "show", id, "--lang", "en"])
        for words in ["returned", "pos ditutup", "RESTS UNTIL"] { #expect(shown.contains(words), "\(words)") }
        try expect(0, ["assignment", "verify-log"], says: "utuh")
    }

    @Test("the end of the status calls everybody back, and new orders are refused")
    func statusEnds() throws {
        try enter()
        try expect(0, issue("1/2025", ["--people", "2"]) + status)
        let listed = try expect(0, ["assignment", "end-status", Self.decree, "--as", Province.budi, "--output", "csv"])
        #expect(listed.contains("RETURNING") && listed.contains("2025-10-05"))
        try setClock("2025-10-03 09:00+07")
        try expect(0, ["assignment", "returned", "1", "--as", Province.budi])
        let list = ["assignment", "list", "--output", "csv"]
        #expect(try expect(0, list).split(separator: "\n").count == 2)
        let then = try expect(0, list + ["--as-of", "2025-10-02"])
        #expect(then.split(separator: "\n").count == 3 && !then.contains("RETURNED"), "\(then)")
        #expect(try expect(0, list + ["--as-of", "2025-10-01", "--all"]).split(separator: "\n").count == 1)
        #expect(try expect(0, list + ["--all", "--limit", "1"], says: "--after 2").contains("\n2,"))
        #expect(try expect(0, list + ["--all", "--after", "2"]).contains("RETURNED"))
        try expect(66, ["assignment", "list", "--after", "9"], says: "tanpa --after")
        try expect(66, ["announcement", "show", "--order", "1/2025"], says: "[UMUM21]")
        try expect(65, ["announcement", "show", "--order", "9/9"], says: "[TUGAS40]")
        try expect(65, issue("2/2025"), says: "[TUGAS03]")
        try expect(65, ["assignment", "end-status", Self.decree, "--as", Province.budi], says: "[TUGAS24]")
        try expect(66, ["assignment", "end-status", "9/9", "--as", Province.budi], says: "[TUGAS25]")
    }

    @Test("a refusal names its rule and what would satisfy it; a command line that cannot be read is told of")
    func refusals() throws {
        try enter()
        try expect(65, issue("1/2025"), says: "[TUGAS22]")
        try expect(65, issue("1/2025", ["--person", Self.near]) + status, says: "[TUGAS30]")
        try expect(65, issue("1/2025", ["--people", "3"]) + status, says: "[TUGAS26]")
        try expect(66, ["assignment", "show", "7"], says: "[TUGAS20]")
        try expect(64, issue("1/2025", []) + status)
        try expect(64, issue("1/2025") + ["--level", "provinsi"])
        try expect(64, ["assignment", "volunteer", Self.near, "--skill", "SAR"])
        try expect(65, ["assignment", "volunteer", Self.near, "--skill", "TERBANG=x"], says: "[TUGAS34]")
    }

    @Test("overdue deadlines are listed, and the doctor tells of them and of what nobody watched")
    func overdue() throws {
        try enter()
        try expect(0, issue("1/2025") + status)
        #expect(try expect(0, ["deadline", "list", "--overdue"], says: "tidak ada").contains("TENGGAT"))
        let asOf = try expect(
            0,
            ["deadline", "list", "--overdue", "--as-of", "2025-10-08", "--output", "csv"]
        )
        #expect(asOf.split(separator: "\n").count == 2 && asOf.contains("PENGUMUMAN"))
        try setClock("2025-10-08 09:00+07")
        let doctor = try control("doctor", "--output", "csv", "--lang", "en")
        #expect(doctor.output.contains("deadlines overdue: 1"))
        #expect(doctor.output.contains("deadline_watch"))
        try expect(0, ["deadline", "recompute", "--dry-run"], says: "tetap")
    }

    @Test("every day an assignment is told as it was: its term, what is still to come, its deadlines")
    func past() throws {
        try enter()
        try expect(0, issue("1/2025") + status)
        var pages = PastPages(control, [(["assignment", "show", "1"], [])])
        try pages.end("2025-10-02")
        try setClock("2025-10-03 09:00+07")
        try expect(0, ["assignment", "ratify", "1", "--as", Province.dewi])
        try pages.end("2025-10-03")
        try setClock("2025-10-06 09:00+07")
        try expect(0, ["assignment", "extend", "1", "--until", "2025-11-30", "--as", Province.budi])
        try expect(0, ["assignment", "deliver", "1", "d08", "--as", Province.budi])
        try pages.end("2025-10-06")
        try setClock("2025-10-07 09:00+07")
        try expect(0, ["assignment", "recall", "1", "--reason", "pos ditutup", "--as", Province.budi])
        try pages.end("2025-10-07")
        try setClock("2025-10-09 09:00+07")
        try expect(0, ["assignment", "returned", "1", "--as", Province.budi])
        try pages.end("2025-10-09")
        try pages.expectTold()
        try expect(66, ["assignment", "show", "1", "--as-of", "2025-10-01"], says: "[CATATAN08]")
    }

    @Test("what an assignment rested on before its status ended is said not to be told")
    func pastBasis() throws {
        try enter()
        try expect(0, issue("1/2025") + status)
        try setClock("2025-10-03 09:00+07")
        try expect(0, ["assignment", "end-status", Self.decree, "--as", Province.budi])
        let show = ["assignment", "show", "1", "--as-of"]
        try expect(0, show + ["2025-10-02"], says: "dasar penugasan")
        #expect(try !control.run(show + ["2025-10-03"]).talk.contains("dasar penugasan"))
    }
}
