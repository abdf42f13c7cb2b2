import Testing

@testable import Manuals

@Suite("The language of man pages")
struct MdocTests {
    @Test("no text is taken for a request, nor anything in it for an escape")
    func escapes() {
        #expect(Mdoc.text(".sleep is a kind") == "\\&.sleep is a kind")
        #expect(Mdoc.text("'quoted'") == "\\&'quoted'")
        #expect(Mdoc.text("psql, \\df+.") == "psql, \\edf+.")
        #expect(Mdoc.argument("say \"it\"") == "\"say \\(dqit\\(dq\"")
    }

    @Test("every sentence begins a line, and a line that is too long goes on in the next")
    func lines() {
        #expect(Mdoc.text("One. Two (or so.) Three") == "One.\nTwo (or so.)\nThree")
        let long = Array(repeating: "word", count: 40).joined(separator: " ")
        let lines = Mdoc.text(long).split(separator: "\n")
        #expect(lines.count == 3 && lines.allSatisfy { $0.count <= 78 })
        #expect(lines.joined(separator: " ") == long)
    }

    @Test("a word that a long line pushes to the beginning of the next is no request there")
    func wrappedRequest() {
        let text = Array(repeating: "word", count: 15).joined(separator: " ") + " and .sleep comes"
        #expect(Mdoc.text(text).hasSuffix("\n\\&.sleep comes"))
    }

    @Test("paragraphs are filled, and what is indented stays as it is")
    func prose() {
        #expect(
            Mdoc.prose("Codes:\n  0   done\n  1   not\n\nMore.")
                == "Codes:\n.Bd -literal\n  0   done\n  1   not\n.Ed\n.Pp\nMore."
        )
    }
}
