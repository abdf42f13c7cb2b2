import Foundation
import TestSupport
import Testing

/// A file that says what happens when it is tried, and that whoever changes a right reads.
///
/// With `MUTASI_TEST_REVIEW` set to a folder, what happened is written there, to be compared and put in the file's place.
struct Reviewed {
    let name: String
    let header: String

    /// Holds what happened against the file.
    func expect(_ happened: [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
        if let folder = ProcessInfo.processInfo.environment["MUTASI_TEST_REVIEW"] {
            let text = ([header] + happened).joined(separator: "\n") + "\n"
            try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
        }
        let written = try Repository.text(of: "Tests/SchemaTests/Roles/\(name)").split(whereSeparator: \.isNewline)
            .dropFirst().map(String.init)
        let surplus = Set(happened).subtracting(written).sorted()
        let missing = Set(written).subtracting(happened).sorted()
        #expect(
            surplus.isEmpty,
            "happens, and is not in \(name): \(surplus.prefix(30))",
            sourceLocation: sourceLocation
        )
        #expect(
            missing.isEmpty,
            "in \(name), and does not happen: \(missing.prefix(30))",
            sourceLocation: sourceLocation
        )
    }
}
