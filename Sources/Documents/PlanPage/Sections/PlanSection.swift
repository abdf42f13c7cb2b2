/// A part of the page below a heading.
protocol PlanSection {
    /// Its anchor.
    var anchor: String { get }
    /// Its heading.
    var title: String { get }
    /// Whether there is nothing to show.
    var isEmpty: Bool { get }

    /// Writes what stands below the heading.
    func write(to page: inout PlanMarkup)
}

extension PlanSection {
    /// The head of a table.
    func head(_ titles: [(name: String, kind: String)], _ page: inout PlanMarkup) {
        page.raw("<thead><tr>")
        for title in titles {
            page.element("th scope=\"col\"\(title.kind.isEmpty ? "" : " class=\"\(title.kind)\"")", title.name)
        }
        page.raw("</tr></thead>\n")
    }

    /// A cell that says of itself in which column it stands, for screens on which the rows become cards.
    func cell(_ kind: String, _ label: String, _ words: String, _ page: inout PlanMarkup) {
        page.raw("<td class=\"\(kind)\" data-l=\"")
        page.words(label)
        page.raw("\">")
        page.words(words)
        page.raw("</td>")
    }

    /// A bar of a share.
    func bar(_ part: Int, of whole: Int, kind: String, _ page: inout PlanMarkup) {
        guard whole > 0 else { return }
        page.raw("<span class=\"bar \(kind)\">")
        if part > 0 {
            let share = FlowDrawing.digits(100 * Double(min(part, whole)) / Double(whole))
            page.raw("<i style=\"width:\(share)%\"></i>")
        }
        page.raw("</span>")
    }
}
