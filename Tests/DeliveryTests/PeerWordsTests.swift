import Testing

@testable import Delivery

@Suite("What the other side said, fit for the log")
struct PeerWordsTests {
    @Test("it is one line without control characters")
    func oneLine() {
        #expect(PeerWords.cleaned(" 550 no\r\n such\u{1B}[2J\tuser\u{0} ") == "550 no such [2J user")
    }

    @Test("the recipient's address is masked, in whatever case it comes back")
    func masked() {
        #expect(
            PeerWords.cleaned("<Sari@Example.go.id>: SARI@EXAMPLE.GO.ID sari@example.go", masking: "sari@example.go.id")
                == "<***>: *** sari@example.go"
        )
    }

    @Test("a flood is cut")
    func long() {
        #expect(PeerWords.cleaned(String(repeating: "x", count: 100_000)).count == 500)
    }
}
