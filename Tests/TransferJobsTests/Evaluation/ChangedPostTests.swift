import FoundationEssentials
import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

/// What becomes of Sari's proposal when a file changes the post, the unit or the standard that she is on the way to.
@Suite("evaluation.person after a change of posts, units and standards")
struct ChangedPostTests {
    private let way: SariOnTheWay

    init() throws {
        way = try SariOnTheWay()
        // Only what the test itself changes is to be seen.
        try way.session.execute("delete from jobs.job where kind = 'evaluation.person'")
    }

    /// Imports one file of the demonstration province after a line of it was changed.
    private func imported(_ file: String, _ key: String, _ change: (String) -> String) throws -> FileReport? {
        let seeds = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../seeds/\(file)")
        let lines = try String(contentsOf: seeds, encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false)
        let folder = FileManager.default.temporaryDirectory.appending(path: "mutasi-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let text = lines.map { $0.hasPrefix(key + ",") ? change(String($0)) : String($0) }.joined(separator: "\n")
        try text.write(to: folder.appending(path: file), atomically: true, encoding: .utf8)
        let day = try CivilDate(parsing: "2025-10-02")
        let report = try ImportRun(directory: folder.path, session: way.session, today: day).run()
        return report.files.first { $0.file == file }
    }

    private func waiting() throws -> Int64 {
        try way.value("select count(*) from jobs.job where kind = 'evaluation.person'")
    }

    @Test("a post that asks for a higher rank by import of jabatan.csv freezes the proposal of who is too low")
    func post() throws {
        let report = try imported("jabatan.csv", "J-KASI-PROMKES") {
            $0.replacing("III/c,III/d", with: "IV/a,IV/b")
        }
        #expect(report?.applied == 1)
        #expect(try waiting() == 1)
        #expect(try way.look().contains("\"frozen\""))
        #expect(try Proposals(way.session).show(way.proposal).proposal.facts.gates?.outcomes[.rank] == .block)
    }

    @Test("a file that changes nothing asks for nothing")
    func unchanged() throws {
        let report = try imported("jabatan.csv", "-") { $0 }
        #expect(report?.applied == 0)
        #expect(try waiting() == 0)
    }

    @Test("a unit that ended by import of unor.csv, or one above it, freezes the proposal to it (E15)")
    func unit() throws {
        let report = try imported("unor.csv", "U-BKWK") { $0.replacing(",Y,Y,", with: ",Y,T,") }
        #expect(report?.applied == 1)
        #expect(try waiting() == 1)
        #expect(try way.look().contains("\"frozen\""))
        #expect(try Proposals(way.session).show(way.proposal).proposal.facts.gates?.outcomes[.vacancy] == .block)
    }

    @Test("a changed standard, requirement or related field has people looked at, once for any number of rows")
    func standards() throws {
        let changes: [SQL] = [
            "update mutasi.competency_standard set level = level where post_code = 'J-KASI-PROMKES'",
            "update mutasi.need_requirement set level = level where need_id = \(way.need.number)",
            "delete from mutasi.related_field where field = (select field from mutasi.related_field limit 1)",
        ]
        for change in changes {
            try way.session.execute(change)
            #expect(try waiting() == 1, "\(change.text)")
            try way.session.execute("delete from jobs.job where kind = 'evaluation.person'")
        }
    }
}
