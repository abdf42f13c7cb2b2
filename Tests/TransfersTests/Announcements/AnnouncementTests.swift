import Testing
import Transfers

@Suite("Announcements")
struct AnnouncementTests {
    static func entry(_ name: String = "Sari Wulandari", unit: String = "Puskesmas Rumbia") throws -> AnnouncementEntry
    {
        try AnnouncementEntry(
            name: PersonName(name: name, titlesAfter: [AcademicTitle("S.K.M.")]),
            from: AnnouncedPlace(post: "Penyuluh Ahli Muda", unit: "Dinas Kesehatan"),
            to: AnnouncedPlace(post: "Kepala Seksi Promosi Kesehatan", unit: unit),
            district: "Kabupaten Kepulauan",
            effectiveOn: date("2026-03-02"),
            kind: .transfer,
            session: "Sesi 1"
        )
    }

    static func announcement(
        _ entries: [AnnouncementEntry],
        withheld: [WithheldEntry] = []
    ) throws -> Announcement {
        try Announcement(
            number: "2026-007",
            decree: PublishedDecree(
                Decree(Letter(number: "821.2/5/2026", date: date("2026-02-16"))),
                legalBasis: ["PP 11/2017"]
            ),
            objectionUntil: date("2026-03-09"),
            entries: entries,
            withheld: withheld
        )
    }

