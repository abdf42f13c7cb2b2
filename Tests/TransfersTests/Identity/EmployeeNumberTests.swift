import Testing
import Transfers

@Suite("Employee numbers")
struct EmployeeNumberTests {
    static func parse(_ text: String, _ series: EmployeeNumber.Series = .nip) throws -> EmployeeNumber {
        try EmployeeNumber(parsing: text, series: series, today: date("2025-10-01"))
    }

    @Test("a NIP carries birth date, entry and sex")
    func parts() throws {
        let number = try Self.parse("198703142011012907")
        #expect(try number.birthDate == date("1987-03-14"))
        #expect(number.entryMonth == YearMonth(year: 2011, month: 1))
        #expect(number.isFemale)
        #expect(number.digits == "198703142011012907")
    }

    @Test(
        "separators and invisible characters are taken away (case 2)",
        arguments: [
            "19870314 201101 2 907", "19870314.201101.2.907", "'198703142011012907", "\u{FEFF}198703142011012907\u{A0}",
            "1987\u{200B}03142011012907", "19870314-201101-2-907",
        ]
    )
    func normalised(text: String) throws {
        #expect(try Self.parse(text).digits == "198703142011012907")
    }

    @Test(
        "what cannot be a NIP is refused with its code (cases 1, 3, 4, 5)",
        arguments: [
            ("19870314201101200", "NIP01"), ("1987031420110129070", "NIP01"), ("19870314201101290X", "NIP01"),
            ("", "NIP01"), ("١٩٨٧٠٣١٤٢٠١١٠١٢٩٠٧", "NIP01"),
            ("198702302011012907", "NIP02"), ("198713142011012907", "NIP02"), ("203003142011012907", "NIP02"),
            ("098703142011012907", "NIP02"),
            ("198703142011132907", "NIP03"), ("198703142031012907", "NIP03"), ("198703141949012907", "NIP03"),
            ("198703142011013907", "NIP04"), ("198703142011010907", "NIP04"),
            ("198703142011012000", "NIP05"), ("131234567", "NIP12"),
            ("1.98703142011012E+17", "NIP13"), ("1,98703E+17", "NIP13"), ("1.98703E17", "NIP13"),
        ]
    )
    func refused(text: String, code: String) {
        #expect {
            try Self.parse(text)
        } throws: { error in
            (error as? EmployeeNumberIssue)?.code == code && (error as? EmployeeNumberIssue)?.severity == .reject
        }
    }

    @Test("an NI PPPK has a year of appointment and any contract digits, and differs from a NIP")
    func contract() throws {
        let number = try Self.parse("199205172023212903", .pppk)
        #expect(number.entryYear == 2023)
        #expect(number.entryMonth == nil)
        #expect(throws: EmployeeNumberIssue.impossibleEntry) { try Self.parse("199205172023212903") }
        #expect(throws: EmployeeNumberIssue.impossibleEntry) { try Self.parse("199205172018212903", .pppk) }
    }

    @Test("disagreements with the file are warnings (case 6)")
    func consistency() throws {
        let number = try Self.parse("198703142011012907")
        let agreeing = EmployeeNumber.Claims(
            birthDate: try date("1987-03-14"),
            entry: try date("2011-01-01"),
            isFemale: true
        )
        #expect(number.warnings(against: agreeing) == [])
        let disagreeing = EmployeeNumber.Claims(
            birthDate: try date("1987-03-15"),
            entry: try date("2011-02-01"),
            isFemale: false
        )
        let warnings = number.warnings(against: disagreeing)
        #expect(warnings.map(\.code) == ["NIP07", "NIP08", "NIP09"])
        #expect(warnings.allSatisfy { $0.severity == .warning })
    }

    @Test("an entry younger than 18 or older than 35 is worth a look")
    func entryAge() throws {
        #expect(try Self.parse("199301012011012907").warnings(against: .init()) == [])
        #expect(try Self.parse("199303152011032907").warnings(against: .init()).map(\.code) == ["NIP06"])
        #expect(try Self.parse("197403142011012907").warnings(against: .init()).map(\.code) == ["NIP06"])
    }

    @Test("the year of an NI PPPK is compared with the appointment, and the age with the retirement")
    func contractConsistency() throws {
        let number = try Self.parse("199205172023212903", .pppk)
        let claims = EmployeeNumber.Claims(entry: try date("2024-03-01"), retirement: try date("2024-12-01"))
        #expect(number.warnings(against: claims).map(\.code) == ["NIP06", "NIP10"])
    }

    @Test("a number never shows its digits by accident")
    func masked() throws {
        let number = try Self.parse("198703142011012907")
        for text in ["\(number)", String(reflecting: number), number.masked] {
            #expect(!text.contains("1987") && !text.contains("2011") && text.hasSuffix("907"))
        }
    }

    @Test("every issue has a sentence in both languages")
    func sentences() {
        for issue in EmployeeNumberIssue.allCases {
            #expect(issue.sentence(in: .indonesian) != issue.sentence(in: .english))
        }
    }
}
