/// The needs: those that stay open first.
struct NeedSection: PlanSection {
    let needs: [PlanPicture.Need]
    let words: PlanWords

    var anchor: String { "kebutuhan" }
    var title: String { words.needs }
    var isEmpty: Bool { needs.isEmpty }

    func write(to page: inout PlanMarkup) {
        page.raw("<table class=\"cards needs\">\n")
        head(
            [
                (words.need, ""), (words.post, ""), (words.unit, ""), (words.asked, "r"), (words.placed, "r"),
                (words.state, ""),
            ]
            .map { (name: $0.0, kind: $0.1) },
            &page
        )
        page.raw("<tbody>\n")
        let open = needs.filter { $0.placed < $0.people }
        for need in open + needs.filter({ $0.placed >= $0.people }) { row(need, &page) }
        page.raw("</tbody>\n</table>\n")
    }

    private func row(_ need: PlanPicture.Need, _ page: inout PlanMarkup) {
        let isOpen = need.placed < need.people
        page.raw("<tr\(isOpen ? " class=\"short\"" : "")>")
        page.raw("<th scope=\"row\" data-l=\"")
        page.words(words.need)
        page.raw("\">")
        page.words(need.number)
        page.raw("</th>")
        cell("", words.post, need.post, &page)
        cell("", words.unit, need.unit, &page)
        cell("r", words.asked, "\(need.people)", &page)
        cell("r", words.placed, "\(need.placed)", &page)
        if isOpen {
            let words = need.shortfallText.map { ": \($0)" } ?? ""
            cell("state warn", self.words.state, "△ −\(need.people - need.placed)\(words)", &page)
        } else {
            cell("state", words.state, "✓ \(words.full)", &page)
        }
        page.raw("</tr>\n")
    }
}
