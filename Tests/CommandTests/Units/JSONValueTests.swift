import FoundationEssentials
import Testing

@testable import mutasictl

@Suite("JSON")
struct JSONValueTests {
    @Test("members keep their order, so that the same data give the same bytes")
    func order() {
        let value = JSONValue.object(["b": .int(1), "a": .array([.bool(true), .null]), "empty": .array([])])
        #expect(value.document == "{\n  \"b\": 1,\n  \"a\": [\n    true,\n    null\n  ],\n  \"empty\": []\n}\n")
    }

    @Test("every string comes back from a reader as it was")
    func strings() throws {
        let texts = ["", "\"\\/", "\u{0}\u{1}\u{1F}\n\r\t", "Ma'ruf é 漢 🇮🇩", "\u{2028}\u{7F}"]
        let document = JSONValue.array(texts.map { .string($0) }).document
        #expect(try JSONDecoder().decode([String].self, from: Data(document.utf8)) == texts)
    }

    @Test("numbers with decimals keep their digits")
    func decimals() {
        #expect(JSONValue.decimal("87.30").document == "87.30\n")
    }
}
