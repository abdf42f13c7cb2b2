import Postgres
import Testing

@testable import JobQueue

@Suite("Telling")
struct TellingTests {
    @Test("what is not said stays, and a percentage is one")
    func report() {
        var telling = Telling()
        telling.report(percent: 130, text: "reading")
        telling.report(percent: nil, text: nil)
        #expect(telling.percent == 100 && telling.text == "reading")
        telling.report(percent: -1, text: "wri\0ting" + String(repeating: "g", count: 1000))
        #expect(telling.percent == 0 && telling.text?.hasPrefix("writing") == true && telling.text?.count == 500)
    }

    @Test("of a log the oldest lines give way, and are counted")
    func log() {
        var telling = Telling()
        for number in 1...250 { telling.log("line \(number)") }
        #expect(telling.lines.count == 200 && telling.lines.first == "line 51" && telling.dropped == 50)
        telling.log(String(repeating: "x", count: 5000))
        #expect(telling.lines.last?.count == 1000 && telling.dropped == 51)
    }

    @Test("what could not be written comes before what was told since")
    func follow() {
        var earlier = Telling()
        earlier.report(percent: 10, text: "reading")
        for number in 1...199 { earlier.log("old \(number)") }
        var later = Telling()
        later.report(percent: 20, text: nil)
        for number in 1...2 { later.log("new \(number)") }
        later.follow(earlier)
        #expect(later.percent == 20 && later.text == "reading")
        #expect(later.lines.first == "old 2" && later.lines.last == "new 2" && later.dropped == 1)
    }

    @Test("lines are texts in JSON, whatever is in them")
    func json() {
        var telling = Telling()
        telling.log(#"she said "no" \ and left"#)
        #expect(telling.linesAsJSON.text == #"["she said \"no\" \\ and left"]"#)
    }
}
