import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("Imports")
struct ImportRunTests {
    private let database: TestDatabase
    private let session: Session
    private let directory: ImportDirectory

    init() throws {
        database = try TestDatabase()
        session = try database.session()
        directory = try ImportDirectory()
        try directory.writeProvince()
    }

    private var people: Int {
        get throws { try session.value("select count(*) from mutasi.employee") }
    }

    @Test("a second run changes nothing and says so (case 47)")
    func idempotent() throws {
        let first = try directory.run(session)
        #expect(first.isClean)
        #expect(first.applied == 7)
        let before: String = try session.value("select string_agg(e::text, '|' order by nip) from mutasi.employee e")
        let second = try directory.run(session)
        #expect(second.applied == 0)
        #expect(second.unchanged == 7)
        #expect(try session.value("select string_agg(e::text, '|' order by nip) from mutasi.employee e") == before)
    }

    @Test("a changed row is updated under the same key")
    func update() throws {
        _ = try directory.run(session)
        let key: PersonID = try session.value("select id from mutasi.employee where nip = '198703142011012907'")
        try directory.write(
            "pegawai.csv",
            ImportDirectory.employeesHeader
                + "198703142011012907,Sari,PNS,01,IV/a,2,J-A,2021-04-01,U-3\n"
                + "198508212010011904,Budi,PNS,01,III/d,2,J-A,2020-04-01,U-3\n"
        )
        let report = try directory.run(session).file("pegawai.csv")
        #expect((report.applied, report.unchanged) == (1, 1))
        #expect(try session.value("select unit_id::text || rank from mutasi.employee where id = \(key)") == "U-3IV/a")
    }

    @Test("semicolons, a byte order mark, CRLF, headers in any order and case, and Indonesian dates are accepted")
    func dialect() throws {
        try directory.write(
            "pegawai.csv",
            "\u{FEFF}NAMA;NIP_BARU;jenis_asn;Kedudukan Hukum Id;gol_akhir;jenis_jabatan_id;jabatan_id;tmt_jabatan;unor_id\r\n"
                + "Moh. Ma'ruf;'19870314 201101 2 907;pns;1;3d;2;J-A;1 April 2021;U-2\r\n"
                + "\"Budi; S.T.\";1985.0821.201001.1904;PNS;01;III-D;2;J-A;01-04-2020;U-3\r\n"
        )
        #expect(try directory.run(session).isClean)
        let rows = try session.query("select name::text, nip, post_since, rank::text from mutasi.employee order by nip")
        let people = try rows.map { try $0.decode(String.self, String.self, CivilDate.self, String.self) }
        #expect(people.map(\.0) == ["Budi; S.T.", "Moh. Ma'ruf"])
        #expect(people.map(\.1) == ["198508212010011904", "198703142011012907"])
        #expect(people.map(\.2.description) == ["2020-04-01", "2021-04-01"])
        #expect(people.map(\.3) == ["III/d", "III/d"])
    }

