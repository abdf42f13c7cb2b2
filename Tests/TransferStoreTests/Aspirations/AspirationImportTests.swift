import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("Imported wishes beside what employees stated themselves")
struct AspirationImportTests {
    private let database: TestDatabase
    private let session: Session
    private let directory: ImportDirectory
    private let sari: PersonID

    private static let nip = "198703142011012907"
    private static let header = "nip,peringkat,kode_jabatan,unor_id,kab_kota,bersedia_terpencil,tanggal\n"

    init() throws {
        database = try TestDatabase()
        session = try database.session()
        directory = try ImportDirectory()
        try directory.writeProvince()
        _ = try directory.run(session)
        sari = try People(session).find(nip: Self.nip).id
        try ProposalProvince.setClock("2025-09-10 09:00+07", session)
    }

    /// Sari states on the day of the clock that she wishes for a post.
    private func state(_ post: PostCode = "J-B", notBefore: CivilDate? = nil) throws {
        try session.transaction {
            let profile = AspirationProfile(
                employee: sari,
                wishes: [Aspiration(rank: 1, post: post)],
                notBefore: notBefore,
                statedOn: try CivilClock(session).today()
            )
            _ = try Aspirations(session).state(profile, by: sari)
        }
    }

    /// Imports rows of Sari, each as `rank,post,unit,district,remote,day`.
    @discardableResult
    private func bring(_ rows: String..., isDryRun: Bool = false) throws -> FileReport {
        try directory.write("aspirasi.csv", Self.header + rows.map { "\(Self.nip),\($0)\n" }.joined())
        return try directory.run(session, isDryRun: isDryRun).file("aspirasi.csv")
    }

    /// What evaluations go by.
    private func current() throws -> String {
        try session.value(
            """
            select coalesce(string_agg(concat_ws(' ', choice, post_code, unit_id, stated_on), '; '
                order by choice, post_code), '') from mutasi.aspiration where employee_id = \(sari)
            """
        )
    }

    /// What is kept beside it.
    private func kept() throws -> String {
        try session.value(
            """
            select coalesce(string_agg(concat_ws(' ', choice, post_code, unit_id, stated_on, cause), '; ' order by id), '')
            from mutasi.aspiration_superseded where employee_id = \(sari)
            """
        )
    }

    @Test("a file that is older, or without a day, gives way to the employee's own words: told by line, and kept")
    func older() throws {
        try state()
        let report = try bring("1,J-A,U-2,,,2025-09-09", "2,J-A,U-3,,,")
        #expect(report.findings == ["2 tanggal ASP01", "3 tanggal ASP01"])
        #expect(report.rejected == 0 && report.applied == 0 && report.issueCounts[.warning] == 2)
        #expect(try current() == "1 J-B 2025-09-10")
        #expect(try kept() == "1 J-A U-2 2025-09-09 OLDER; 2 J-A U-3 OLDER")
    }

    @Test("on the same day the employee's own words hold, and the same file read again adds nothing but its report")
    func sameDay() throws {
        try state()
        for _ in 1...3 {
            #expect(try bring("1,J-A,U-2,,,2025-09-10").findings == ["2 tanggal ASP01"])
            #expect(try current() == "1 J-B 2025-09-10")
            #expect(try kept() == "1 J-A U-2 2025-09-10 OLDER")
        }
    }

    @Test("a newer file is taken whole, what it replaces stays on record, and what no file can say stays in force")
    func newer() throws {
        try state(notBefore: .day(2026, 1, 5))
        let report = try bring("1,J-A,U-2,,,2025-09-11", "2,J-B,U-3,,,2025-08-01")
        #expect(report.findings.isEmpty && report.applied > 0)
        #expect(try current() == "1 J-A U-2 2025-09-11; 2 J-B U-3 2025-08-01")
        let standing = try Aspirations(session).standing(of: sari)
        guard case .imported = standing.origin else {
            Issue.record("the file is newer")
            return
        }
        #expect(standing.profile.notBefore == .day(2026, 1, 5))
        #expect(standing.profile.wishes.first?.post == "J-A")
        let before = try Aspirations(session).standing(of: sari, on: .day(2025, 9, 10))
        #expect(before.profile.wishes.map(\.post) == ["J-B"])
    }

