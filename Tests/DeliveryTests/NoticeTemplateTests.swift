import Foundation
import Testing

@testable import Delivery

@Suite("The wording of notices")
struct NoticeTemplateTests {
    @Test("every kind can be told in every language, with every value in its place", arguments: NoticeKind.allCases)
    func everyKind(kind: NoticeKind) throws {
        let values = values(for: kind)
        for language in NoticeLanguage.allCases {
            let notice = try NoticeTemplate.render(kind: kind, language: language, values: values)
            #expect(!notice.subject.isEmpty && !notice.subject.contains(where: \.isNewline))
            #expect(!notice.body.contains("{{") && !notice.body.hasPrefix("\n") && notice.body.hasSuffix("\n"))
            for value in values.values { #expect("\(notice.subject)\n\(notice.body)".contains(value)) }
        }
    }

    @Test("a template asks for exactly the values that its kind names", arguments: NoticeKind.allCases)
    func tags(kind: NoticeKind) {
        for language in NoticeLanguage.allCases {
            let tags = NoticeSource(kind: kind, language: language).text.matches(of: /\{\{(.*?)\}\}/).map {
                String($0.1)
            }
            #expect(Set(tags) == Set(kind.values), "\(language)")
        }
    }

    @Test("the program holds each file of the folder, as it is there")
    func folder() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/Delivery/Templates").standardized
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        var built: [String: String] = [:]
        for kind in NoticeKind.allCases {
            for language in NoticeLanguage.allCases {
                let source = NoticeSource(kind: kind, language: language)
                built[source.name + ".mustache"] = source.text
            }
        }
        #expect(Set(built.keys) == Set(names))
        for (name, text) in built {
            #expect(try String(contentsOf: folder.appending(path: name), encoding: .utf8) == text)
        }
    }

    @Test("a value that is missing or blank is an error and not a gap", arguments: [nil, "", " \u{A0}"])
    func missing(value: String?) {
        var values = values(for: .trainingEnrolled)
        values["place"] = value
        #expect(throws: DeliveryError(code: .missingValue, subject: "place")) {
            try NoticeTemplate.render(kind: .trainingEnrolled, language: .indonesian, values: values)
        }
    }

    @Test("only a text of one's own may have lines of its own")
    func lineBreaks() throws {
        var values = values(for: .general)
        values["text"] = "baris satu\nbaris dua"
        let notice = try NoticeTemplate.render(kind: .general, language: .indonesian, values: values)
        #expect(notice.body.contains("\nbaris satu\nbaris dua\n"))
        values["subject"] = "a\r\nBcc: x"
        #expect(throws: DeliveryError(code: .controlCharacter, subject: "subject")) {
            try NoticeTemplate.render(kind: .general, language: .indonesian, values: values)
        }
    }

    @Test("nothing is escaped, and a value that looks like a tag stays text")
    func plainText() throws {
        var values = values(for: .general)
        values["text"] = "R&D <b> {{contact}} \"x\" O'Neil"
        let notice = try NoticeTemplate.render(kind: .general, language: .english, values: values)
        #expect(notice.body.contains("R&D <b> {{contact}} \"x\" O'Neil"))
    }

    @Test("the enrolment in Indonesian reads as it is meant to")
    func enrolment() throws {
        let notice = try NoticeTemplate.render(
            kind: .trainingEnrolled,
            language: .indonesian,
            values: [
                "name": "Sari", "course": "Komunikasi Efektif", "starts": "6 Oktober 2025", "ends": "8 Oktober 2025",
                "place": "Balai Diklat", "hours": "20", "contact": "Bidang Pengembangan, diklat@example.go.id",
            ]
        )
        #expect(notice.subject == "Pendaftaran pelatihan: Komunikasi Efektif")
        #expect(
            notice.body.hasPrefix(
                """
                Yth. Bapak/Ibu Sari,

                Bapak/Ibu telah terdaftar pada pelatihan berikut:

                  Pelatihan    : Komunikasi Efektif
                  Mulai        : 6 Oktober 2025
                  Selesai      : 8 Oktober 2025
                  Tempat       : Balai Diklat
                  Lama         : 20 JP (jam pelajaran)

                """
            )
        )
    }

    private func values(for kind: NoticeKind) -> [String: String] {
        Dictionary(uniqueKeysWithValues: kind.values.map { ($0, "nilai-\($0)") })
    }
}
