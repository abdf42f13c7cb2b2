/// The units with what they lose and gain, as bars to both sides.
struct UnitSection: PlanSection {
    let units: [PlanPicture.Unit]
    let anchors: PlanAnchors
    let words: PlanWords

    var anchor: String { "unit" }
    var title: String { words.units }
    var isEmpty: Bool { units.isEmpty }

    /// Those that shrink the most first.
    static func ordered(_ units: [PlanPicture.Unit]) -> [PlanPicture.Unit] {
        units.sorted { first, second in
            let (one, other) = (first.gains - first.loses, second.gains - second.loses)
            if one != other { return one < other }
            return first.name == second.name ? first.code < second.code : first.name < second.name
        }
    }

    func write(to page: inout PlanMarkup) {
        page.element("p class=\"hint\"", words.unitsLead)
        page.raw("\n<table class=\"units\">\n")
        head(
            [(words.unit, ""), (words.loses, "out"), (words.gains, "in"), (words.balance, "r")]
                .map { (name: $0.0, kind: $0.1) },
            &page
        )
        page.raw("<tbody>\n")
        let most = units.reduce(1) { max($0, $1.loses, $1.gains) }
        for (place, unit) in units.enumerated() { row(unit, place: place, most: most, &page) }
        page.raw("</tbody>\n</table>\n")
    }

    private func row(_ unit: PlanPicture.Unit, place: Int, most: Int, _ page: inout PlanMarkup) {
        page.raw("<tr id=\"unit-\(place + 1)\"><th scope=\"row\">")
        if let group = anchors.group(of: unit.code) {
            page.raw("<a href=\"#\(group)\">")
            page.words(unit.name)
            page.raw("</a>")
        } else {
            page.words(unit.name)
        }
        page.raw("</th><td class=\"out\"><span>\(unit.loses)</span>")
        bar(unit.loses, of: most, kind: "lost", &page)
        page.raw("</td><td class=\"in\">")
        bar(unit.gains, of: most, kind: "won", &page)
        page.raw("<span>\(unit.gains)</span></td>")
        let balance = unit.gains - unit.loses
        page.element("td class=\"r\"", balance > 0 ? "+\(balance)" : balance < 0 ? "−\(-balance)" : "0")
        page.raw("</tr>\n")
    }
}
