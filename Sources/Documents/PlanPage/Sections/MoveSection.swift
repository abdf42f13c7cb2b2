/// Every move once, by the unit that receives.
struct MoveSection: PlanSection {
    let groups: [MoveGroup]
    let chains: [MoveChain]
    let picture: PlanPicture
    let words: PlanWords

    var anchor: String { "perpindahan" }
    var title: String { words.moves }
    var isEmpty: Bool { groups.isEmpty }

    private var hasMargins: Bool { picture.moves.contains { $0.marginText != nil } }
    private var hasWishes: Bool { picture.moves.contains { $0.wish != nil } }

    func write(to page: inout PlanMarkup) {
        page.element("p class=\"hint\"", words.movesLead + (hasMargins ? " \(words.marginHelp)" : ""))
        page.raw("\n<table class=\"cards moves\">\n")
        var titles = [(words.person, ""), (words.from, ""), (words.to, ""), (words.score, "r")]
        if hasMargins { titles.append((words.margin, "r")) }
        if hasWishes { titles.append((words.wish, "")) }
        titles.append((words.why, "why"))
        head(titles.map { (name: $0.0, kind: $0.1) }, &page)
        let linked = Set(chains.map(\.number))
        for (place, group) in groups.enumerated() {
            page.raw(
                "<tbody id=\"ke-\(place + 1)\">\n<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"\(titles.count)\">"
            )
            page.words(group.unit)
            page.raw(" <small>")
            page.words(words.count(group.moves.count))
            page.raw("</small></th></tr>\n")
            for index in group.moves { row(index, linked, &page) }
            page.raw("</tbody>\n")
        }
        page.raw("</table>\n")
    }

    private func row(_ index: Int, _ linked: Set<Int>, _ page: inout PlanMarkup) {
        let move = picture.moves[index]
        page.raw("<tr id=\"\(PlanAnchors.move(index))\"><th scope=\"row\">")
        page.words(move.name)
        page.element("small", move.nip)
        marks(move, linked, &page)
        page.raw("</th>")
        place(words.from, move.from.post, move.from.unit, &page)
        place(words.to, move.to.post, nil, &page)
        cell("r", words.score, move.scoreText, &page)
        if hasMargins { cell("r", words.margin, move.marginText ?? "–", &page) }
        if hasWishes { cell("", words.wish, move.wish.map { "\(words.choice)\u{A0}\($0)" } ?? "–", &page) }
        page.raw("<td class=\"why\">")
        reasons(move, &page)
        page.raw("</td></tr>\n")
    }

    private func place(_ label: String, _ post: String, _ unit: String?, _ page: inout PlanMarkup) {
        page.raw("<td data-l=\"")
        page.words(label)
        page.raw("\">")
        page.words(post)
        if let unit { page.element("small", unit) }
        page.raw("</td>")
    }

    private func marks(_ move: PlanPicture.Move, _ linked: Set<Int>, _ page: inout PlanMarkup) {
        guard move.isFixed || move.isConditional || move.chain != nil else { return }
        page.raw("<span class=\"marks\">")
        if let chain = move.chain {
            let colour = "tag c\(MoveChain.colour(of: chain))"
            if linked.contains(chain) {
                page.raw("<a class=\"\(colour)\" href=\"#rantai-\(chain)\">")
                page.words("\(words.chain) \(chain)")
                page.raw("</a> ")
            } else {
                page.element("span class=\"\(colour)\"", "\(words.chain) \(chain)")
            }
        }
        if move.isFixed { page.element("span class=\"mark\"", "◆ \(words.fixed)") }
        if move.isConditional { page.element("span class=\"mark warn\"", "△ \(words.conditional)") }
        page.raw("</span>")
    }

    private func reasons(_ move: PlanPicture.Move, _ page: inout PlanMarkup) {
        guard let first = move.reasons.first else { return page.raw("–") }
        page.raw("<details><summary>")
        page.words(first)
        page.raw("</summary>")
        if move.reasons.count > 1 {
            page.raw("<ul>")
            for reason in move.reasons.dropFirst() { page.element("li", reason) }
            page.raw("</ul>")
        }
        page.raw("</details>")
    }
}