    @Test("every bad row is reported by line, column and code, and the good ones are applied (case 1)")
    func badRows() throws {
        try directory.write(
            "pegawai.csv",
            ImportDirectory.employeesHeader + """
                198703142011013907,A,PNS,01,III/d,2,J-A,2021-04-01,U-2
                1.98703142011012E+17,B,PNS,01,III/d,2,J-A,2021-04-01,U-2
                198703142011012907,C,PNS,01,IX,2,J-A,31-02-2021,U-2
                198703142011012908,D,PNS,01,III/d,2,J-X,2021-04-01,U-2
                198703142011012909,E,PNS,01,III/d,2,J-A,2021-04-01,U-9
                198703142011012910,,HONORER,01,III/d,2,J-A,2021-04-01,U-2
                198703142011012911,G,PNS,01
                198703142011012912,Good,PNS,01,III/d,2,J-A,2021-04-01,U-2

                """
        )
        let report = try directory.run(session).file("pegawai.csv")
        #expect(report.applied == 1)
        #expect(report.rejected == 7)
        #expect(
            report.findings.sorted() == [
                "2 nip_baru NIP04", "3 nip_baru NIP13", "4 gol_akhir GOL02", "4 tmt_jabatan TGL02",
                "5 jabatan_id REF02",
                "6 unor_id REF01", "7 jenis_asn NIL03", "7 nama NIL01", "8 - BRS01",
            ]
        )
        for issue in report.issues {
            #expect(issue.fault.sentence(in: .indonesian) != issue.fault.sentence(in: .english))
        }
        #expect(try session.value("select name::text from mutasi.employee") == "Good")
        #expect(try session.value("select count(*) from mutasi.import_issue where severity = 'ERROR'") == 9)
    }

    @Test("the same person twice is kept once; two people under one NIP are both held back (cases 7, 8)")
    func repeatedNIP() throws {
        try directory.write(
            "pegawai.csv",
            ImportDirectory.employeesHeader + """
                198703142011012907,Sari,PNS,01,III/d,2,J-A,2021-04-01,U-2
                198703142011012907,Sari,PNS,01,III/d,2,J-A,2021-04-01,U-2
                198508212010011904,Budi,PNS,01,III/d,2,J-A,2020-04-01,U-3
                198508212010011904,Bayu,PNS,01,III/d,2,J-A,2020-04-01,U-3

                """
        )
        let report = try directory.run(session).file("pegawai.csv")
        #expect(report.findings == ["3 - BRS03", "4 - NIP11", "5 - NIP11"])
        #expect((report.applied, report.rejected) == (1, 2))
        #expect(try session.value("select string_agg(name, ',') from mutasi.employee") == "Sari")
    }

    @Test("columns of religion, marriage, identity and address are dropped on arrival, and the report says so")
    func sensitiveColumns() throws {
        try directory.write(
            "pegawai.csv",
            "agama_nama,jenis_kawin_id,nik,alamat,warna,nip_baru,nama,jenis_asn,kedudukan_hukum_id,gol_akhir,"
                + "jenis_jabatan_id,jabatan_id,tmt_jabatan,unor_id\n"
                + "Sirna,Sirna,Sirna,Sirna,biru,198703142011012907,Sari,PNS,01,III/d,2,J-A,2021-04-01,U-2\n"
        )
        let report = try directory.run(session).file("pegawai.csv")
        #expect(report.applied == 1)
        #expect(report.findings.filter { $0.hasSuffix("KOL02") }.count == 4)
        #expect(report.findings.contains("1 warna KOL01"))
        #expect(try session.value("select count(*) from mutasi.employee e where e::text like '%Sirna%'") == 0)
        #expect(try session.value("select count(*) from mutasi.import_issue i where i::text like '%Sirna%'") == 0)
    }

    @Test("a dry run reports the same and leaves nothing")
    func dryRun() throws {
        let rehearsal = try directory.run(session, isDryRun: true)
        #expect(rehearsal.isDryRun && rehearsal.run == nil)
        #expect(try people == 0)
        #expect(try session.value("select count(*) from mutasi.import_run") == 0)
        let real = try directory.run(session)
        #expect(rehearsal.files.map(\.applied) == real.files.map(\.applied))
    }

    @Test("a cell that a spreadsheet would run as a formula is stored as text (case 46)")
    func formula() throws {
        try directory.write(
            "pegawai.csv",
            ImportDirectory.employeesHeader
                + "198703142011012907,\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",PNS,01,III/d,2,J-A,2021-04-01,U-2\n"
        )
        #expect(try directory.run(session).isClean)
        #expect(try session.value("select name::text from mutasi.employee") == "=HYPERLINK(\"http://x\",\"y\")")
    }

    @Test("one bad row in a file of many blocks is reported with its line, the others are applied (case 47)")
    func manyRows() throws {
        var text = "unor_id,kode_indikator,periode,nilai\n"
        for row in 0..<45_000 {
            text += row == 30_000 ? "U-3,BURUK,2025-13,1\n" : "U-3,K\(row),2025-01,\(row)\n"
        }
        try directory.write("indikator.csv", text)
        let report = try directory.run(session).file("indikator.csv")
        #expect(report.findings == ["30002 periode TGL02"])
        #expect((report.read, report.applied, report.rejected) == (45_000, 44_999, 1))
        #expect(try session.value("select count(*) from mutasi.indicator") == 44_999)
    }

    @Test("a report keeps a thousand issues of a file, the table all of them")
    func boundedIssues() throws {
        let rows = (0..<1_500).map { "U-3,K\($0),kapan,1\n" }
        try directory.write("indikator.csv", "unor_id,kode_indikator,periode,nilai\n" + rows.joined())
        let report = try directory.run(session).file("indikator.csv")
        #expect(report.issues.count == FileReport.issueLimit)
        #expect(report.issueCounts[.error] == 1_500)
        #expect(try session.value("select count(*) from mutasi.import_issue where file = 'indikator.csv'") == 1_500)
    }

    @Test("progress reaches the size of all files")
    func progress() throws {
        var last: ImportProgress?
        let run = ImportRun(directory: directory.path, session: session, today: .today) { last = $0 }
        _ = try run.run()
        let end = try #require(last)
        #expect(end.bytesDone == end.bytesTotal)
        #expect(end.bytesTotal > 400)
        #expect((end.file, end.rows) == ("pegawai.csv", 2))
    }

    @Test("a directory without import files is refused before anything is written")
    func nothingToImport() throws {
        let empty = try ImportDirectory()
        #expect(throws: ImportRefusal.nothingToImport) { try empty.run(session) }
        #expect(throws: ImportRefusal.noDirectory) {
            try ImportRun(directory: empty.path + "/none", session: session, today: .today).run()
        }
    }
}
