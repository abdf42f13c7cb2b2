/// How many wishes are met, and how often the people of each group are chosen.
struct ShareSection: PlanSection {
    let wishes: PlanPicture.Wishes
    let rates: [PlanPicture.Rate]
    let words: PlanWords

    var anchor: String { "pemerataan" }
    var title: String { words.shares }
    var isEmpty: Bool { wishes.stated == 0 && rates.isEmpty }

    func write(to page: inout PlanMarkup) {
        if wishes.stated > 0 { met(&page) }
        guard !rates.isEmpty else { return }
        page.element("p class=\"hint\"", words.sharesLead)
        page.raw("\n<table class=\"rates\">\n")
        head(
            [(words.group, ""), (words.candidates, "r"), (words.chosen, "r"), (words.share, "share")]
                .map { (name: $0.0, kind: $0.1) },
            &page
        )
        page.raw("<tbody>\n")
        for rate in rates { row(rate, &page) }
        page.raw("</tbody>\n</table>\n")
    }

    private func met(_ page: inout PlanMarkup) {
        page.raw("<table class=\"rates wishes\">\n<tbody>\n")
        for (name, people) in [
            (words.stated, wishes.stated), (words.met, wishes.met), (words.firstMet, wishes.first),
        ] {
            page.raw("<tr>")
            page.element("th scope=\"row\"", name)
            page.raw("<td class=\"r\">\(people)</td><td class=\"share\">")
            bar(people, of: wishes.stated, kind: "won", &page)
            page.raw("</td></tr>\n")
        }
        page.raw("</tbody>\n</table>\n")
    }

    private func row(_ rate: PlanPicture.Rate, _ page: inout PlanMarkup) {
        page.raw("<tr>")
        page.element("th scope=\"row\"", rate.label)
        page.raw("<td class=\"r\">\(rate.candidates)</td><td class=\"r\">\(rate.chosen)</td><td class=\"share\">")
        bar(rate.chosen, of: rate.candidates, kind: rate.isAlert ? "alert" : "won", &page)
        page.element("span", rate.shareText)
        if rate.isAlert { page.element("em class=\"warn\"", "! \(words.alert)") }
        page.raw("</td></tr>\n")
    }
}
