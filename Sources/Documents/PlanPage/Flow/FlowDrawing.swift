/// The flow as SVG.
struct FlowDrawing {
    let flow: PlanFlow
    let picture: PlanPicture
    let anchors: PlanAnchors
    let words: PlanWords

    private static let width = 1120.0
    /// Where the bars of the two sides have their inner edges.
    private static let (start, end) = (362.0, 758.0)
    private static let bar = 10.0
    private static let head = 34.0
    /// Up to so many ribbons are stops for the keyboard.
    private static let stops = 60

    func write(to page: inout PlanMarkup) {
        let height = Self.head + flow.height + 8
        page.raw(
            "<svg class=\"flow\" viewBox=\"0 0 \(Self.digits(Self.width)) \(Self.digits(height))\" role=\"group\" "
                + "aria-labelledby=\"alur\">\n<style>"
        )
        page.raw(highlights)
        page.raw("</style>\n")
        heading(words.loses, at: Self.start, anchor: "end", &page)
        heading(words.gains, at: Self.end, anchor: "start", &page)
        for ribbon in flow.ribbons { write(ribbon, &page) }
        for index in flow.left.nodes.indices { write(flow.left.nodes[index], "l\(index)", isLeft: true, &page) }
        for index in flow.right.nodes.indices { write(flow.right.nodes[index], "r\(index)", isLeft: false, &page) }
        page.raw("</svg>\n")
    }

    /// Pointing at a unit brings out its ribbons.
    private var highlights: String {
        let names = flow.left.nodes.indices.map { "l\($0)" } + flow.right.nodes.indices.map { "r\($0)" }
        return names.map { name in
            ".flow:has(#\(name):hover) .\(name),.flow:has(#\(name):focus-within) .\(name){opacity:1}"
        }
        .joined()
    }

    private func heading(_ title: String, at place: Double, anchor: String, _ page: inout PlanMarkup) {
        page.raw("<text class=\"side\" x=\"\(Self.digits(place))\" y=\"16\" text-anchor=\"\(anchor)\">")
        page.words(title)
        page.raw("</text>\n")
    }

    private func write(_ node: FlowSide.Node, _ name: String, isLeft: Bool, _ page: inout PlanMarkup) {
        let top = Self.head + node.top
        let label = FlowLabel(node.name ?? "\(node.codes.count) \(words.others)")
        let target = node.name == nil ? nil : anchors.target(of: node.codes[0], isLeft: isLeft)
        page.raw("<g class=\"node\(node.name == nil ? " rest" : "")\" id=\"\(name)\">")
        if let target { page.raw("<a href=\"#\(target)\">") }
        page.element("title", "\(node.name ?? label.full): \(words.count(node.people))")
        let edge = isLeft ? Self.start - Self.bar : Self.end
        page.raw(
            "<rect x=\"\(Self.digits(edge))\" y=\"\(Self.digits(top))\" width=\"\(Self.digits(Self.bar))\" "
                + "height=\"\(Self.digits(node.height))\"/>"
        )
        write(label, people: node.people, middle: top + node.height / 2, isLeft: isLeft, &page)
        if target != nil { page.raw("</a>") }
        page.raw("</g>\n")
    }

    private func write(_ label: FlowLabel, people: Int, middle: Double, isLeft: Bool, _ page: inout PlanMarkup) {
        let anchor = isLeft ? "end" : "start"
        let number = isLeft ? Self.start - Self.bar - 6 : Self.end + Self.bar + 6
        let room = 8.0 * Double(max("\(people)".count, 2)) + 8
        let place = isLeft ? number - room : number + room
        page.raw(
            "<text class=\"n\" x=\"\(Self.digits(number))\" y=\"\(Self.digits(middle + 4.5))\" "
                + "text-anchor=\"\(anchor)\">\(people)</text>"
        )
        page.raw("<text text-anchor=\"\(anchor)\">")
        for (row, line) in label.lines.enumerated() {
            let shift = Double(row) * 13 - Double(label.lines.count - 1) * 6.5 + 4
            page.raw("<tspan x=\"\(Self.digits(place))\" y=\"\(Self.digits(middle + shift))\">")
            page.words(line + (row == label.lines.count - 1 ? "" : " "))
            page.raw("</tspan>")
        }
        page.raw("</text>")
    }

    private func write(_ ribbon: FlowRibbon, _ page: inout PlanMarkup) {
        let (from, to) = (Self.head + ribbon.start, Self.head + ribbon.end)
        let middle = (Self.start + Self.end) / 2
        let text = RibbonText(ribbon, in: flow, of: picture, words)
        let colour = ribbon.chain.map { " chain c\(MoveChain.colour(of: $0))" } ?? ""
        let isRest = flow.left.nodes[ribbon.left].name == nil || flow.right.nodes[ribbon.right].name == nil
        page.raw("<g class=\"pair\(isRest ? " rest" : "") l\(ribbon.left) r\(ribbon.right)\(colour)\"")
        if flow.ribbons.count <= Self.stops {
            page.raw(" tabindex=\"0\" role=\"img\" aria-label=\"")
            page.words(text.label)
            page.raw("\">")
        } else {
            page.raw(" aria-hidden=\"true\">")
        }
        page.element("title", text.title)
        page.raw(
            "<path d=\"M\(Self.digits(Self.start)) \(Self.digits(from))C\(Self.digits(middle)) \(Self.digits(from)) "
                + "\(Self.digits(middle)) \(Self.digits(to)) \(Self.digits(Self.end)) \(Self.digits(to))\" "
                + "stroke-width=\"\(Self.digits(max(ribbon.thickness, 1)))\"/>"
        )
        if let chain = ribbon.chain, ribbon.thickness >= 9 { badge(chain, from: from, to: to, &page) }
        if flow.ribbons.count <= Self.stops {
            let place = "x=\"\(Self.digits(middle))\" y=\"\(Self.digits((from + to) / 2 + 4))\""
            page.element("text class=\"say\" aria-hidden=\"true\" text-anchor=\"middle\" \(place)", text.short)
        }
        page.raw("</g>\n")
    }

    /// The number of the chain, near the start of its ribbon.
    private func badge(_ chain: Int, from: Double, to: Double, _ page: inout PlanMarkup) {
        let share = 0.09
        let rest = 1 - share
        let middle = (Self.start + Self.end) / 2
        let x =
            rest * rest * rest * Self.start + 3 * rest * share * middle + share * share * share * Self.end
        let y =
            (rest * rest * rest + 3 * rest * rest * share) * from + (share * share * share + 3 * rest * share * share)
            * to
        page.raw("<circle cx=\"\(Self.digits(x))\" cy=\"\(Self.digits(y))\" r=\"8\"/>")
        page.raw(
            "<text class=\"badge\" x=\"\(Self.digits(x))\" y=\"\(Self.digits(y + 3.8))\" text-anchor=\"middle\">"
                + "\(chain)</text>"
        )
    }

    /// A number with one decimal at most.
    static func digits(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        let rest = abs(tenths % 10)
        let whole = (tenths < 0 ? "-" : "") + "\(abs(tenths) / 10)"
        return rest == 0 ? whole : "\(whole).\(rest)"
    }
}
