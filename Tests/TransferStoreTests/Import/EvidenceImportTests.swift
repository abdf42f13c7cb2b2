import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("Imports of performance, assessments, courses and needs")
struct EvidenceImportTests {
    private let database: TestDatabase
    private let session: Session
    private let directory: ImportDirectory
    private let sari = "198703142011012907"

    init() throws {
        database = try TestDatabase()
        session = try database.session()
        directory = try ImportDirectory()
        try directory.writeProvince()
    }

    @Test("numbers of the old scheme become predicates, and numbers of a year that has predicates do not (case 55)")
    func numericAppraisal() throws {
        try directory.write(
            "kinerja.csv",
            "nip,tahun,predikat\n\(sari),2019,91\n\(sari),2020,\"90,99\"\n\(sari),2021,61\n\(sari),2023,91\n"
        )
        let report = try directory.run(session).file("kinerja.csv")
        #expect(report.findings == ["5 predikat NIL03"])
        #expect(
            try session.value("select string_agg(year || ':' || predicate, ' ' order by year) from mutasi.performance")
                == "2019:1 2020:2 2021:3"
        )
    }

    @Test("a predicate that contradicts its quadrant is corrected with a warning, and the original is kept (case 56)")
    func contradiction() throws {
        try directory.write(
            "kinerja.csv",
            "nip,tahun,hasil_kerja,perilaku_kerja,predikat\n\(sari),2024,di atas ekspektasi,DIBAWAH EKSPEKTASI,Baik\n"
        )
        let report = try directory.run(session).file("kinerja.csv")
        #expect(report.findings == ["2 predikat SKP01"])
        #expect(report.applied == 1)
        #expect(try session.value("select predicate || recorded from mutasi.performance") == "4Baik")
    }

    @Test("a box number without its scheme is rejected; with it the pair is kept, not the number")
    func box() throws {
        try directory.write(
            "asesmen.csv",
            "nip,tanggal,jpm,nine_box,skema_box,komunikasi,integritas\n\(sari),2024-01-01,84,7,,2,3\n"
                + "\(sari),2024-02-01,\"84,5\",8,KEMENKEU,2,\n\(sari),2024-03-01,84,7,PANRB_3_2020,6,3\n"
        )
        let report = try directory.run(session).file("asesmen.csv")
        #expect(report.findings == ["2 nine_box KOT01", "4 komunikasi KOM01"])
        #expect(
            try session.value(
                """
                select concat_ws(' ', box_scheme, box_performance, box_potential, competence, levels::text)
                from mutasi.assessment
                """
            ) == "KEMENKEU ATAS MENENGAH 84.50 {NULL,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL}"
        )
    }

    @Test("a person, unit or post that nobody knows is reported with its column (case 49)")
    func references() throws {
        try directory.write(
            "riwayat_jabatan.csv",
            "nip,jabatan_id,unor_id,tmt_jabatan,tmt_akhir\n\(sari),J-A,U-2,2011-01-01,2010-01-01\n"
                + "199002022014022903,J-A,U-2,2011-01-01,\n\(sari),J-X,U-2,2011-01-01,\n\(sari),J-A,U-9,2011-01-01,\n"
        )
        let report = try directory.run(session).file("riwayat_jabatan.csv")
        #expect(
            report.findings.sorted() == [
                "2 tmt_akhir TGL06", "3 nip REF03", "4 jabatan_id REF02", "5 unor_id REF01",
            ]
        )
    }

    @Test("of two rows that contradict each other, each names the other's line")
    func conflict() throws {
        try directory.write(
            "kinerja.csv",
            "nip,tahun,predikat\n\(sari),2023,Baik\n\(sari),2024,Baik\n\(sari),2023,Kurang\n"
        )
        let report = try directory.run(session).file("kinerja.csv")
        #expect(report.findings == ["2 - BRS04", "4 - BRS04"])
        #expect(
            report.issues.map { $0.fault as? RowFault } == [.conflict(otherLine: 4), .conflict(otherLine: 2)]
        )
        #expect(report.applied == 1)
    }

    @Test("wishes that a file no longer tells are withdrawn, unless it holds a row that was rejected")
    func withdrawnWishes() throws {
        let header = "nip,peringkat,kode_jabatan,unor_id\n"
        let wishes: SQL =
            "select string_agg(choice || post_code, ' ' order by choice, post_code) from mutasi.aspiration"
        try directory.write(
            "aspirasi.csv",
            header + "\(sari),1,J-A,U-2\n\(sari),2,J-B,U-2\n198508212010011904,1,J-B,\n"
        )
        #expect(try directory.run(session).isClean)
        #expect(try session.value(wishes) == "1J-A 1J-B 2J-B")

        try directory.write("aspirasi.csv", header + "\(sari),1,J-B,U-2\n\(sari),2,J-X,U-2\n")
        #expect(try directory.run(session).file("aspirasi.csv").findings == ["3 kode_jabatan REF02"])
        #expect(try session.value(wishes) == "1J-A 1J-B 1J-B 2J-B")

        try directory.write("aspirasi.csv", header + "\(sari),1,J-B,U-2\n")
        #expect(try directory.run(session).isClean)
        #expect(try session.value(wishes) == "1J-B 1J-B")
    }

    @Test("a course with several sessions is one course, and its seats cannot fall below those taken")
    func courses() throws {
        let header = "kode,nama,jenis_diklat_id,jp,kompetensi,kuota,mulai,lokasi\n"
        try directory.write(
            "katalog_pelatihan.csv",
            header + "C-1,Komunikasi,11,20,KOM|PLP,2,2025-11-03,Kota\nC-1,Komunikasi,11,20,KOM|PLP,5,2025-12-01,Kota\n"
                + "C-2,Magang,10,20,,,,\n"
        )
        #expect(try directory.run(session).isClean)
        #expect(try session.value("select count(*) from mutasi.course") == 2)
        #expect(try session.value("select count(*) from mutasi.course_session") == 2)
        try session.execute(
            """
            insert into mutasi.enrolment (employee_id, course_code, session_id, state, year, hours)
            select e.id, 'C-1', s.id, 'ENROLLED', 2025, 20
            from mutasi.employee e, mutasi.course_session s where s.seats = 2
            """
        )
        try directory.write("katalog_pelatihan.csv", header + "C-1,Komunikasi,11,20,KOM|PLP,1,2025-11-03,Kota\n")
        #expect(try directory.run(session).file("katalog_pelatihan.csv").findings == ["2 kuota PLT01"])
    }

    @Test("more people than a post needs are told of by import, and kept as stated (case 60)")
    func surplus() throws {
        try directory.write(
            "formasi.csv",
            "unor_id,kode_jabatan,kebutuhan,bezetting\nU-2,J-B,1,3\nU-3,J-A,0,1\nU-3,J-B,2,2\n"
        )
        let report = try directory.run(session).file("formasi.csv")
        #expect(report.findings == ["2 bezetting FOR01", "3 bezetting FOR01"])
        #expect((report.applied, report.rejected) == (3, 0))
    }

    @Test("serial numbers of a spreadsheet are dates where that was declared, else refused (case 39)")
    func excelDates() throws {
        try directory.write(
            "hukdis.csv",
            "nip,tingkat,tmt_mulai\n\(SeededProvince.sari),R,45689\n"
        )
        #expect(try directory.run(session).file("hukdis.csv").findings == ["2 tmt_mulai TGL05"])
        let declared = try ImportRun(
            directory: directory.path,
            session: session,
            today: .today,
            dates: .excel
        ).run()
        #expect(try declared.file("hukdis.csv").applied == 1)
        #expect(try session.value("select starts_on from mutasi.discipline") == CivilDate.day(2025, 2, 1))
    }

    @Test("needs of a file keep the standard of their day, and are not asked for twice (case 99)")
    func needs() throws {
        try directory.write(
            "standar_kompetensi.csv",
            "kode_jabatan,kode_kompetensi,jenis,level\nJ-B,KOM,M,3\nJ-B,T.PROMKES,T,3\nJ-B,INT,T,3\n"
        )
        let header = "kode,kode_jabatan,unor_id,profil,tmt,sumber,bukti_kelembagaan,mendesak\n"
        try directory.write(
            "kebutuhan.csv",
            header + "K-1,J-B,U-2,REGULAR,2025-10-01,VACANCY,kosong,\nK-2,J-B,U-3,REGULAR,2025-10-01,VACANCY,,\n"
                + "K-3,J-A,U-3,URGENT,2025-10-01,DISASTER,gempa,YA\n"
        )
        let report = try directory.run(session)
        #expect(try report.file("standar_kompetensi.csv").findings == ["4 jenis NIL03"])
        #expect(try report.file("kebutuhan.csv").findings == ["3 kode NEED01", "4 dasar_nomor NEED04"])
        let standard: SQL =
            "select string_agg(competency_code || level, ' ' order by competency_code) from mutasi.need_requirement"
        #expect(try session.value(standard) == "KOM3 T.PROMKES3")

        try directory.write(
            "standar_kompetensi.csv",
            "kode_jabatan,kode_kompetensi,jenis,level\nJ-B,KOM,M,4\nJ-B,T.PROMKES,T,3\n"
        )
        try directory.write("kebutuhan.csv", header + "K-9,J-B,U-2,REGULAR,2025-10-01,VACANCY,kosong,\n")
        #expect(try directory.run(session).file("kebutuhan.csv").findings == ["2 kode_jabatan DATA03"])
        #expect(try session.value(standard) == "KOM3 T.PROMKES3")
    }
}
