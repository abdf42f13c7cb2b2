import Testing

@testable import mutasictl

@Suite("Records")
struct SheetTests {
    private func sheet() -> Sheet {
        var sheet = Sheet()
        sheet.add(Phrase("NAMA", "NAME"), "name", .text("Sari Wulandari, S.K.M., Seksi Promosi Kesehatan"))
        sheet.add(Phrase("TMT", "TMT"), "tmt", .text("2025-11-17"))
        return sheet
    }

    @Test("where nobody looks each field is one line")
    func unbounded() {
        #expect(sheet().text(width: nil).split(separator: "\n").count == 2)
    }

    @Test("on a terminal no line is wider than it, and what goes on stands below its value", arguments: [24, 40, 80])
    func wrapped(_ width: Int) {
        let lines = sheet().text(width: width).split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= width })
        #expect(lines.dropFirst().contains { $0.hasPrefix("      ") } == (width < 60))
    }

    @Test("with little room beside a title, its value stands below it; a word without blanks is broken")
    func narrow() {
        var sheet = Sheet()
        sheet.add(Phrase("KEBUTUHAN ORGANISASI", "x"), "x", .text(String(repeating: "a", count: 40)))
        let lines = sheet.text(width: 30).split(separator: "\n")
        #expect(lines.count == 3 && lines.allSatisfy { $0.count <= 30 })
    }
}
