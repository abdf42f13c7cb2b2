import FoundationEssentials
import Postgres
import TestSupport
import Testing

@Suite("mutasictl need")
struct NeedCommandTests {
    private let control: Control
    private let sari = "198703142011012907"
    private let budi = "198508212010011904"

    init() throws {
        control = try Control()
        let folder = try TemporaryFolder()
        try folder.write("id,nama_unor\nU-A,Dinas A\n", to: "unor.csv")
        try folder.write(
            "kode_jabatan,nama_jabatan,jenis_jabatan,eselon_id\nJ-KASI,Kepala Seksi,1,41\nJ-KABID,Kepala Bidang,1,31\n",
            to: "jabatan.csv"
        )
        try folder.write(
            """
            nip_baru,nama,jenis_asn,kedudukan_hukum_id,gol_akhir,jenis_jabatan_id,jabatan_id,tmt_jabatan,unor_id
            198703142011012907,Sari,PNS,01,III/d,1,J-KASI,2021-04-01,U-A
            198508212010011904,Budi,PNS,01,III/d,1,J-KABID,2020-04-01,U-A

            """,
            to: "pegawai.csv"
        )
        let run = try control("import", folder.url.path)
        try #require(run.status == 0, "\(run.output)\(run.talk)")
    }

    private func add(_ options: String...) throws -> Program.Run {
        try control.run(
            ["need", "add", "--as", sari, "--unit", "U-A", "--tmt", "2030-01-01", "--source", "vacancy"] + options
        )
    }

    private struct Need: Decodable {
        let need: Int
        let post: String
        let urgency: String
        let basis_number: String?
        let evidence_institution: String?
    }

    @Test("a need is registered, listed and shown with what was stated")
    func register() throws {
        let run = try add("--post", "J-KASI", "--institution", "K=1, B=0", "--output", "json")
        #expect(run.status == 0)
        let need = try JSONDecoder().decode(Need.self, from: Data(run.output.utf8))
        #expect(need.post == "J-KASI")
        #expect(need.urgency == "NORMAL")
        let shown = try control("need", "show", "\(need.need)", "--output", "json")
        #expect(try JSONDecoder().decode(Need.self, from: Data(shown.output.utf8)).evidence_institution == "K=1, B=0")
        let list = try control("need", "list", "--output", "json")
        #expect(try JSONDecoder().decode([[String: Value]].self, from: Data(list.output.utf8)).count == 1)
    }

    /// Any value: only the number of records matters.
    private struct Value: Decodable {
        init(from decoder: any Decoder) throws {}
    }

    @Test("an urgent need has its decree, and a decree belongs to an urgent need")
    func urgent() throws {
        let bare = try add("--post", "J-KASI", "--institution", "banjir", "--urgent")
        #expect(bare.status == 65)
        #expect(bare.talk.contains("[NEED04]"))
        let stray = try add("--post", "J-KASI", "--institution", "banjir", "--basis-number", "1/2025")
        #expect(stray.status == 64)
        #expect(stray.talk.contains("--urgent"))
        let whole = try add(
            "--post",
            "J-KASI",
            "--institution",
            "banjir",
            "--urgent",
            "--basis-number",
            "360/12/2025",
            "--basis-date",
            "1 Oktober 2025",
            "--output",
            "json"
        )
        #expect(whole.status == 0)
        #expect(try JSONDecoder().decode(Need.self, from: Data(whole.output.utf8)).basis_number == "360/12/2025")
    }

    @Test(
        "a text that is too long ends in the option's name and how long it may be",
        arguments: ["--institution", "--competence"]
    )
    func longText(_ option: String) throws {
        let run = try add("--post", "J-KASI", option, String(repeating: "x", count: 100_000), "--lang", "en")
        #expect(run.status == 64)
        #expect(run.talk.contains("\(option) is too long") && run.talk.contains("characters"), "\(run.talk)")
        #expect(!run.talk.contains("violates") && !run.talk.contains("xxx"))
    }

    @Test("a day of taking effect that has passed, or beyond the plan, is refused, and a disaster without its decree")
    func days() throws {
        for (day, code) in [("1900-01-01", "NEED08"), ("9999-12-31", "NEED09")] {
            let run = try control(
                "need",
                "add",
                "--as",
                sari,
                "--unit",
                "U-A",
                "--post",
                "J-KASI",
                "--institution",
                "K=1",
                "--tmt",
                day
            )
            #expect(run.status == 65 && run.talk.contains("[\(code)]"), "\(run.talk)")
        }
        let disaster = try add("--post", "J-KASI", "--institution", "banjir", "--source", "DISASTER")
        #expect(disaster.status == 65 && disaster.talk.contains("[NEED10]"), "\(disaster.talk)")
    }

    @Test("what is not known or not allowed is refused with its own code")
    func refusals() throws {
        #expect(try add("--post", "J-KASI").talk.contains("[NEED01]"))
        let unknown = try add("--post", "J-NONE", "--institution", "x", "--lang", "en")
        #expect(unknown.status == 66)
        #expect(unknown.talk.contains("J-NONE is not known"))
        #expect(try add("--post", "J-KASI", "--institution", "x").status == 0)
        let taken = try add("--post", "J-KASI", "--institution", "x")
        #expect(taken.status == 65)
        #expect(taken.talk.contains("[DATA03]"))
        #expect(try control("need", "show", "4711").status == 66)
        let date = try add("--post", "J-KABID", "--institution", "x", "--needed-by", "31/12/2030")
        #expect(date.status == 64)
        #expect(date.talk.contains("Garis miring"))
    }

    @Test("evidence that looks like a formula is harmless in a spreadsheet")
    func formula() throws {
        let run = try add("--post", "J-KASI", "--institution", "=HYPERLINK(\"x\")", "--output", "csv")
        #expect(run.status == 0)
        #expect(run.output.contains("\"'=HYPERLINK(\"\"x\"\")\""))
    }

    @Test("a role without rights is told so, and not of the table's insides")
    func rights() throws {
        let session = try control.database.session()
        let role = "mutasi_stranger_\(UInt32.random(in: 0 ... .max))"
        try session.script("create role \(role) login")
        defer { #expect(throws: Never.self) { try session.script("drop owned by \(role); drop role \(role)") } }
        try session.script(
            "grant usage on schema mutasi_schema to \(role); grant select on all tables in schema mutasi_schema to \(role)"
        )
        let run = try control.run(["need", "list"], role: role)
        #expect(run.status == 77)
        #expect(run.talk.split(separator: "\n").count == 1)
    }
}
