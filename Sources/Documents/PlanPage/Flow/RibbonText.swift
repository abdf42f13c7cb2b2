/// What a ribbon says when it is pointed at, and to whoever hears the page.
struct RibbonText {
    /// The names, as far as there is room for them on the ribbon.
    let short: String
    /// One line.
    let label: String
    /// All who are in it, with the reasons where they are few.
    let title: String

    private static let people = 12
    private static let explained = 3

    init(_ ribbon: FlowRibbon, in flow: PlanFlow, of picture: PlanPicture, _ words: PlanWords) {
        let moves = ribbon.moves.map { picture.moves[$0] }
        func name(_ node: FlowSide.Node) -> String { node.name ?? "\(node.codes.count) \(words.others)" }
        let (from, to) = (name(flow.left.nodes[ribbon.left]), name(flow.right.nodes[ribbon.right]))
        let chain = ribbon.chain.map { ", \(words.chain) \($0)" } ?? ""
        let head = "\(from) → \(to): \(words.count(moves.count))\(chain)"
        let names = moves.prefix(Self.people).map(\.name).joined(separator: ", ")
        let more = moves.count > Self.people ? " + \(moves.count - Self.people)" : ""
        let shown = moves.prefix(2).map(\.name).joined(separator: "; ")
        short = moves.count > 2 ? "\(shown) + \(moves.count - 2)" : shown
        label = "\(head): \(names)\(more)"
        var lines = [head]
        for move in moves.prefix(Self.people) {
            lines.append("• \(move.name): \(move.from.post) → \(move.to.post) (\(words.score) \(move.scoreText))")
            if moves.count <= Self.explained { lines += move.reasons.map { "   \($0)" } }
        }
        if moves.count > Self.people { lines.append(more) }
        title = lines.joined(separator: "\n")
    }
}
