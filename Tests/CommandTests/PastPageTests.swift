import FoundationEssentials
import Testing

@Suite("mutasictl show --as-of")
struct PastPageTests {
    private let office: DecreeOffice
    private let folder: TemporaryFolder

    init() throws {
        office = try DecreeOffice(isSigned: false)
        folder = try TemporaryFolder()
    }

    private func run(_ line: String) throws {
        try office.run(line.split(separator: " ").map { String($0) })
    }

    private static let objection = "KB-2025-0001"

    /// From the decision to the end of an objection, over two weeks.
    private func go(_ end: (String) throws -> Void) throws {
        try end("2025-10-02")
        try office.setClock("2025-10-03 09:00+07")
        try run("decision sign 1 --decree 821/1/2025,2025-10-03 --by-hand --as \(office.secretary)")
        try run("proposal notify 1 --receipt TT-1 --as \(office.clerk)")
        let letter = "--by PPK --letter 800/9 --date 2025-09-01 --reason sakit"
        try run("waiver add \(Province.dewi) --document D08 \(letter) --as \(office.clerk)")
        try run("announcement draft 1 --district Kepulauan --as \(office.clerk)")
        try end("2025-10-03")
        try office.setClock("2025-10-06 09:00+07")
        try run("announcement publish 1 --as \(office.clerk) --folder \(folder.url.path)")
        try end("2025-10-06")
        try office.setClock("2025-10-20 09:00+07")
        try run("objection file \(Province.sari) --proposal 1 --grounds x --as \(Province.sari) --role PEGAWAI")
        try end("2025-10-20")
        try office.setClock("2025-10-22 09:00+07")
        for step in ["examine", "review", "mediate"] {
            try run("objection \(step) \(Self.objection) --as \(office.reviewer)")
        }
        try end("2025-10-22")
        try office.setClock("2025-10-23 23:59+07")
        try run("objection mediate \(Self.objection) --end --as \(office.reviewer)")
        try run("objection suspend \(Self.objection) --reason Berobat --as \(office.secretary)")
        try run("waiver withdraw 1 --reason keliru --as \(office.clerk)")
        try end("2025-10-23")
        try office.setClock("2025-10-24 00:00+07")
        try run("objection decide \(Self.objection) --outcome rejected --reason Cukup --as \(office.secretary)")
        try run("announcement correct 2025-001 \(Province.sari) --reference 821/2 --new-name Sari --as \(office.clerk)")
        try end("2025-10-24")
    }

    @Test("each day is told as it ended: proposal, dialogue, package, decree, announcement, objection and waiver")
    func everyDay() throws {
        var pages = PastPages(
            office.control,
            [
                // The check at the signature took the place of what the gates said before, and the province's letters were
                // entered before its clock was set back.
                (["proposal", "show", "1"], ["why", "gates", "ascertainments"]), (["dialogue", "show", "1"], []),
                (["package", "show", "1"], []), (["decision", "show", "1"], []),
                (["announcement", "show", "--package", "1"], []), (["announcement", "show", "2025-001"], []),
                (["objection", "show", Self.objection], []), (["waiver", "show", "1"], []),
            ]
        )
        try go { try pages.end($0) }
        try pages.expectTold()
    }

    @Test("a page for people says as of which day it is, and what nobody can tell; CSV has the same columns as now")
    func reading() throws {
        try go { _ in }
        let page = try office.run(["proposal", "show", "1", "--as-of", "2025-10-02"])
        #expect(page.output.contains("Keadaan pada akhir 2 Oktober 2025 WIB"), "\(page.output)")
        #expect(page.output.contains("rancangan SK") || page.output.contains("konsep SK"), "\(page.output)")
        #expect(page.talk.contains("syarat"), "\(page.talk)")
        let english = try office.run(["proposal", "show", "1", "--as-of", "2025-10-02", "--lang", "en"])
        #expect(english.output.contains("As it stood at the end of") && english.talk.contains("gates"))
        let early = try office.run(["dialogue", "show", "1", "--as-of", "2025-10-01"], expecting: 66)
        #expect(early.talk.contains("[CATATAN08]") && early.talk.contains("--as-of"))
        try office.run(["dialogue", "show", "1", "--as-of", "kemarin"], expecting: 64)
        try office.run(["proposal", "show", "9", "--as-of", "2025-10-02"], expecting: 66)
        for line in [["proposal", "show", "1"], ["package", "show", "1"], ["waiver", "show", "1"]] {
            func columns(_ more: [String]) throws -> Substring? {
                try office.run(line + more + ["--output", "csv"]).output.split(separator: "\n").first
            }
            #expect(try columns([]) == columns(["--as-of", "2025-10-03"]), "\(line)")
        }
        let tomorrow = try office.run(["need", "show", "1", "--as-of", "2030-01-01", "--output", "json"]).output
        #expect(try tomorrow == office.run(["need", "show", "1", "--output", "json"]).output)
    }
}
