import FoundationEssentials
import Testing
import Transfers

@testable import DaemonSettings

@Suite("The example of a settings file")
struct SettingExampleTests {
    @Test("sets nothing as it is, and every setting rightly once its signs are taken off", arguments: Language.allCases)
    func uncommented(language: Language) {
        let text = SettingExample(in: language).text
        let asItIs = SettingFile(text, name: "f")
        #expect(asItIs.entries.isEmpty && asItIs.faults.isEmpty)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard let sign = line.firstIndex(of: "#"), line[line.index(after: sign)...].first != " " else {
                return String(line)
            }
            return line[..<sign] + String(line[line.index(after: sign)...])
        }
        let file = SettingFile(lines.joined(separator: "\n"), name: "f")
        #expect(file.faults.isEmpty, "\(file.faults.map { $0.sentence(in: .english) })")
        let open = SettingKey.all.filter { $0.example.isEmpty }.map(\.path)
        #expect(Set(file.entries.keys).union(open) == Set(SettingKey.all.map(\.path)))
    }

    @Test("and the manual pages that an agency is given are the program's own")
    func shipped() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Deploy")
        func text(_ path: String) throws -> String {
            try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        }
        #expect(try text("mutasid.yaml") == SettingExample(in: .indonesian).text)
        #expect(try text("man/mutasid.yaml.5") == SettingManual(in: .english).text)
        #expect(try text("man/id/mutasid.yaml.5") == SettingManual(in: .indonesian).text)
    }

    @Test("no two settings share a place or a variable, and a standard may be written")
    func keys() {
        #expect(Set(SettingKey.all.map(\.path)).count == SettingKey.all.count)
        #expect(Set(SettingKey.all.map(\.variable)).count == SettingKey.all.count)
        for key in SettingKey.all {
            if let standard = key.standard { #expect(key.kind.flaw(in: [standard]) == nil, "\(key.path)") }
        }
    }
}
