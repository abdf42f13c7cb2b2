import Testing

@testable import mutasictl

@Suite("Tables")
struct TableTests {
    @Test("columns are as wide as their widest cell, numbers stand to the right, lines have no blanks at their end")
    func alignment() {
        var table = Table([.init(title: "A"), .init(title: "N", alignment: .right), .init(title: "C")])
        table.add(["x", "1", "last"])
        table.add(["longer", "1000", ""])
        #expect(table.text() == "A          N  C\nx          1  last\nlonger  1000\n")
    }

    @Test("letters are counted as they are seen, not by their bytes")
    func composedLetters() {
        var table = Table([.init(title: "NAMA"), .init(title: "X")])
        table.add(["Ne\u{301}né", "1"])
        table.add(["Rudy", "2"])
        #expect(table.text() == "NAMA  X\nNe\u{301}né  1\nRudy  2\n")
    }

    @Test("a narrow terminal cuts only the flexible column, and shows that it was cut")
    func narrow() {
        var table = Table([.init(title: "NIP"), .init(title: "NAMA", isFlexible: true)])
        table.add(["198703142011012907", "Sari Wulandari, S.K.M., M.Kes."])
        let lines = table.text(width: 30).split(separator: "\n")
        #expect(lines[1] == "198703142011012907  Sari Wula…")
    }

    @Test("a terminal too narrow for anything still gets every column")
    func tooNarrow() {
        var table = Table([.init(title: "NIP"), .init(title: "NAMA", isFlexible: true)])
        table.add(["198703142011012907", "Sari Wulandari"])
        #expect(table.text(width: 5).contains("198703142011012907  Sari Wu…"))
    }

    @Test("where it is too narrow for all columns, secondary ones are left out, the last first")
    func secondary() {
        var table = Table([
            .init(title: "NO"), .init(title: "KODE", isSecondary: true), .init(title: "NAMA", isFlexible: true),
            .init(title: "PROFIL", isSecondary: true),
        ])
        table.add(["1", "J-KASI", "Kepala Seksi Promosi", "REGULAR"])
        #expect(table.text(width: 80).contains("J-KASI") && table.text(width: 80).contains("REGULAR"))
        #expect(table.text(width: 30) == "NO  KODE    NAMA\n1   J-KASI  Kepala Seksi Prom…\n")
        #expect(table.text(width: 24) == "NO  NAMA\n1   Kepala Seksi Promosi\n")
        #expect(table.text().contains("REGULAR"))
    }

    @Test("no value can steer the terminal")
    func controls() {
        var table = Table([.init(title: "NAMA")])
        table.add(["\u{1B}[2Jx\u{7}\ny\u{9B}31m"])
        #expect(table.text() == "NAMA\n [2Jx  y 31m\n")
    }

    @Test("a row with too few cells is filled up, and one with too many is cut")
    func wrongNumberOfCells() {
        var table = Table([.init(title: "A"), .init(title: "B")])
        table.add(["1"])
        table.add(["1", "2", "3"])
        #expect(table.text() == "A  B\n1\n1  2\n")
    }

    @Test("titles are bold on a terminal alone")
    func bold() {
        #expect(Table([.init(title: "A")]).text(style: .terminal) == "\u{1B}[1mA\u{1B}[0m\n")
        #expect(Table([.init(title: "A")]).text(style: .plain) == "A\n")
    }
}
