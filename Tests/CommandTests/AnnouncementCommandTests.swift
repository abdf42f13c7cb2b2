import FoundationEssentials
import Postgres
import Testing
import TransferStore

@Suite("mutasictl announcement and objection")
struct AnnouncementCommandTests {
    private let office: DecreeOffice
    private let folder: TemporaryFolder

    init() throws {
        office = try DecreeOffice()
        folder = try TemporaryFolder()
    }

    private func expect(_ status: Int32, _ arguments: String..., says words: String = "") throws {
        let run = try office.control.run(arguments)
        #expect(run.status == status, "\(arguments): \(run.talk)")
        #expect(words.isEmpty || (run.output + run.talk).contains(words), "\(run.output)\(run.talk)")
    }

    private func announce() throws {
        try expect(0, "announcement", "draft", "1", "--district", "Kabupaten Kepulauan", "--as", office.clerk)
        try office.setClock("2025-10-03 09:00+07")
        try expect(0, "announcement", "publish", "1", "--as", office.clerk, "--folder", folder.url.path)
    }

    @Test("an announcement from the draft to a correction, with a folder that is checked by exit codes")
    func announcement() throws {
        let clerk = office.clerk
        try expect(66, "announcement", "show", "--package", "1", says: "UMUM21")
        try expect(0, "announcement", "draft", "1", "--district", "Kab. X", "--as", clerk, "--dry-run")
        try expect(66, "announcement", "publish", "1", "--as", clerk)
        try expect(0, "announcement", "draft", "1", "--district", "Kab. X", "--as", clerk)
        try expect(65, "announcement", "publish", "1", "--as", clerk, says: "UMUM10")
        try announce()
        let path = folder.url.path
        try expect(0, "announcement", "verify", "--folder", path)
        try expect(65, "announcement", "publish", "1", "--as", clerk, says: "2025-001")
        try expect(
            0,
            "announcement",
            "correct",
            "2025-001",
            Province.sari,
            "--reference",
            "821/2/2025",
            "--new-name",
            "Sari Wulandari, S.K.M., M.Kes",
            "--as",
            clerk,
            says: "M.Kes"
        )
        try expect(1, "announcement", "verify", "--folder", path)
        try expect(0, "announcement", "write", "--folder", path, says: "2025-001.html")
        try expect(0, "announcement", "verify", "--folder", path)
        try folder.write("lain", to: "2025-001.json")
        try expect(2, "announcement", "verify", "--folder", path, says: "2025-001.json")
        try expect(64, "announcement", "verify")
        try expect(74, "announcement", "verify", "--folder", path + "/tidak-ada", says: "UMUM30")
        try expect(65, "announcement", "list", "--name", "%%%", says: "UMUM24")
        try expect(0, "announcement", "list", "--name", "wulan", says: "2025-001")
        try expect(0, "announcement", "aggregate", "--from", "2025-01-01")
        try expect(65, "announcement", "redact", "2025-001", "1", "--reason", "x", "--as", clerk, says: "UMUM11")
    }

    private struct Page: Decodable {
        struct Day: Decodable {
            let date: String
            let day: Int?
            let kind: String
        }
        let state: String
        let filed_on_working_day: Int?
        let inadmissibility: String?
        let counting: [Day]
        let remedies: String?
    }

    private func page(_ number: String) throws -> Page {
        let run = try office.control("objection", "show", number, "--output", "json")
        return try JSONDecoder().decode(Page.self, from: Data(run.output.utf8))
    }

    @Test("an objection that is upheld, from the receipt to the new decree")
    func objection() throws {
        try announce()
        try office.setClock("2025-10-20 09:00+07")
        let (clerk, number) = (office.clerk, "KB-2025-0001")
        let filing = [
            "objection", "file", Province.sari, "--proposal", "1", "--grounds", "Anak berobat", "--as", clerk,
        ]
        try office.run(filing, expecting: 65)
        try office.run(filing + ["--scan", "keberatan.pdf"])
        try expect(0, "objection", "list", says: number)
        let receipt = ["document", "render", "OBJECTION:\(number)", "OBJECTION_RECEIPT"]
        #expect(try office.run(receipt).output.contains("Tanda terima keberatan \(number)"))
        try expect(0, "document", "list", "--of", number, "--output", "csv", says: "OBJECTION:\(number)")
        let decision = ["document", "render", "OBJECTION:\(number)", "OBJECTION_DECISION"]
        #expect(try office.run(decision, expecting: 65).talk.contains("[DOK17]"))
        try expect(66, "document", "render", "KB-2025-0009", "OBJECTION_RECEIPT", says: "KEBERATAN20")
        try expect(64, "document", "render", "OBJECTION:1", "OBJECTION_RECEIPT", says: "PP 79/2021")
        try expect(64, "document", "render", "PACKET:1", "SK", says: "PACKAGE")
        let papers: SQL = "select count(*) from jobs.job where args ->> 'document' = 'OBJECTION_RECEIPT'"
        #expect(try office.session.query(papers)[0].decode(Int.self) == 1)
        try expect(66, "objection", "show", "KB-2025-0009", says: "KEBERATAN20")
        try expect(0, "objection", "examine", number, "--as", office.reviewer)
        try expect(65, "objection", "review", number, "--as", office.planning, says: "KEBERATAN04")
        try expect(0, "objection", "review", number, "--as", office.reviewer)
        try expect(0, "objection", "mediate", number, "--as", office.reviewer)
        try expect(0, "objection", "mediate", number, "--end", "--as", office.reviewer)
        try expect(0, "objection", "suspend", number, "--reason", "Berobat", "--as", office.secretary)
        let oath = ["proposal", "inaugurate", "1", "--invited-on", "2025-10-16", "--on", "2025-10-20"]
        #expect(try office.run(oath + ["--as", office.secretary], expecting: 65).talk.contains("[PROP51]"))
        try expect(
            0,
            "objection",
            "decide",
            number,
            "--outcome",
            "upheld",
            "--reason",
            "Beralasan",
            "--as",
            office.secretary,
            says: "objection execute"
        )
        #expect(try office.run(decision).output.contains("Keputusan atas keberatan \(number)"))
        let due: SQL = "select count(*) from jobs.job where args ->> 'document' = 'OBJECTION_DECISION'"
        #expect(try office.session.query(due)[0].decode(Int.self) == 1)
        try expect(
            65,
            "objection",
            "execute",
            number,
            "--answered-on",
            "2025-10-20",
            "--as",
            clerk,
            says: "KEBERATAN08"
        )
        try expect(
            0,
            "objection",
            "execute",
            number,
            "--decree",
            "821/9/2025",
            "--revoke",
            "--as",
            office.secretary
        )
        #expect(try page(number).state == "EXECUTED")
        try expect(0, "objection", "verify-log")
        try expect(0, "announcement", "show", "2025-001", says: "PENCABUTAN")
    }