    @Test("an announcement has exactly the fields that are public, in one order, for good")
    func canonicalJSON() throws {
        let json = try Self.announcement([Self.entry()]).canonicalJSON
        #expect(
            json == #"{"announcement":"2026-007","decree":{"number":"821.2/5/2026","date":"2026-02-16","#
                + #""is_correction":false,"legal_basis":["PP 11/2017"]},"objection":{"to":"PPK","until":"2026-03-09"},"records":[{"record":1,"#
                + #""entry":{"name":"Sari Wulandari, S.K.M.","old_post":"Penyuluh Ahli Muda","#
                + #""old_unit":"Dinas Kesehatan","new_post":"Kepala Seksi Promosi Kesehatan","#
                + #""new_unit":"Puskesmas Rumbia","district":"Kabupaten Kepulauan","effective_on":"2026-03-02","#
                + #""kind":"MUTASI","inauguration_session":"Sesi 1"}}],"withheld":0}"#
        )
    }

    @Test("the checksum is taken of the JSON with the name and version of the form before it")
    func checksumText() throws {
        let announcement = try Self.announcement([Self.entry()])
        #expect(announcement.checksumText == "mutasi/announcement/1\n" + announcement.canonicalJSON)
        #expect(try Self.announcement([Self.entry("Sari Wulandary")]).checksumText != announcement.checksumText)
    }

    @Test(
        "a text that carries a NIP, NIK or e-mail address is refused wherever it stands (case 91)",
        arguments: [
            "Sari 198703142011012907", "Sari 19870314 201101 2 907", "Sari 1987.0314-2011.0129",
            "3171234567890123", "sari@binawidya.example",
        ]
    )
    func revealing(text: String) throws {
        #expect(throws: AnnouncementFault.textRevealing) { try Self.entry(text) }
        #expect(throws: AnnouncementFault.textRevealing) { try Self.entry(unit: text) }
        #expect(throws: AnnouncementFault.textRevealing) {
            try AnnouncementCorrection(.slip, on: date("2026-02-17"), reference: text)
        }
        #expect(throws: AnnouncementFault.textRevealing) {
            try PublishedDecree(Decree(Letter(number: text, date: date("2026-02-16"))), legalBasis: ["PP 11/2017"])
        }
    }

    @Test("decree numbers and names of one word are no secrets")
    func harmless() throws {
        #expect(try Self.entry("Suharto", unit: "UPTD 12/34 (800.1.3.1/289/HD/2024)").name.display == "Suharto, S.K.M.")
        #expect(throws: AnnouncementFault.textMissing) { try Self.entry(" ") }
    }

    @Test("a slip is corrected by a further record, and the old one stays, struck out with a reference (case 73)")
    func slip() throws {
        var announcement = try Self.announcement([Self.entry("Sari Wulandary"), Self.entry("Budi")])
        let number = try announcement.correct(
            1,
            AnnouncementCorrection(.slip, on: date("2026-02-18"), reference: "Ralat 1/2026"),
            by: Self.entry()
        )
        #expect(number == 3)
        #expect(announcement.strikingRecord(of: 1) == 3)
        #expect(announcement.standing.map(\.name.name) == ["Budi", "Sari Wulandari"])
        let json = announcement.canonicalJSON
        #expect(json.contains(#"{"record":1,"struck_out_by":3,"entry":{"name":"Sari Wulandary"#))
        #expect(
            json.contains(
                #"{"record":3,"corrects":1,"cause":"RALAT","corrected_on":"2026-02-18","reference":"Ralat 1/2026","entry":"#
            )
        )
    }

    @Test("a TMT before the decree's date is refused, unless the decree corrects an earlier one (case 72)")
    func backdated() throws {
        for isCorrection in [false, true] {
            let decree = try PublishedDecree(
                Decree(Letter(number: "821.2/8/2026", date: date("2026-03-03")), isCorrection: isCorrection),
                legalBasis: ["PP 11/2017"]
            )
            let announcement = Result {
                try Announcement(
                    number: "2026-008",
                    decree: decree,
                    objectionUntil: date("2026-03-24"),
                    entries: [Self.entry()]
                )
            }
            #expect((try? announcement.get()) == nil || isCorrection)
            if !isCorrection { #expect(throws: AnnouncementFault.effectiveBeforeDecree) { try announcement.get() } }
        }
    }

    @Test("a revocation strikes out without putting another line in its place")
    func revocation() throws {
        var announcement = try Self.announcement([Self.entry()])
        let revoked = try AnnouncementCorrection(.revoked, on: date("2026-03-02"), reference: "821.2/9/2026")
        #expect(throws: AnnouncementFault.correctionWithoutEntry) {
            try announcement.correct(1, revoked, by: Self.entry("B"))
        }
        try announcement.correct(1, revoked, by: nil)
        #expect(announcement.standing.isEmpty)
        #expect(announcement.canonicalJSON.contains(#""reference":"821.2/9/2026","entry":null}"#))
        #expect(throws: AnnouncementFault.alreadyStruckOut) { try announcement.correct(1, revoked, by: nil) }
        #expect(throws: AnnouncementFault.noSuchRecord) { try announcement.correct(2, revoked, by: nil) }
        #expect(throws: AnnouncementFault.noSuchRecord) { try announcement.correct(9, revoked, by: nil) }
    }

    @Test("a placement that would endanger a person is counted but not told, and the reason stays inside")
    func withheld() throws {
        #expect(throws: AnnouncementFault.withheldWithoutReason) {
            try WithheldEntry(decidedBy: Clerk.person(1), reason: " ")
        }
        let entry = try WithheldEntry(decidedBy: Clerk.person(1), reason: "Ancaman terhadap pegawai")
        let json = try Self.announcement([Self.entry()], withheld: [entry]).canonicalJSON
        #expect(json.contains(#""withheld":1"#))
        #expect(!json.contains("Ancaman"))
        #expect(throws: AnnouncementFault.nothingToAnnounce) { try Self.announcement([]) }
    }

    @Test("nothing is announced before those concerned were told, at least one working day before")
    func notices() throws {
        let calculator = try Clerk.calculator([])
        try PersonalNotices.check([date("2026-02-13")], before: date("2026-02-16"), calculator)
        #expect(throws: AnnouncementFault.noticeTooLate) {
            try PersonalNotices.check([date("2026-02-13"), nil], before: date("2026-02-16"), calculator)
        }
        #expect(throws: AnnouncementFault.noticeTooLate) {
            try PersonalNotices.check([date("2026-02-14"), date("2026-02-16")], before: date("2026-02-16"), calculator)
        }
    }

    @Test(
        "whatever is corrected, records are only added and each person's last line alone stands",
        arguments: 1...30 as ClosedRange<UInt64>
    )
    func histories(seed: UInt64) throws {
        var generator = Generator(seed: seed)
        var announcement = try Self.announcement((0..<5).map { try Self.entry("Orang \($0)") })
        for round in 0..<40 {
            let before = announcement
            let cause = AnnouncementCorrection.Cause.allCases.randomElement(using: &generator) ?? .slip
            let correction = try AnnouncementCorrection(cause, on: date("2026-03-02"), reference: "Ralat \(round)")
            let entry = Int.random(in: 0...3, using: &generator) == 0 ? nil : try Self.entry("Ralat \(round)")
            _ = try? announcement.correct(Int.random(in: -1...20, using: &generator), correction, by: entry)
            #expect(announcement.records.starts(with: before.records))
            #expect(announcement.records.map(\.number) == Array(1...announcement.records.count))
            let struck = announcement.records.compactMap(\.corrects)
            #expect(Set(struck).count == struck.count)
            let bringing = announcement.records.filter { $0.entry != nil }.count
            #expect(announcement.standing.count == bringing - struck.count)
            #expect(announcement.standing.count <= 5)
        }
    }

    @Test(
        "whatever somebody writes into an entry, no number of a person is in what is published",
        arguments: 1...8 as ClosedRange<UInt64>
    )
    func anyText(seed: UInt64) throws {
        var generator = Generator(seed: seed)
        let pieces = ["Sari", " ", ".", "-", "1987", "0314", "201101", "2907", "19870314", "@", "S.K.M.", "12/34"]
        var (published, refused) = (0, 0)
        for _ in 0..<300 {
            func text() -> String {
                (0..<Int.random(in: 1...6, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? ""
                }
                .joined()
            }
            guard let entry = try? Self.entry(text(), unit: text()) else {
                refused += 1
                continue
            }
            published += 1
            let json = try Self.announcement([entry]).canonicalJSON
            let digits = json.filter { !" .-".contains($0) }.split { !$0.isNumber }.map(\.count).max() ?? 0
            #expect(digits < 16 && !json.contains("@"), "\(json)")
        }
        #expect(published > 20 && refused > 20)
    }

    @Test("every refusal says its rule and what helps, in both languages")
    func sentences() {
        Clerk.expectSentences(of: AnnouncementFault.self)
    }
}
