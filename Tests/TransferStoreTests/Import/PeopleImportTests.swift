import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("Imports of people")
struct PeopleImportTests {
    private let database: TestDatabase
    private let session: Session
    private let directory: ImportDirectory

    init() throws {
        database = try TestDatabase()
        session = try database.session()
        directory = try ImportDirectory()
        try directory.writeProvince()
    }

    private func importPeople(_ columns: String, _ rows: String) throws -> FileReport {
        let header = ImportDirectory.employeesHeader.dropLast()
        try directory.write("pegawai.csv", "\(header)\(columns)\n\(rows)")
        return try directory.run(session).file("pegawai.csv")
    }

    @Test("numbers in any notation are taken, and the report tells in how many rows (case 2)")
    func notations() throws {
        let report = try importPeople(
            "",
            """
            '19870314 201101 2 907,Sari,PNS,01,III/d,2,J-A,2021-04-01,U-2
            1985.0821.201001.1904,Budi,PNS,01,III/d,2,J-A,2020-04-01,U-3
            199002022014022903,Dewi,PNS,01,III/c,2,J-A,2020-04-01,U-3

            """
        )
        #expect(report.applied == 3)
        #expect(report.findings == ["0 nip_baru NIL10"])
        #expect(report.issues.first?.fault as? RowFault == .normalised(rows: 2))
        #expect(report.issues.first?.severity == .info)
    }

    @Test("a birth date that is not that of the NIP is kept as the file has it, with a warning (case 6)")
    func birthDate() throws {
        let report = try importPeople(
            ",tanggal_lahir",
            "198703142011012907,Sari,PNS,01,III/d,2,J-A,2021-04-01,U-2,1987-03-15\n"
        )
        #expect(report.findings == ["2 nip_baru NIP07"])
        #expect(report.applied == 1)
        #expect(try session.value("select born_on from mutasi.employee", as: CivilDate.self) == .day(1987, 3, 15))
    }

    @Test("two numbers of one name and birth date stay two people, since nothing is joined by itself (case 9)")
    func sameNameAndBirth() throws {
        let report = try importPeople(
            "",
            """
            198703142011012907,Sari,PNS,01,III/d,2,J-A,2021-04-01,U-2
            198703142023212901,Sari,PPPK,01,IX,2,J-A,2023-04-01,U-3

            """
        )
        #expect(report.applied == 2)
        #expect(try session.value("select count(distinct id) from mutasi.employee where name = 'Sari'") == 2)
    }

    @Test("an old NIP is no new one, yet finds whoever has it beside the new one (case 10)")
    func formerNumber() throws {
        let report = try importPeople(
            ",nip_lama",
            """
            198703142011012907,Sari,PNS,01,III/d,2,J-A,2021-04-01,U-2,131 234 567
            131234568,Budi,PNS,01,III/d,2,J-A,2020-04-01,U-3,

            """
        )
        #expect(report.findings == ["3 nip_baru NIP12"])
        let people = People(session)
        #expect(try people.find(nip: "131234567").nip == "198703142011012907")
        #expect(try people.find(nip: "131.234.567").name == "Sari")
        #expect(throws: StoreFault.unknownEmployee) { try people.find(nip: "131234568") }
    }

    @Test("an old NIP that two people have finds neither (case 10)")
    func sharedFormerNumber() throws {
        _ = try importPeople(
            ",nip_lama",
            """
            198703142011012907,Sari,PNS,01,III/d,2,J-A,2021-04-01,U-2,131234567
            198508212010011904,Budi,PNS,01,III/d,2,J-A,2020-04-01,U-3,131234567

            """
        )
        #expect(throws: StoreFault.unknownEmployee) { try People(session).find(nip: "131234567") }
    }

    @Test("a penalty dated ahead, or that ends before it begins, is taken with a warning (case 13)")
    func doubtfulPenalty() throws {
        try directory.write(
            "hukdis.csv",
            """
            nip,tingkat,no_sk,tmt_mulai,tmt_akhir,status
            198703142011012907,S,SK-1,2026-01-01,2026-06-30,BERJALAN
            198508212010011904,R,SK-2,2025-06-30,2025-01-01,SELESAI

            """
        )
        let report = try directory.run(session).file("hukdis.csv")
        #expect(report.findings == ["2 tmt_mulai HUK01", "3 tmt_mulai HUK01"])
        #expect(report.issues.allSatisfy { $0.severity == .warning })
        #expect(report.applied == 2)
    }

