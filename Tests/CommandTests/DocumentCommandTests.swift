import FoundationEssentials
import TestSupport
import Testing

@Suite("mutasictl document and decision sign")
struct DocumentCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func expect(
        _ office: DecreeOffice,
        _ status: Int32,
        _ line: String,
        input: String = "",
        says words: String = ""
    ) throws {
        let key = ["MUTASI_SIGNING_KEY": folder.path("key.pem"), "MUTASI_SIGNING_CERTIFICATE": folder.path("own.pem")]
        let arguments = line.split(separator: " ").map { String($0) }
        let run = try office.control.run(arguments, input: input, settings: input.isEmpty ? [:] : key)
        #expect(run.status == status, "\(line): \(run.talk)")
        #expect(words.isEmpty || (run.output + run.talk).contains(words), "\(line): \(run.output)\(run.talk)")
    }

    private func makeKey() throws {
        try ChildProcess(
            [
                "/usr/bin/openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
                "-days", "1", "-subj", "/CN=DRS. ZAINAL RAMANANDA", "-keyout", folder.path("key.pem"), "-out",
                folder.path("own.pem"), "-passout", "pass:rahasia",
            ]
        ).finish()
    }

    @Test("papers of a proposal and of its package are written once for each content, listed and saved")
    func papers() throws {
        let office = try DecreeOffice()
        try expect(office, 0, "document list", says: "Belum ada dokumen")
        try expect(office, 0, "document render 1 evaluation-sheet", says: "Lembar evaluasi")
        try expect(office, 0, "document render 1 EVALUATION_SHEET", says: "tidak ada versi baru")
        for name in ["TPK_MINUTES", "NOTA_DINAS", "SK"] { try expect(office, 0, "document render package:1 \(name)") }
        try expect(office, 0, "document render 1 PETIKAN")
        try expect(office, 0, "document render 1 COVER_LETTER --dry-run", says: "Surat pengantar")
        try expect(office, 65, "document render 1 SPMT", says: "[DOK17]")
        try expect(office, 65, "document render PACKAGE:1 PETIKAN", says: "[DOK20]")
        try expect(office, 65, "document render 1 SURAT_TUGAS", says: "[DOK20]")
        for owner in ["PACKAGE:9", "9"] { try expect(office, 66, "document render \(owner) SK") }
        for bad in ["0 SK", "PACKAGE: SK", "KUCING:1 SK", "1:1:1 SK", "1 BUKAN", "1 SK --number 821/1"] {
            try expect(office, 64, "document render \(bad)")
        }
        try expect(office, 0, "document list --package 1 --output csv", says: "PACKAGE:1,SK,1")
        let listed = try office.control("document", "list", "--of", "PROPOSAL:1", "--output", "csv").output
        #expect(listed.contains("PETIKAN") && !listed.contains("COVER_LETTER"))
        try expect(office, 0, "document list --limit 1", says: "--after 5")
        try expect(office, 0, "document list --limit 1 --after 5 --output csv", says: "4,")
        try expect(office, 0, "document list --as-of 2025-10-01", says: "Belum ada dokumen")
        try expect(office, 0, "document list --as-of 2025-10-02 --package 1 --output csv", says: "PACKAGE:1,SK,1")
        let file = folder.path("sk.pdf")
        try expect(office, 0, "document save 1 \(file)")
        #expect(try Data(contentsOf: URL(filePath: file)).starts(with: Data("%PDF-".utf8)))
        try expect(office, 74, "document save 1 \(file)")
        try expect(office, 0, "document save 1 \(file) --replace")
        try expect(office, 66, "document save 99 \(file) --replace", says: "[DOK11]")
        try expect(office, 66, "document save 1 \(file) --signed --replace", says: "[DOK14]")
    }

    @Test("a decree is recorded as signed once its newest version has a valid signature, and not before")
    func signing() throws {
        let office = try DecreeOffice(isSigned: false)
        try makeKey()
        let secretary = office.secretary
        let decision = "decision sign 1 --decree 821/1/2025,2025-10-02 --as \(secretary)"
        try expect(office, 65, decision, says: "[DOK19]")
        let render = "document render PACKAGE:1 SK --number 821/1/2025 --date 2025-10-02 --signer \(secretary)"
        try expect(office, 0, render)
        try expect(office, 65, decision, says: "document sign")
        let sign = "document sign 1 --as \(secretary) --mail ppk@binawidya.example"
        try expect(office, 78, sign, says: "MUTASI_SIGNING_KEY")
        try expect(office, 65, sign, input: "salah\n", says: "ditolak")
        try expect(office, 65, decision, says: "[DOK19]")
        try expect(office, 0, sign, input: "rahasia\n", says: "terverifikasi")
        try expect(office, 65, sign, input: "rahasia\n", says: "[DOK13]")
        try expect(office, 0, "document show 1 --output json", says: "VERIFIED")
        try expect(office, 0, "document save 1 \(folder.path("sk.p7s")) --signed")
        try expect(office, 0, "document verify-signature 1", input: "-", says: "terverifikasi")
        // A later version is another paper, which nobody has signed; a draft is signed by nobody.
        try expect(office, 0, "document render PACKAGE:1 SK")
        try expect(office, 65, sign.replacing("sign 1", with: "sign 2"), input: "rahasia\n", says: "[SKD01]")
        try expect(office, 0, "document render PACKAGE:1 SK --number 821/2/2025 --date 2025-10-02")
        try expect(office, 65, decision, says: "[DOK19]")
        try expect(office, 65, sign, input: "rahasia\n", says: "[DOK12]")
        try expect(office, 0, sign.replacing("sign 1", with: "sign 3"), input: "rahasia\n")
        try expect(office, 65, decision, says: "[SKD02]")
        try expect(office, 65, decision.replacing("821/1/", with: "821/2/") + " --by-hand", says: "[SKD09]")
        try expect(office, 0, decision.replacing("821/1/", with: "821/2/"), says: "SK ditandatangani")
    }

    @Test("laws that decrees cite are entered, ended and dropped in versions, and what is no law is refused")
    func laws() throws {
        let control = try Province().control
        func expect(_ status: Int32, _ arguments: [String], says words: String = "") throws {
            let run = try control.run(["rule", "law"] + arguments)
            #expect(run.status == status, "\(arguments): \(run.talk)")
            #expect((run.output + run.talk).contains(words) || words.isEmpty, "\(arguments): \(run.output)\(run.talk)")
        }
        let change = ["--reason", "Peraturan baru", "--as", Province.budi]
        let new = ["set", "perbkn-9-2025", "--citation", "Peraturan BKN Nomor 9 Tahun 2025", "--from", "2026-01-01"]
        try expect(0, [], says: "UU-20-2023")
        try expect(0, new + ["--place", "60"] + change, says: "PERBKN-9-2025")
        try expect(0, ["set", "PERBKN-5-2019", "--to", "2025-12-31", "--dry-run"] + change, says: "2025-12-31")
        try expect(0, ["set", "PERBKN-5-2019", "--to", "2025-12-31"] + change)
        try expect(0, ["history", "PERBKN-5-2019", "--output", "csv"], says: "PERBKN-5-2019,2")
        let cited = try control("rule", "law", "list", "--as-of", "2026-01-01", "--output", "csv").output
        #expect(cited.contains("PERBKN-9-2025") && !cited.contains("PERBKN-5-2019") && !cited.contains("UU-5-2014"))
        try expect(66, ["history", "UU-0"], says: "[HKM01]")
        try expect(66, ["set", "UU-0", "--from", "2026-01-01"] + change, says: "[HKM01]")
        try expect(65, ["set", "UU-20-2023", "--to", "2020-01-01"] + change, says: "[HKM07]")
        try expect(64, ["set", "UU-20-2023", "--to", "2030-01-01", "--open-ended"] + change)
        try expect(64, ["set", "UU-20-2023", "--to", "besok"] + change)
    }

    @Test("rows of the checklist are changed in versions, and what is no row is refused")
    func checklist() throws {
        let control = try Province().control
        func expect(_ status: Int32, _ line: String, says words: String = "") throws {
            let run = try control.run(line.split(separator: " ").map { String($0) })
            #expect(run.status == status, "\(line): \(run.talk)")
            #expect((run.output + run.talk).contains(words) || words.isEmpty, "\(line): \(run.output)\(run.talk)")
        }
        let set = "document checklist set M1 D08 --maximum-age 100 --reason praktik --as \(Province.budi)"
        try expect(0, set, says: "100")
        try expect(0, set.replacing("-age 100", with: "-age 200") + " --dry-run", says: "200")
        try expect(0, "document checklist history M1 D08 --output csv", says: "M1,D08,2")
        try expect(66, set.replacing("D08", with: "D99"))
        try expect(64, set.replacing("M1", with: "M9"))
        try expect(64, set.replacing("-age 100", with: "-age banyak"))
        try expect(64, set.replacing("-age 100", with: "-age -5"))
    }
}
