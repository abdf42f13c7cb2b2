import Testing

@testable import mutasictl

@Suite("CSV")
struct CSVTests {
    @Test(
        "what a spreadsheet would run as a formula gets an apostrophe (case 46)",
        arguments: ["=", "+", "-", "@", "\t", "\r"]
    )
    func formulas(_ opening: String) {
        let document = CSV.document(["nama"], [[opening + "cmd()"]])
        #expect(document.contains("'" + opening + "cmd()"))
    }

    @Test("commas, quotes and line ends are quoted, quotes doubled")
    func quotes() {
        let document = CSV.document(["a", "b"], [["x,y", "say \"ya\"\nand go"]])
        #expect(document == "a,b\n\"x,y\",\"say \"\"ya\"\"\nand go\"\n")
    }

    @Test("a carriage return with its line feed is one letter to Swift and is quoted all the same")
    func carriageReturn() {
        #expect(CSV.document(["a"], [["x\r\ny"]]) == "a\n\"x\r\ny\"\n")
    }

    @Test("no rows leave the header")
    func empty() {
        #expect(CSV.document(["a", "b"], []) == "a,b\n")
    }
}
