import Documents
import Testing
import Transfers

@Suite("The page of a plan")
struct PlanPageTests {
    @Test("it loads nothing from outside, and runs no script", arguments: Language.allCases)
    func selfContained(_ language: Language) {
        let html = PlanPage(PlanSample.picture(moves: 40, units: 14, chains: 3, of: 4), in: language).html()
        for part in ["http:", "https:", "//", "url(", "src=", "<script", "<link", "@import", "javascript:"] {
            #expect(!html.contains(part), "\(part)")
        }
        #expect(html.contains("content=\"default-src 'none'; style-src 'unsafe-inline';"))
        // Every link leads to a place within the page, and there is no place twice.
        let places = Self.values(of: " id=", in: html)
        #expect(Set(places).count == places.count)
        for target in Self.values(of: " href=", in: html) {
            #expect(target.hasPrefix("#") && places.contains(String(target.dropFirst())), "\(target)")
        }
        for target in Self.values(of: "aria-labelledby=", in: html) + Self.values(of: "aria-describedby=", in: html) {
            #expect(places.contains(target), "\(target)")
        }
    }

    @Test("what is in a text is text and never a tag, within elements, attributes and the picture")
    func escaping() {
        let evil = "Ma'ruf <b onclick=\"x\">&amp;</b> \u{202E}\u{0007}\"\u{0338} autofocus onfocus=x <\u{0338}i>"
        var picture = PlanSample.picture(moves: 6, units: 5, chains: 1, of: 3)
        for index in picture.moves.indices {
            picture.moves[index].name = evil
            picture.moves[index].nip = evil
            picture.moves[index].from.post = evil
            picture.moves[index].from.unit = evil
            picture.moves[index].to.unit = evil
            picture.moves[index].scoreText = evil
            picture.moves[index].marginText = evil
            picture.moves[index].reasons = [evil, evil]
        }
        picture.title = evil
        picture.notices = [evil]
        picture.gapText = evil
        picture.units[0].name = evil
        picture.rates[0].label = evil
        picture.conflicts[0].arrived = evil
        let html = PlanPage(picture, in: .indonesian).html()
        #expect(html.contains("Ma&#39;ruf &lt;b onclick=&quot;x&quot;&gt;&amp;amp;&lt;/b&gt;"))
        #expect(!html.contains("<b onclick") && !html.unicodeScalars.contains("\u{202E}"))
        #expect(!html.unicodeScalars.contains("\u{0007}"))
        // By scalars: an accent on a mark makes no other character of it.
        let scalars = Array(html.unicodeScalars)
        for (mark, next) in zip(scalars, scalars.dropFirst()) where next == "\u{0338}" { #expect(mark == ";") }
    }

    @Test("every move is in the table once, below the unit that receives")
    func once() throws {
        let picture = PlanSample.picture(moves: 40, units: 14, chains: 3, of: 4)
        let html = PlanPage(picture, in: .english).html()
        for index in picture.moves.indices { #expect(html.ranges(of: "<tr id=\"m\(index + 1)\">").count == 1) }
        #expect(html.ranges(of: "<tr id=\"m").count == 40)
        let row = try #require(html.firstRange(of: "<tr id=\"m1\">"))
        let group = try #require(html[..<row.lowerBound].ranges(of: "<tr class=\"group\">").last)
        #expect(html[group.upperBound..<row.lowerBound].contains(picture.moves[0].to.unit))
        #expect(html.contains("Tanpa pasangan ini rencana terbaik kehilangan"))
    }

    @Test("it speaks the language that it is asked for", arguments: Language.allCases)
    func language(_ language: Language) {
        let html = PlanPage(PlanSample.picture(moves: 5, units: 9, chains: 1), in: language).html()
        #expect(html.contains("<html lang=\"\(language.rawValue)\">"))
        switch language {
        case .indonesian:
            #expect(html.contains("bukan keputusan") && html.contains("tidak untuk diumumkan"))
            #expect(html.contains("1 Oktober 2025") && html.contains("Rantai 1") && !html.contains("Chain"))
        case .english:
            #expect(html.contains("no decision") && html.contains("not for publication"))
            #expect(html.contains("1 October 2025") && html.contains("Chain 1") && !html.contains(">Rantai"))
        }
    }

    @Test("a plan of a thousand moves between two hundred units stays a page that opens")
    func thousand() {
        let picture = PlanSample.picture(moves: 1_000, units: 200, chains: 40, of: 3)
        let html = PlanPage(picture, in: .indonesian).html()
        #expect(html.utf8.count < 1_300_000)
        #expect(html.ranges(of: "<tr id=\"m").count == 1_000)
        #expect(html == PlanPage(picture, in: .indonesian).html())
    }

    @Test("a plan that moves nobody says so, and has neither picture nor tables of moves")
    func empty() {
        var picture = PlanSample.picture(moves: 0, units: 3)
        (picture.rates, picture.conflicts) = ([], [])
        let html = PlanPage(picture, in: .indonesian).html()
        #expect(html.contains("Rencana ini tidak memindahkan siapa pun."))
        #expect(!html.contains("<svg") && !html.contains("<table") && !html.contains("<nav"))
        #expect(html.hasSuffix("</html>\n"))
    }

    @Test("a gap and notices are told, and where there is no gap that the plan is proven to be the best")
    func quality() {
        var picture = PlanSample.picture(moves: 5, units: 9)
        #expect(PlanPage(picture, in: .english).html().contains("<dd>proven best</dd>"))
        picture.gapText = "at most 0.8% below the best"
        picture.notices = ["The time was up."]
        let html = PlanPage(picture, in: .english).html()
        #expect(html.contains("<dd>at most 0.8% below the best</dd>") && !html.contains("proven best"))
        #expect(html.contains("<p class=\"notice\">The time was up.</p>"))
    }

    private static func values(of attribute: String, in html: String) -> [String] {
        html.ranges(of: "\(attribute)\"").map { range in String(html[range.upperBound...].prefix { $0 != "\"" }) }
    }
}
