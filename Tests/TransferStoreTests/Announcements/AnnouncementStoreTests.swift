import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

@Suite("Announcements on record")
struct AnnouncementStoreTests {
    private let province: SignedProvince
    private var session: Session { province.session }

    init() throws {
        province = try SignedProvince()
    }

    private func count(_ condition: String = "true") throws -> Int {
        let rows = try session.query(
            SQL(unchecked: "select count(*) from mutasi.public_announcement where \(condition)", binds: [])
        )
        return try rows.first?.decode(at: 0) ?? 0
    }

    private func refused(_ constraint: String, _ statement: String) {
        let error = #expect(throws: PostgresError.self, "\(statement)") { try session.script(statement) }
        #expect(error?.constraint == constraint, "\(statement): \(String(describing: error))")
    }

    @Test("a draft is read by nobody else, and the last one of a package is published under the year's next number")
    func publication() throws {
        try province.draft("Sari Wulandary")
        #expect(try count() == 0)
        let published = try province.publish()
        #expect(published.announcement.number == "2025-001")
        #expect(published.publishedOn == .day(2025, 10, 6))
        #expect(published.announcement.standing.map(\.name.display) == ["Sari Wulandari, S.K.M."])
        #expect(try count() == 1)
    }

    @Test("after the announcement 999 of a year comes 1000: no number is cut to three digits")
    func numbers() throws {
        try session.script(
            """
            set session_replication_role = replica;
            insert into mutasi.announcement_publication (announcement_id, package_id, number, published_on, published_at)
            values (0, 0, '2025-999', '2025-10-06', '2025-10-06'), (-1, -1, '2025-1000', '2025-10-06', '2025-10-06');
            reset session_replication_role
            """
        )
        #expect(try province.publish().announcement.number == "2025-1001")
    }