    @Test("a late objection shows its days one by one, and which remedy remains (case 74)")
    func late() throws {
        try announce()
        try office.setClock("2025-10-23 09:00+07")
        let filing = ["objection", "file", Province.sari, "--proposal", "1", "--grounds", "x", "--as", Province.sari]
        try office.run(filing + ["--role", "PEGAWAI"])
        try expect(0, "objection", "examine", "KB-2025-0001", "--as", office.reviewer, says: "hari ke-15")
        let page = try page("KB-2025-0001")
        #expect(page.state == "INADMISSIBLE" && page.inadmissibility == "TERLAMBAT")
        #expect(page.filed_on_working_day == 15)
        #expect(page.counting.first?.kind == "START" && page.counting.last?.day == 15)
        #expect(page.remedies?.contains("PTUN") == true && page.remedies?.contains("anding") == false)
    }

    @Test("objections are listed in parts, and as of a day in the state that they had")
    func past() throws {
        try announce()
        try office.setClock("2025-10-20 09:00+07")
        let filing = ["objection", "file", Province.sari, "--grounds", "x", "--as", Province.sari, "--role", "PEGAWAI"]
        try office.run(filing + ["--proposal", "1"])
        try office.run(filing + ["--dismissal", "888/1/2025"])
        try office.setClock("2025-10-22 09:00+07")
        try expect(0, "objection", "examine", "KB-2025-0001", "--as", office.reviewer)
        try expect(0, "objection", "list", "--output", "csv", says: "KB-2025-0001,ADMISSIBLE")
        let then = ["objection", "list", "--as-of", "2025-10-20", "--output", "csv"]
        #expect(try office.run(then).output.contains("KB-2025-0001,FILED"))
        try expect(0, "objection", "list", "--all", "--as-of", "2025-10-19", says: "Tidak ada")
        try expect(0, "objection", "list", "--all", "--limit", "1", says: "--after KB-2025-0002")
        try expect(0, "announcement", "list", "--as-of", "2000-01-01", says: "Tidak ada")
        try expect(0, "announcement", "list", "--as-of", "2025-10-22", "--output", "csv", says: "2025-001")
        try expect(0, "dialogue", "list", "--all", "--as-of", "2000-01-01", says: "Tidak ada")
        try expect(0, "dialogue", "list", "--all", "--as-of", "2025-10-22", "--output", "csv", says: Province.sari)
        let rest = try office.run(["objection", "list", "--all", "--after", "KB-2025-0002", "--output", "csv"]).output
        #expect(rest.contains("KB-2025-0001") && !rest.contains("KB-2025-0002"))
        let signed = try office.run(["decision", "list", "--output", "csv"]).output
        #expect(try office.run(["decision", "list", "--as-of", "2025-10-22", "--output", "csv"]).output == signed)
        #expect(try office.run(["decision", "list", "--after", "1", "--output", "csv"]).output != signed)
        let before = ["--as-of", "2020-01-01", "--output", "csv"]
        #expect(try office.run(["decision", "list"] + before).output.split(separator: "\n").count == 1)
        #expect(try office.run(["package", "list"] + before).output.split(separator: "\n").count == 1)
        let packages = try office.run(["package", "list", "--output", "csv"]).output
        #expect(try office.run(["package", "list", "--as-of", "2025-10-22", "--output", "csv"]).output == packages)
    }

    @Test("an objection to a dismissal is told where to turn (case 75)")
    func dismissal() throws {
        let filing = ["objection", "file", Province.sari, "--dismissal", "888/1/2025", "--grounds", "x"]
        try office.run(filing + ["--as", Province.sari, "--role", "PEGAWAI"])
        try expect(0, "objection", "examine", "KB-2025-0001", "--as", office.reviewer, says: "BPASN")
    }
}
