import Documents
import Testing

@Suite("QR codes")
struct QRCodeTests {
    @Test("a code is markup of its own that loads nothing, the same for the same text")
    func markup() throws {
        let code = try #require(QRCode("https://bkd.binawidya.example/2025-001.html#sha256:ab"))
        let svg = code.svg(label: "Kode <QR> \"1\"")
        #expect(svg.hasPrefix("<svg ") && svg.hasSuffix("</svg>") && svg.contains("aria-label=\"Kode QR 1\""))
        #expect(!svg.contains("href") && !svg.contains("style") && !svg.contains("url("))
        #expect(svg == QRCode("https://bkd.binawidya.example/2025-001.html#sha256:ab")?.svg(label: "Kode QR 1"))
    }

    @Test("what says nothing, or more than can be read from paper, is no code")
    func limits() {
        #expect(QRCode("") == nil && QRCode("a\0b") == nil)
        #expect(QRCode(String(repeating: "a", count: 1_001)) == nil)
        #expect(QRCode(String(repeating: "é", count: 500)) != nil)
    }
}
