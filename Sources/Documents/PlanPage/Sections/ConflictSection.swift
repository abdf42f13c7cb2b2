/// Who was passed over where incumbents exchange.
struct ConflictSection: PlanSection {
    let conflicts: [PlanPicture.Conflict]
    let words: PlanWords

    var anchor: String { "dilewati" }
    var title: String { words.conflicts }
    var isEmpty: Bool { conflicts.isEmpty }

    func write(to page: inout PlanMarkup) {
        page.element("p class=\"hint\"", words.conflictsLead)
        page.raw("\n<table class=\"cards\">\n")
        head([words.post, words.passedOver, words.arrived].map { (name: $0, kind: "") }, &page)
        page.raw("<tbody>\n")
        for conflict in conflicts {
            page.raw("<tr>")
            page.element("th scope=\"row\"", conflict.needText)
            cell("", words.passedOver, conflict.passedOver, &page)
            cell("", words.arrived, conflict.arrived, &page)
            page.raw("</tr>\n")
        }
        page.raw("</tbody>\n</table>\n")
    }
}
