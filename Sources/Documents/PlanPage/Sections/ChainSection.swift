/// Every chain as a row of posts, with the people on the arrows between them.
struct ChainSection: PlanSection {
    let chains: [MoveChain]
    let picture: PlanPicture
    let words: PlanWords

    var anchor: String { "rantai" }
    var title: String { words.chains }
    var isEmpty: Bool { chains.isEmpty }

    func write(to page: inout PlanMarkup) {
        page.element("p class=\"hint\"", words.chainLead)
        page.raw("\n<div class=\"chains\">\n")
        for chain in chains { write(chain, &page) }
        page.raw("</div>\n")
    }

    private func write(_ chain: MoveChain, _ page: inout PlanMarkup) {
        let people = chain.rows.reduce(0) { $0 + $1.moves.count }
        let isShort = chain.rows.allSatisfy { $0.moves.count < 3 }
        page.raw("<article class=\"chain c\(MoveChain.colour(of: chain.number))\(isShort ? " short" : "")\" ")
        page.raw("id=\"rantai-\(chain.number)\">\n<h3><span class=\"tag\">")
        page.words("\(words.chain) \(chain.number)")
        page.raw("</span> <small>")
        page.words(words.count(people))
        page.raw("</small></h3>\n")
        for row in chain.rows { write(row, &page) }
        page.raw("</article>\n")
    }

    private func write(_ row: MoveChain.Row, _ page: inout PlanMarkup) {
        guard let first = row.moves.first else { return }
        page.raw("<ol>\n<li class=\"start\">")
        box(
            picture.moves[first].from,
            note: row.isCycle ? nil : words.falls,
            kind: row.isCycle ? " last" : " open",
            &page
        )
        page.raw("</li>\n")
        for (place, index) in row.moves.enumerated() {
            page.raw("<li>")
            arrow(index, &page)
            let isLast = place == row.moves.count - 1
            let note = !isLast ? nil : row.isCycle ? "↺ \(words.back)" : row.isBranch ? words.continues : nil
            box(picture.moves[index].to, note: note, kind: isLast ? " last" : "", &page)
            page.raw("</li>\n")
        }
        page.raw("</ol>\n")
    }

    private func box(_ place: PlanPicture.Place, note: String?, kind: String, _ page: inout PlanMarkup) {
        page.raw("<div class=\"box\(kind)\">")
        page.element("b", place.post)
        page.element("small", place.unit)
        if let note { page.element("em", note) }
        page.raw("</div>")
    }

    private func arrow(_ index: Int, _ page: inout PlanMarkup) {
        let move = picture.moves[index]
        page.raw("<div class=\"arrow\"><div class=\"who\"><a href=\"#\(PlanAnchors.move(index))\"")
        if !move.reasons.isEmpty { page.raw(" aria-describedby=\"t\(index + 1)\"") }
        page.raw(">")
        page.words(move.name)
        page.raw("</a>")
        page.element("small", "\(words.score) \(move.scoreText)")
        tip(index, move, &page)
        page.raw("</div></div>")
    }

    private func tip(_ index: Int, _ move: PlanPicture.Move, _ page: inout PlanMarkup) {
        guard !move.reasons.isEmpty else { return }
        page.raw("<div class=\"tip\" role=\"tooltip\" id=\"t\(index + 1)\">")
        page.element("b", words.why)
        page.raw("<ul>")
        for reason in move.reasons { page.element("li", reason) }
        page.raw("</ul></div>")
    }
}
