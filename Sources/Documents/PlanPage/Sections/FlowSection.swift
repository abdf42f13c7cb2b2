/// Who goes where between units, as a picture.
struct FlowSection: PlanSection {
    let picture: PlanPicture
    let anchors: PlanAnchors
    let words: PlanWords

    var anchor: String { "alur" }
    var title: String { words.flow }
    var isEmpty: Bool { picture.moves.isEmpty }

    func write(to page: inout PlanMarkup) {
        let flow = PlanFlow(picture.moves)
        page.element("p class=\"hint\"", words.flowLead + (flow.isPart ? " \(words.flowRest)" : ""))
        page.raw("\n<div class=\"scroll\" role=\"region\" aria-labelledby=\"alur\" tabindex=\"0\">\n")
        FlowDrawing(flow: flow, picture: picture, anchors: anchors, words: words).write(to: &page)
        page.raw("</div>\n")
    }
}
