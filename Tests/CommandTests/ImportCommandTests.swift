import FoundationEssentials
import Testing

@Suite("mutasictl import")
struct ImportCommandTests {
    private struct Report: Decodable {
        struct File: Decodable {
            let file: String
            let applied: Int
            let unchanged: Int
            let rejected: Int
            let refusal: String?
        }
        struct Finding: Decodable {
            let file: String
            let line: Int
            let column: String?
            let severity: String
            let code: String
            let hint: String
        }
        let dry_run: Bool
        let clean: Bool
        let files: [File]
        let findings: [Finding]
    }

    private static let goodUnits = "id,nama_unor\nU-A,Dinas A\nU-B,Dinas B\n"

    private func report(_ run: Program.Run) throws -> Report {
        try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
    }

    @Test("good files are applied, and the same again change nothing")
    func twice() throws {
        let control = try Control()
        let folder = try TemporaryFolder()
        try folder.write(Self.goodUnits, to: "unor.csv")
        let first = try control("import", folder.url.path, "--output", "json")
        #expect(first.status == 0)
        #expect(try report(first).files.map(\.applied) == [2])
        let second = try control("import", folder.url.path, "--output", "json")
        #expect(second.status == 0)
        #expect(try report(second).files.map(\.unchanged) == [2])
        #expect(try report(second).files.map(\.applied) == [0])
    }

    @Test("a bad row is named by line, column and code, the good ones are applied, and the exit code is 3")
    func badRow() throws {
        let control = try Control()
        let folder = try TemporaryFolder()
        try folder.write(Self.goodUnits + "U C,Dinas C\n", to: "unor.csv")
        let run = try control("import", folder.url.path, "--output", "json")
        #expect(run.status == 3)
        let report = try report(run)
        #expect(!report.clean)
        #expect(report.files.map(\.applied) == [2])
        #expect(report.files.map(\.rejected) == [1])
        let finding = try #require(report.findings.first { $0.severity == "ERROR" })
        #expect(finding.file == "unor.csv")
        #expect(finding.line == 4)
        #expect(finding.column == "id")
        #expect(!finding.code.isEmpty && !finding.hint.isEmpty)

        let table = try control("import", folder.url.path)
        #expect(table.output.contains(finding.code))
        #expect(table.output.contains(finding.hint))
        #expect(table.talk.contains("Sebagian ditolak (baris: 1, "))
        let english = try control("import", folder.url.path, "--lang", "en", "--issues", "0")
        #expect(english.talk.contains("in unor.csv: 1 findings, 0 shown"))
        #expect(english.talk.contains("Refused in part (rows: 1, "))
    }

    @Test("a warning that many rows have is told once with its count and some examples, and programs get them all")
    func manyWarnings() throws {
        let control = try Control()
        let folder = try TemporaryFolder()
        try folder.write(Self.goodUnits, to: "unor.csv")
        try folder.write("kode_jabatan,nama_jabatan,jenis_jabatan,eselon_id\nJ-1,Pelaksana,4,99\n", to: "jabatan.csv")
        let years = (2001...2040).map { "U-A,J-1,1,2,\($0)\n" }.joined()
        try folder.write("unor_id,kode_jabatan,kebutuhan,bezetting,tahun\n" + years, to: "formasi.csv")
        let table = try control("import", folder.url.path, "--dry-run")
        #expect(table.output.split(separator: "\n").count { $0.contains("FOR01") } == 3, "\(table.output)")
        #expect(table.talk.contains("FOR01 di formasi.csv: 40 temuan, ditampilkan 3"), "\(table.talk)")
        let whole = try control("import", folder.url.path, "--dry-run", "--issues", "1000")
        #expect(whole.output.split(separator: "\n").count { $0.contains("FOR01") } == 40)
        #expect(!whole.talk.contains("FOR01"))
        let report = try report(try control("import", folder.url.path, "--dry-run", "--output", "json"))
        #expect(report.findings.count { $0.code == "FOR01" } == 40)
    }

    @Test("a dry run reports and changes nothing")
    func dryRun() throws {
        let control = try Control()
        let folder = try TemporaryFolder()
        try folder.write(Self.goodUnits, to: "unor.csv")
        for _ in 0..<2 {
            let run = try control("import", folder.url.path, "--dry-run", "--output", "json")
            #expect(run.status == 0)
            let report = try report(run)
            #expect(report.dry_run)
            #expect(report.files.map(\.applied) == [2])
        }
    }

    @Test("a file that was cut changes nothing at all")
    func cutFile() throws {
        let control = try Control()
        let folder = try TemporaryFolder()
        try folder.write("id,nama_unor\nU-A,Dinas A\nU-B", to: "unor.csv")
        let run = try control("import", folder.url.path, "--output", "json")
        #expect(run.status == 3)
        let file = try #require(try report(run).files.first)
        #expect(file.refusal?.hasPrefix("BKS06") == true)
        #expect(file.applied == 0)
    }

    @Test("findings for a spreadsheet are rows of CSV")
    func csv() throws {
        let control = try Control()
        let folder = try TemporaryFolder()
        try folder.write("id,nama_unor,agama\nU-A,Dinas A,x\n", to: "unor.csv")
        let lines = try control("import", folder.url.path, "--output", "csv").output.split(separator: "\n")
        #expect(lines.first == "file,line,column,severity,code,hint")
        #expect(lines.contains { $0.hasPrefix("unor.csv,") && $0.contains("KOL02") })
    }

    @Test("a folder that is not there, and one without files, are told apart")
    func noFolder() throws {
        let control = try Control()
        #expect(try control("import", "/nonexistent").status == 66)
        let empty = try TemporaryFolder()
        let run = try control("import", empty.url.path)
        #expect(run.status == 65)
        #expect(run.talk.contains("[DIR02]"))
    }

    @Test("an older database is refused before anything is read")
    func olderSchema() throws {
        let control = try Control(migrated: false)
        let run = try control("import", "/nonexistent")
        #expect(run.status == 78)
        #expect(run.talk == "mutasictl: Basis data ini belum berisi skema mutasi; jalankan: mutasictl migrate\n")
    }
}
