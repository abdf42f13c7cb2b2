/// A part of the screen: a title, the columns' titles and rows, of which some may have to go.
struct TopSection {
    let title: String
    let columns: String
    var rows: [String]

    /// Takes a table's lines.
    ///
    /// - Parameters:
    ///   - title: the section's.
    ///   - table: with its rows.
    ///   - width: the terminal's; longer lines are cut.
    init(_ title: Phrase, _ table: Table, width: Int) {
        self.title = title.text
        let lines = table.text(width: width).split(separator: "\n").map { String($0.prefix(width)) }
        columns = lines.first ?? ""
        rows = Array(lines.dropFirst())
    }

    /// How many lines it takes, with the empty one before it.
    private var height: Int { rows.isEmpty ? 0 : rows.count + 3 }

    /// What a section that gives way keeps: a row, and how many there are more.
    private static let fewest = 2

    /// The sections' lines, as many as fit: the longest section gives way first, and tells how much it leaves out.
    static func lines(_ sections: [TopSection], height: Int, style: TextStyle) -> [String] {
        var shown = sections.map(\.rows.count)
        var excess = sections.reduce(0) { $0 + $1.height } - height
        // Of those of one length the last.
        while excess > 0, let longest = shown.indices.reversed().max(by: { shown[$0] < shown[$1] }),
            shown[longest] > fewest
        {
            shown[longest] -= 1
            excess -= 1
        }
        let lines = zip(sections, shown).flatMap { section, count in section.lines(showing: count, style: style) }
        return Array(lines.prefix(max(height, 0)))
    }

    private func lines(showing count: Int, style: TextStyle) -> [String] {
        guard !rows.isEmpty else { return [] }
        let isCut = count < rows.count
        let kept = rows.prefix(isCut ? count - 1 : count)
        let rest = isCut ? [Phrase.andMore(rows.count - kept.count).text] : []
        return ["", style.bold(title), style.faint(columns)] + kept + rest
    }
}
