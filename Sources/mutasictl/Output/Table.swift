/// Rows for a person: columns side by side under their titles.
struct Table {
    struct Column {
        let title: String
        var alignment = Alignment.left
        /// May be cut when the terminal is too narrow; the widest such column is cut first.
        var isFlexible = false
        /// Is left out when the terminal is too narrow for it; the last such column goes first.
        var isSecondary = false
    }

    enum Alignment { case left, right }

    private(set) var columns: [Column]
    private(set) var rows: [[String]] = []

    init(_ columns: [Column]) {
        self.columns = columns
    }

    /// Adds a row; control characters in it become spaces, so that no value can steer the terminal.
    mutating func add(_ cells: [String]) {
        let missing = max(columns.count - cells.count, 0)
        rows.append((cells.prefix(columns.count) + Array(repeating: "", count: missing)).map(Self.printable))
    }

    /// The table, each line ended by a line feed.
    ///
    /// - Parameters:
    ///   - width: what the lines should fit into, in characters; nil where nobody looks, and nothing is cut.
    ///   - style: how titles stand out.
    /// - Returns: the titles and the rows.
    func text(width: Int? = nil, style: TextStyle = .plain) -> String {
        let fitting = width.map(narrowed) ?? self
        return fitting.lines(fitting.fitted(to: width), style)
    }

    private func lines(_ widths: [Int], _ style: TextStyle) -> String {
        let titles = line(columns.map(\.title), widths)
        return ([style.bold(titles)] + rows.map { line($0, widths) }).map { $0 + "\n" }.joined()
    }

    private static let gap = 2
    private static let narrowest = 8
    /// What a column that may be cut should still show before others are left out for it.
    private static let readable = 16

    private var natural: [Int] {
        columns.indices.map { place in rows.reduce(columns[place].title.count) { max($0, $1[place].count) } }
    }

    /// The table without the secondary columns for which there is no room.
    private func narrowed(to width: Int) -> Table {
        var table = self
        while table.leastWidth > width, let last = table.columns.lastIndex(where: \.isSecondary) {
            table.columns.remove(at: last)
            for place in table.rows.indices { table.rows[place].remove(at: last) }
        }
        return table
    }

    private var leastWidth: Int {
        let widths = zip(columns, natural).map { $0.isFlexible ? min($1, Self.readable) : $1 }
        return widths.reduce(0, +) + Self.gap * (columns.count - 1)
    }

    private func fitted(to width: Int?) -> [Int] {
        var widths = natural
        guard let width else { return widths }
        var excess = widths.reduce(0, +) + Self.gap * (columns.count - 1) - width
        while excess > 0 {
            let shrinkable = columns.indices.filter { columns[$0].isFlexible && widths[$0] > Self.narrowest }
            guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { break }
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        var text = ""
        for (place, cell) in cells.enumerated() {
            let cut = cell.count > widths[place] ? cell.prefix(widths[place] - 1) + "…" : Substring(cell)
            let padding = String(repeating: " ", count: widths[place] - cut.count)
            if place > 0 { text += String(repeating: " ", count: Self.gap) }
            switch columns[place].alignment {
            case .left: text += cut + padding
            case .right: text += padding + cut
            }
        }
        while text.last == " " { text.removeLast() }
        return text
    }

    static func printable(_ cell: String) -> String {
        String(
            String.UnicodeScalarView(cell.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 })
        )
    }
}

extension Table {
    /// Writes the table to the standard output, as wide as the terminal if it is one.
    func show() throws {
        let output = StandardStream.output
        try output.write(text(width: output.width, style: TextStyle(output)))
    }
}
