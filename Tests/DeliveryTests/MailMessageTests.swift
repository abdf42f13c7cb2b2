import Foundation
import TestSupport
import Testing

@testable import Delivery

@Suite("The text of a letter")
struct MailMessageTests {
    @Test("the headers are those of a machine's letter in UTF-8")
    func headers() throws {
        let text = try Letter.sample().wireText
        let (head, body) = try split(text)
        #expect(
            head == [
                "Date: Tue, 30 Sep 2025 23:59:59 +0000",
                "From: \"BKD Provinsi Binawidya\"", " <mutasi@bkd.example.go.id>",
                "To: \"Sari\"", " <sari.901@example.go.id>",
                "Message-ID: <job-4711.901@bkd.example.go.id>",
                "Subject: =?UTF-8?B?UGVuZGFmdGFyYW4gcGVsYXRpaGFuIOKAkyBLb211bmlrYXNpIEVm?=", " =?UTF-8?B?ZWt0aWY=?=",
                "Auto-Submitted: auto-generated",
                "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=utf-8",
                "Content-Language: id",
                "Content-Transfer-Encoding: quoted-printable",
            ]
        )
        #expect(body.hasPrefix("Yth. Ibu Sari,\r\n\r\n.satu baris"))
    }

    @Test("a subject of any script or length comes back whole and its lines stay short", arguments: subjects)
    func subject(text: String) throws {
        let header = "Subject: " + HeaderText.unstructured(text)
        #expect(header.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 76 })
        #expect(header.utf8.allSatisfy { $0 < 0x7F })
        #expect(try decodedHeader(header) == text)
    }

    private static let subjects = [
        "Evaluasi kebutuhan K-1 selesai", "", " pinggir ", "=?UTF-8?B?eA==?=", "Pendaftaran – “Komunikasi Efektif”",
        String(repeating: "panjang sekali ", count: 20), String(repeating: "ꦗꦮ𑻠👩🏽‍🚒", count: 12),
    ]

    @Test("a display name that could end its own quotes is escaped")
    func quotedName() throws {
        let address = try MailAddress("a@b.id", name: #"Sari "x" \ <evil@example.org>"#)
        #expect(HeaderText.mailbox(address) == #""Sari \"x\" \\ <evil@example.org>""# + "\r\n <a@b.id>")
    }

    @Test(
        "quoted-printable keeps every byte",
        arguments: [
            ("", ""), ("a", "a\r\n"), ("a\r\nb\rc\nd\n", "a\r\nb\r\nc\r\nd\r\n"), ("a=b", "a=3Db\r\n"),
            ("ekor \nx\t\n", "ekor=20\r\nx=09\r\n"), ("\n\nx", "\r\n\r\nx\r\n"), ("é\u{0}", "=C3=A9=00\r\n"),
            (String(repeating: "x", count: 76), String(repeating: "x", count: 76) + "\r\n"),
            (String(repeating: "x", count: 77), String(repeating: "x", count: 75) + "=\r\nxx\r\n"),
            (String(repeating: "é", count: 13), String(repeating: "=C3=A9", count: 12) + "=C3=\r\n=A9\r\n"),
        ]
    )
    func quotedPrintable(text: String, encoded: String) {
        #expect(QuotedPrintable.encode(text) == encoded)
        #expect(encoded.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 76 })
    }

    @Test(
        "what would inject a header is refused",
        arguments: ["a\r\nBcc: x@example.org", "a\nb", "a\rb", "a\u{0}b", "a\u{85}b"]
    )
    func injection(text: String) throws {
        #expect(throws: DeliveryError(code: .controlCharacter, subject: "Subject")) {
            try message(subject: text, messageID: "x@example.go.id")
        }
        #expect(throws: DeliveryError(code: .controlCharacter, subject: "name")) {
            try MailAddress("a@b.id", name: text)
        }
        #expect(throws: DeliveryError(code: .invalidMessageID, subject: "Message-ID")) {
            try message(subject: "x", messageID: "\(text)@example.go.id")
        }
        #expect(throws: DeliveryError(code: .invalidAddress, subject: "local@domain")) {
            try MailAddress("\(text)@b.id")
        }
    }

    @Test(
        "addresses are checked",
        arguments: [
            ("sari@example.go.id", true), ("sari.o'n-k+x@a-b.example", true), ("root@localhost", true),
            ("", false), ("sari", false), ("@a.id", false), ("a@", false), ("a@b@c.id", false), (".a@b.id", false),
            ("a..b@c.id", false), ("a b@c.id", false), ("a@-b.id", false), ("a@b-.id", false), ("a@b..id", false),
            ("<a@b.id>", false), ("a@b.id,c@d.id", false), ("ä@b.id", false), ("a@bü.id", false), ("\"a\"@b.id", false),
            ("a@[127.0.0.1]", false), (String(repeating: "a", count: 65) + "@b.id", false),
            ("a@" + String(repeating: "b", count: 64) + ".id", false),
        ]
    )
    func addresses(text: String, isValid: Bool) {
        #expect(((try? MailAddress(text)) != nil) == isValid)
    }

    @Test("an error never repeats the address")
    func errorsAreSilent() {
        #expect {
            try MailAddress("sari 901@example.go.id")
        } throws: { error in
            guard let error = error as? DeliveryError else { return false }
            return NoticeLanguage.allCases.allSatisfy { !error.sentence(in: $0).contains("sari") }
        }
    }

    private func message(subject: String, messageID: String) throws -> MailMessage {
        try MailMessage(
            from: MailAddress("a@b.id"),
            to: MailAddress("c@d.id"),
            subject: subject,
            body: "x",
            language: .english,
            messageID: messageID,
            date: 0
        )
    }

    private func split(_ text: String) throws -> (head: [String], body: String) {
        let end = try #require(text.range(of: "\r\n\r\n"))
        return (text[..<end.lowerBound].components(separatedBy: "\r\n"), String(text[end.upperBound...]))
    }

    /// What a mail program makes of the header: unfolded, its encoded words decoded and joined.
    private func decodedHeader(_ header: String) throws -> String {
        let value = header.dropFirst("Subject: ".count)
        guard value.hasPrefix("=?") else { return String(value) }
        return try String(value).components(separatedBy: "\r\n ").map { word in
            let base64 = word.dropFirst("=?UTF-8?B?".count).dropLast("?=".count)
            let bytes = try #require(Base64.decode(base64))
            return try #require(String(validating: bytes, as: UTF8.self))
        }.joined()
    }
}