    @Test("a decree is announced once: neither a second publication nor a later draft takes the place of the first")
    func once() throws {
        try province.publish()
        #expect(throws: AnnouncementStoreFault.self) {
            try session.transaction { _ = try province.announcements.publish(.package(province.package), by: .worker) }
        }
        #expect(throws: AnnouncementStoreFault.self) { try province.draft() }
        refused(
            "one_announcement_for_a_decree",
            """
            insert into mutasi.announcement (package_id, decree_number, decree_date, is_correction, legal_basis,
                objection_until) select package_id, decree_number, decree_date, is_correction, legal_basis,
                objection_until from mutasi.announcement limit 1
            """
        )
    }

    @Test("a correction strikes the old entry out, and both stay to be read (case 73)")
    func correction() throws {
        try province.publish()
        let corrected = try province.correct(try SignedProvince.entry("Sari Wulandari, S.K.M., M.Kes"))
        #expect(corrected.announcement.strikingRecord(of: 1) == 2)
        #expect(try count("name = 'Sari Wulandari, S.K.M.' and struck_out_by = 2") == 1)
        #expect(try count("name = 'Sari Wulandari, S.K.M., M.Kes' and corrects = 1 and cause = 'RALAT'") == 1)
        let again = try province.announcements.show("2025-001")
        #expect(again.announcement == corrected.announcement)
        // One struck-out line is not struck out twice, whoever writes.
        refused(
            "struck_out_once",
            """
            insert into mutasi.announcement_record (announcement_id, number, proposal_id, corrects, cause, corrected_on,
                reference, written_at)
            select announcement_id, 1, proposal_id, 1, 'PENCABUTAN', '2025-10-06', '821/3/2025', now()
            from mutasi.announcement_record limit 1
            """
        )
    }

    @Test("a revocation leaves no entry that holds")
    func revocation() throws {
        try province.publish()
        let revoked = try province.correct(nil, .revoked)
        #expect(revoked.announcement.standing.isEmpty)
        #expect(revoked.standingRecord(of: .proposal(province.proposal)) == nil)
        #expect(throws: AnnouncementStoreFault.self) { try province.correct(nil, .revoked) }
    }

    @Test(
        "nothing of an announcement is changed or deleted",
        arguments: [
            "announcement", "announcement_publication", "announcement_record", "announcement_withheld",
            "announcement_redaction", "announcement_file",
        ]
    )
    func appendOnly(table: String) throws {
        try province.publish()
        for statement in ["delete from mutasi.\(table)", "truncate mutasi.\(table) cascade"] {
            let error = #expect(throws: PostgresError.self) { try session.script(statement) }
            #expect(error?.sqlState == .insufficientPrivilege, "\(statement)")
        }
        let column = table == "announcement_file" ? "name" : table == "announcement" ? "id" : "announcement_id"
        let assigned = table == "announcement" ? "is_correction = true" : "\(column) = \(column)"
        let error = #expect(throws: PostgresError.self) {
            try session.script("update mutasi.\(table) set \(assigned)")
        }
        #expect(error?.sqlState == .insufficientPrivilege)
    }

    @Test(
        "what names a person by a number or an address is refused by the table itself",
        arguments: ["Sari 198703142011012907", "3171 2345 6789 0123", "sari@example.go.id"]
    )
    func revealing(text: String) throws {
        try province.draft()
        let error = #expect(throws: PostgresError.self) {
            try session.execute(
                """
                insert into mutasi.announcement_record (announcement_id, number, proposal_id, name, new_post, new_unit,
                    district, effective_on, kind, written_at)
                select id, 1, \(province.proposal.number), \(text), 'a', 'b', 'c', '2025-11-01', 'MUTASI', now()
                from mutasi.announcement
                """
            )
        }
        #expect(error?.sqlState == .checkViolation)
    }

    @Test("what is public is only corrected: no entry is added, and no placement withheld")
    func closed() throws {
        try province.publish()
        refused(
            "published_is_only_corrected",
            """
            insert into mutasi.announcement_record (announcement_id, number, proposal_id, name, new_post, new_unit,
                district, effective_on, kind, written_at)
            select announcement_id, 1, proposal_id, 'X', 'a', 'b', 'c', '2025-11-01', 'MUTASI', now()
            from mutasi.announcement_record
            """
        )
        refused(
            "withheld_before_publication",
            """
            insert into mutasi.announcement_withheld (announcement_id, proposal_id, decided_by, reason, new_unit,
                district, kind)
            select r.announcement_id, r.proposal_id, p.drafter, 'x', 'b', 'c', 'MUTASI'
            from mutasi.announcement_record r join mutasi.proposal p on p.id = r.proposal_id
            """
        )
    }

    @Test("a decree that is not signed is not published, whoever writes (case 70)")
    func unsigned() throws {
        let other = try PackageProvince()
        let package = try other.decided([other.sari])
        let error = #expect(throws: PostgresError.self) {
            try other.session.transaction {
                let announcements = Announcements(other.session)
                _ = try announcements.draft(
                    for: .package(package),
                    try PublishedDecree(SignedProvince.decree, legalBasis: ["PP 11/2017"]),
                    objectionUntil: .day(2025, 10, 22),
                    lines: [AnnouncedLine(.proposal(other.sari), try SignedProvince.entry())],
                    by: other.`operator`
                )
                _ = try announcements.publish(.package(package), by: other.`operator`)
            }
        }
        #expect(error?.constraint == "signed_before_published")
    }

    @Test("a placement that is withheld is counted, and its person and reason are not public")
    func withheld() throws {
        try session.transaction {
            let held = try WithheldEntry(
                decidedBy: province.base.ppk.person ?? PersonID(high: 0, low: 0),
                reason: "ancaman"
            )
            _ = try province.announcements.draft(
                for: .package(province.package),
                try PublishedDecree(SignedProvince.decree, legalBasis: ["PP 11/2017"]),
                objectionUntil: .day(2025, 10, 22),
                lines: [],
                withheld: [WithheldLine(.proposal(province.proposal), held, insteadOf: try SignedProvince.entry())],
                by: province.base.ppk
            )
            _ = try province.announcements.publish(.package(province.package), by: province.`operator`)
        }
        #expect(try count("withheld = 1 and name is null") == 1)
        let json = try province.announcements.show("2025-001").announcement.canonicalJSON
        #expect(!json.contains("ancaman") && !json.contains("Sari") && json.contains(#""withheld":1"#))
    }

    @Test("a name is looked for by its letters: no wildcard, no SQL, and not fewer than three letters (case 92)")
    func search() throws {
        try province.publish()
        let announcements = province.announcements
        #expect(try announcements.list(.named("wulan")).count == 1)
        #expect(try announcements.list(.named("w%lan")).isEmpty)
        #expect(try announcements.list(.named("sar_ wul")).isEmpty)
        #expect(try announcements.list(.named("'; drop table mutasi.announcement; --")).isEmpty)
        for short in ["", "sa", "%%%", "s%a"] {
            #expect(throws: AnnouncementStoreFault.self) { try announcements.list(.named(short)) }
        }
    }

    @Test("a name is redacted once it was public long enough; the line and the decree stay (case 93)")
    func redaction() throws {
        try province.publish()
        let person = province.`operator`.person ?? PersonID(high: 0, low: 0)
        let fault = #expect(throws: NameRedactionFault.self) {
            try province.announcements.redact(1, of: "2025-001", by: person, reason: "permintaan")
        }
        #expect(fault?.sentence(in: .indonesian).contains("6 Oktober 2030") == true)
        try province.setClock("2030-10-07 09:00+07")
        let redacted = try province.announcements.redact(1, of: "2025-001", by: person, reason: "permintaan")
        #expect(!redacted.announcement.canonicalJSON.contains("Sari"))
        #expect(redacted.announcement.canonicalJSON.contains("821/1/2025"))
        #expect(try count("name = '(nama disamarkan)' and new_post is not null") == 1)
        #expect(try Decrees(session).list().count == 1)
        #expect(throws: AnnouncementStoreFault.self) {
            try province.announcements.redact(1, of: "2025-001", by: person, reason: "lagi")
        }
    }

    @Test("figures about fewer people than the rules ask for are not shown")
    func aggregate() throws {
        try province.publish()
        for table in AggregateTable.allCases {
            let figures = try province.announcements.aggregate(
                table,
                from: .day(2025, 1, 1),
                through: .day(2025, 12, 31)
            )
            #expect(figures.cells.isEmpty && figures.rest == nil, "\(table)")
        }
    }

    @Test("the share of wishes met counts those who had wishes when they were proposed, and whether they went there")
    func wishesMet() throws {
        try province.publish()
        try session.script(
            """
            set session_replication_role = replica;
            update mutasi.rule_parameter set value = 1 where code = 'AGGREGATE_MINIMUM';
            set session_replication_role = origin
            """
        )
        func cells(_ table: AggregateTable) throws -> [AggregateCell] {
            try province.announcements.aggregate(table, from: .day(2025, 1, 1), through: .day(2025, 12, 31)).cells
        }
        // Sari's second wish in the file is the post that she was given.
        #expect(try cells(.aspirations) == [AggregateCell("MUTASI", people: 1, total: 1)])
        // What she states after she was proposed changes nothing of what it was.
        try province.setClock("2025-10-07 09:00+07")
        let sari = province.base.base.sari.id
        try session.transaction {
            let profile = AspirationProfile(
                employee: sari,
                wishes: [Aspiration(rank: 1, post: "J-PROMKES-MUDA")],
                statedOn: .day(2025, 10, 7)
            )
            _ = try Aspirations(session).state(profile, by: sari)
        }
        #expect(try cells(.aspirations) == [AggregateCell("MUTASI", people: 1, total: 1)])
        #expect(try cells(.training).isEmpty)
    }
}
