import FoundationEssentials
import TestSupport
import Testing

/// Read from the sources: the compiler cannot tell where a text stands.
@Suite("The catalogue of texts")
struct CatalogueTests {
    @Test("no text of the program stands outside of it")
    func completeness() throws {
        let root = "Sources/mutasictl"
        let paths = try FileManager.default.subpathsOfDirectory(atPath: Repository.location(of: root))
        let outside = paths.filter { $0.hasSuffix(".swift") && !$0.hasPrefix("Texts/") }
        #expect(outside.count > 100)
        for path in outside {
            let text = try Repository.text(of: "\(root)/\(path)")
            #expect(!text.contains(#/\b(?:Phrase|ArgumentHelp|ValidationError)\(\s*"[^"\\]/#), "\(path)")
            #expect(!text.contains(#/abstract: "/#), "\(path)")
        }
    }
}
