/// A table: titles of its columns, and rows of as many cells.
public struct Grid: Hashable, Sendable {
    /// A column.
    public struct Column: Hashable, Sendable {
        let columnTitle: String
        let width: String?
        let isNumeric: Bool

        /// - Parameters:
        ///   - title: Its title.
        ///   - percent: How much of the width it takes; nil for what is left.
        ///   - isNumeric: Whether its cells are set to the right.
        public init(_ title: String, percent: Int? = nil, isNumeric: Bool = false) {
            columnTitle = title
            width = percent.map { "width: \($0)%" }
            self.isNumeric = isNumeric
        }
    }

    /// A row.
    struct Line: Hashable, Sendable {
        let cells: [Cell]
    }

    /// A cell.
    struct Cell: Hashable, Sendable {
        let text: String
        let isRight: Bool
    }

    let columns: [Column]
    private(set) var lines: [Line] = []

    /// A table without rows.
    public init(_ columns: [Column]) {
        self.columns = columns
    }

    /// Adds a row; cells that are missing are empty, and those beyond the columns are left out.
    public mutating func add(_ texts: [String]) {
        let cells = columns.enumerated().map { place, column in
            Cell(text: place < texts.count ? texts[place] : "", isRight: column.isNumeric)
        }
        lines.append(Line(cells: cells))
    }
}