    @Test("imported, then stated, then imported again: the file's rows are kept as replaced, and then as older")
    func importedStatedImported() throws {
        let row = "1,J-A,U-2,,,2025-06-02"
        #expect(try bring(row).applied == 1)
        try state()
        #expect(try current() == "1 J-B 2025-09-10")
        #expect(try kept() == "1 J-A U-2 2025-06-02 REPLACED")
        #expect(try bring(row).findings == ["2 tanggal ASP01"])
        #expect(try current() == "1 J-B 2025-09-10")
        #expect(try kept() == "1 J-A U-2 2025-06-02 REPLACED; 1 J-A U-2 2025-06-02 OLDER")
        guard case .stated = try Aspirations(session).standing(of: sari).origin else {
            Issue.record("the employee's own words hold")
            return
        }
    }

    @Test("what the employee took back is not brought again by an older file")
    func withdrawn() throws {
        try state()
        try session.transaction { _ = try Aspirations(session).withdraw(of: sari, by: sari) }
        #expect(try bring("1,J-A,U-2,,,2025-09-01").findings == ["2 tanggal ASP01"])
        #expect(try current().isEmpty)
        #expect(try bring("1,J-A,U-2,,,2025-09-11").findings.isEmpty)
        #expect(try !Aspirations(session).standing(of: sari).isWithdrawn)
        #expect(try Aspirations(session).stated(after: nil, limit: 10).map(\.employee) == [sari])
    }

    @Test("a post that was declined and is wished for since is declined no more, and other refusals stay")
    func declined() throws {
        let rows = ["0,J-B,,,,2025-05-01", "0,J-A,U-3,,,2025-05-01"]
        try bring(rows[0], rows[1])
        try state()
        #expect(try current() == "0 J-A U-3 2025-05-01; 1 J-B 2025-09-10")
        #expect(try bring(rows[0], rows[1]).findings == ["2 tanggal ASP01"])
        #expect(try current() == "0 J-A U-3 2025-05-01; 1 J-B 2025-09-10")
    }

    @Test("of others in the same file nothing gives way")
    func others() throws {
        try state()
        try directory.write(
            "aspirasi.csv",
            Self.header + "198508212010011904,1,J-A,,,,2025-01-01\n\(Self.nip),1,J-A,,,,2025-01-01\n"
        )
        let report = try directory.run(session).file("aspirasi.csv")
        #expect(report.findings == ["3 tanggal ASP01"] && report.applied == 1)
    }

    @Test("an import that is only tried tells the same, and leaves nothing behind")
    func rolledBack() throws {
        try state()
        #expect(try bring("1,J-A,U-2,,,2025-09-01", isDryRun: true).findings == ["2 tanggal ASP01"])
        #expect(try bring("1,J-A,U-2,,,2025-09-12", isDryRun: true).findings.isEmpty)
        #expect(try current() == "1 J-B 2025-09-10")
        #expect(try kept().isEmpty)
    }

    @Test(
        "by SQL neither: what the employee stated is not overwritten, added to, or deleted",
        arguments: [
            ("update mutasi.aspiration set post_code = 'J-A'", "own_statement_is_on_record"),
            ("update mutasi.aspiration set post_code = 'J-A', profile_id = null", "own_statement_stands"),
            ("delete from mutasi.aspiration", "own_statement_stands"),
            (
                """
                insert into mutasi.aspiration (employee_id, choice, post_code, stated_on)
                select employee_id, 1, 'J-A', '2025-09-10' from mutasi.aspiration
                """, "own_statement_stands"
            ),
            (
                """
                insert into mutasi.aspiration (employee_id, choice, post_code, profile_id)
                select employee_id, 2, 'J-A', profile_id from mutasi.aspiration
                """, "own_statement_is_on_record"
            ),
        ]
    )
    func bySQL(statement: String, constraint: String) throws {
        try state()
        let error = #expect(throws: PostgresError.self) {
            try session.transaction { try session.script(statement) }
        }
        #expect(error?.constraint == constraint)
        #expect(try current() == "1 J-B 2025-09-10")
    }

    @Test("what is kept aside is never changed")
    func unchanged() throws {
        try state()
        try bring("1,J-A,U-2,,,2025-09-01")
        for statement in ["delete from mutasi.aspiration_superseded", "truncate mutasi.aspiration_superseded"] {
            #expect(throws: PostgresError.self) { try session.script(statement) }
        }
    }
}
