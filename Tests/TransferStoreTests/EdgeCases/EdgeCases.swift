import FoundationEssentials
import RegexBuilder
import TestSupport

/// Which of the hundred edge cases tests claim, and which the README says are open.
///
/// A test claims a case at the end of its name: "… (case 26)", or "… (cases 69, 70)".
struct EdgeCases {
    static let all = Set(1...100)

    /// The cases that names of tests end with.
    let claimed: Set<Int>
    /// The cases of the README's table of which nothing is tested.
    let open: Set<Int>
    /// The cases of the README's table of which something is left, beside what is tested.
    let partlyOpen: Set<Int>
    /// Names of tests that speak of a case elsewhere than at their end.
    let misnamed: [String]

    /// Reads the sources of the tests, and the README.
    init() throws {
        let names = try Self.testNames()
        claimed = Set(names.flatMap(Self.cases))
        misnamed = names.filter { Self.cases(of: $0).isEmpty && $0.contains(/\b[Cc]ases? [0-9]/) }
        let rows = try Repository.text(of: "README.md").matches(
            of: /\n\| ([0-9]+)( \(partly\))? \| [^|\n]+ \| [^|\n]+ \|/
        )
        open = Set(rows.filter { $0.output.2 == nil }.compactMap { Int($0.output.1) })
        partlyOpen = Set(rows.filter { $0.output.2 != nil }.compactMap { Int($0.output.1) })
    }

    private static func testNames() throws -> [String] {
        let root = Repository.location(of: "Tests")
        let files = try FileManager.default.subpathsOfDirectory(atPath: root).filter { $0.hasSuffix(".swift") }
        return try files.flatMap { file in
            try Repository.text(of: "Tests/\(file)").matches(of: /@Test\(\s*"((?:[^"\\]|\\.)*)"/).map {
                String($0.output.1)
            }
        }
    }

    private static func cases(of name: String) -> [Int] {
        guard let end = name.firstMatch(of: /\(cases? ([0-9, ]+)\)$/) else { return [] }
        return end.output.1.split { !$0.isNumber }.compactMap { Int($0) }
    }
}
