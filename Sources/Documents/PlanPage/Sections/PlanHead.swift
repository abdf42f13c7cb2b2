internal import Transfers

/// What stands above all: that it is a draft, what was planned, and how much of it was reached.
struct PlanHead {
    let picture: PlanPicture
    let language: Language
    let words: PlanWords

    func write(to page: inout PlanMarkup) {
        page.raw("<header>\n")
        page.element("p class=\"lead\"", "\(words.plan) \(picture.number)")
        page.raw("\n")
        page.element("h1", picture.title)
        page.raw("\n<p class=\"draft\"><b aria-hidden=\"true\">!</b> ")
        page.words(words.draft)
        page.raw("</p>\n")
        figures(&page)
        facts(&page)
        for notice in picture.notices {
            page.element("p class=\"notice\"", notice)
            page.raw("\n")
        }
        page.raw("</header>\n")
    }

    private func figures(_ page: inout PlanMarkup) {
        let asked = picture.needs.reduce(0) { $0 + $1.people }
        let placed = picture.needs.reduce(0) { $0 + $1.placed }
        var figures = [(words.people, "\(picture.moves.count)", "")]
        if asked > 0 { figures.append((words.filled, "\(placed)", " \(words.of) \(asked)")) }
        let chains = MoveChain.all(of: picture.moves).count
        if chains > 0 { figures.append((words.chains, "\(chains)", "")) }
        if picture.wishes.stated > 0 {
            figures.append((words.wished, "\(picture.wishes.met)", " \(words.of) \(picture.wishes.stated)"))
        }
        figures.append((words.total, picture.totalText, ""))
        page.raw("<dl class=\"figures\">\n")
        for (name, value, rest) in figures {
            page.raw("<div>")
            page.element("dt", name)
            page.raw("<dd><b>")
            page.words(value)
            page.raw("</b>")
            page.words(rest)
            page.raw("</dd></div>\n")
        }
        page.raw("</dl>\n")
    }

    private func facts(_ page: inout PlanMarkup) {
        page.raw("<dl class=\"facts\">\n")
        for (name, value) in [
            (words.mode, picture.modeText),
            (words.asOf, picture.asOf.text(in: language)),
            (words.plannedAt, picture.plannedAt),
            (words.proof, picture.gapText ?? words.best),
        ] {
            page.raw("<div>")
            page.element("dt", name)
            page.element("dd", value)
            page.raw("</div>\n")
        }
        page.raw("</dl>\n")
    }
}