    @Test(
        "apostrophes, accents and tags in a name are kept as text, and letters of a wrong encoding are told (case 44)"
    )
    func oddNames() throws {
        let report = try importPeople(
            "",
            """
            198703142011012907,Nur 'Aini <b>Sari</b>,PNS,01,III/d,2,J-A,2021-04-01,U-2
            198508212010011904,Ýunus al-Fāṭiḥ,PNS,01,III/d,2,J-A,2020-04-01,U-3
            199002022014022903,RenÃ©,PNS,01,III/c,2,J-A,2020-04-01,U-3

            """
        )
        #expect(report.findings == ["4 nama NIL06"])
        #expect(report.applied == 3)
        #expect(
            try session.value("select string_agg(name, '|' order by nip) from mutasi.employee")
                == "Ýunus al-Fāṭiḥ|Nur 'Aini <b>Sari</b>|RenÃ©"
        )
    }

    @Test("a table in UTF-16, as spreadsheets save it, is taken like any other (case 45)")
    func utf16() throws {
        let text =
            "\u{FEFF}" + ImportDirectory.employeesHeader.replacing(",", with: ";").replacing("\n", with: "\r\n")
            + "198703142011012907;\"Sari\nPuspita\";PNS;01;III/d;2;J-A;2021-04-01;U-2\r\n"
        try directory.write("pegawai.csv", text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        #expect(try directory.run(session).isClean)
        #expect(try session.value("select name::text from mutasi.employee") == "Sari Puspita")
    }

    @Test("who is told in a unit that is no longer active is taken with a warning (case 49)")
    func inactiveUnit() throws {
        try directory.write("unor.csv", "id,nama_unor,aktif\nU-1,Satu,Y\nU-2,Dua,T\n")
        let report = try importPeople("", "198703142011012907,Sari,PNS,01,III/d,2,J-A,2021-04-01,U-2\n")
        #expect(report.findings == ["2 unor_id REF05"])
        #expect(report.applied == 1)
    }

    @Test("who is told in a unit that was merged is told the unit that has followed it, over however many (case 49)")
    func successor() throws {
        try directory.write(
            "unor.csv",
            "id,nama_unor,aktif,pengganti_id\nU-1,Satu,Y,\nU-2,Dua,T,U-3\nU-3,Tiga,T,U-1\nU-4,Empat,T,U-4x\n"
        )
        let header = ImportDirectory.employeesHeader.dropLast()
        try directory.write("pegawai.csv", "\(header)\n198703142011012907,Sari,PNS,01,III/d,2,J-A,2021-04-01,U-2\n")
        let report = try directory.run(session)
        #expect(try report.file("unor.csv").findings == ["5 pengganti_id REF01"])
        let issue = try #require(try report.file("pegawai.csv").issues.first)
        #expect(issue.fault as? RowFault == .inactiveUnit(successor: "U-1"))
        #expect(issue.fault.sentence(in: .english).contains("follows it, U-1."))
    }

    @Test("a leave that is over and still on record is taken with a warning, TIM_6 (case 18)")
    func leaveOver() throws {
        let report = try importPeople(
            ",akhir_kedudukan_hukum",
            """
            198703142011012907,Sari,PNS,02,III/d,2,J-A,2021-04-01,U-2,2020-01-31
            198508212010011904,Budi,PNS,02,III/d,2,J-A,2020-04-01,U-3,2099-01-31
            199002022014022903,Dewi,PNS,01,III/c,2,J-A,2020-04-01,U-3,2020-01-31

            """
        )
        #expect(report.findings == ["2 akhir_kedudukan_hukum REF06"])
        #expect(report.applied == 3)
    }

    @Test("an employee is never deleted with what is on record about them (case 89)")
    func deletion() throws {
        _ = try directory.run(session)
        try session.execute(
            """
            insert into mutasi.performance (employee_id, year, predicate, recorded)
            select id, 2024, 2, 'Baik' from mutasi.employee
            """
        )
        let error = #expect(throws: PostgresError.self) { try session.execute("delete from mutasi.employee") }
        #expect(error?.sqlState == .insufficientPrivilege)
        #expect(try session.value("select count(*) from mutasi.performance") == 2)
    }
}
