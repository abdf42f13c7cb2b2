import Documents
import Testing
import Transfers

@Suite("The tables of a plan's page")
struct PlanTableTests {
    @Test("a need that stays open says how many are missing and why, before those that are filled")
    func shortfall() throws {
        var picture = PlanSample.picture(moves: 0, units: 1)
        picture.needs = [
            .init(number: "7", post: "Perencana", unit: "Badan", people: 1, placed: 1),
            .init(number: "9", post: "Bidan", unit: "Puskesmas", people: 3, placed: 1, shortfallText: "tak ada calon"),
        ]
        let html = PlanPage(picture, in: .indonesian).html()
        let open = try #require(html.firstRange(of: "△ −2: tak ada calon"))
        let filled = try #require(html.firstRange(of: "✓ terisi"))
        #expect(open.lowerBound < filled.lowerBound)
    }

    @Test("what a move is marked with is said in words and not by a colour alone")
    func marks() throws {
        var picture = PlanSample.picture(moves: 2, units: 5)
        for index in picture.moves.indices {
            (picture.moves[index].isFixed, picture.moves[index].isConditional) = (index == 0, index == 1)
            picture.moves[index].wish = index == 0 ? 3 : nil
        }
        let html = PlanPage(picture, in: .english).html()
        #expect(html.ranges(of: "fixed beforehand").count == 1 && html.ranges(of: "△ conditional").count == 1)
        #expect(html.ranges(of: "choice\u{A0}3").count == 1)
        #expect(html.contains("! to be looked into"))
    }

    @Test("a column that no move has anything for is left out")
    func columns() {
        var picture = PlanSample.picture(moves: 2, units: 5)
        for index in picture.moves.indices {
            picture.moves[index].marginText = nil
            picture.moves[index].wish = nil
        }
        let html = PlanPage(picture, in: .english).html()
        #expect(!html.contains("Margin") && !html.contains(">Wish</th>"))
    }

    @Test("a unit that loses and gains says both, and the difference, and leads to who arrives")
    func balance() {
        var picture = PlanSample.picture(moves: 0, units: 1)
        picture.moves = [
            PlanSample.move(0, from: PlanSample.place(0, in: 1), to: PlanSample.place(0, in: 2)),
            PlanSample.move(1, from: PlanSample.place(0, in: 3), to: PlanSample.place(0, in: 1)),
            PlanSample.move(2, from: PlanSample.place(1, in: 3), to: PlanSample.place(1, in: 1)),
        ]
        let (code, name) = PlanSample.unit(1)
        picture.units = [.init(code: code, name: name, loses: 1, gains: 2)]
        let html = PlanPage(picture, in: .english).html()
        #expect(html.contains(">\(name)</a></th><td class=\"out\"><span>1</span>"))
        #expect(html.contains("<span>2</span></td><td class=\"r\">+1</td>"))
    }
}
