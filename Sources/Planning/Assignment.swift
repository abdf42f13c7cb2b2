/// The best assignment of rows to columns, each to one at most.
///
/// It is found from the side that is quicker. What many rows want alike makes prices rise slowly when rows look for columns,
/// and is nothing when columns look for rows: where there are hardly more columns than rows, they do.
public struct Assignment: Sendable {
    var solver: AssignmentSolver
    let isTransposed: Bool
    /// The column of each row; nil where none adds to the whole.
    public let columns: [Int?]
    /// The sum of what is assigned.
    public let total: Int
    /// What no assignment exceeds.
    public let bound: Int

    /// Whether it is proven that no other is worth more.
    public var isOptimal: Bool { total == bound }

    /// Finds it.
    ///
    /// - Parameters:
    ///   - matrix: What each allowed pair is worth.
    ///   - isWanted: Asked again and again, with how many rows or columns are left; false has it end with what there is, which
    ///     then is ``total`` of at most ``bound``.
    public init(of matrix: SparseMatrix, while isWanted: (_ left: Int) -> Bool = { _ in true }) {
        isTransposed = matrix.columns < 4 * matrix.rows
        var solver = AssignmentSolver(isTransposed ? matrix.transposed() : matrix)
        solver.solve(while: isWanted)
        total = solver.total
        bound = solver.bound
        var columns: [Int?] = Array(repeating: nil, count: matrix.rows)
        for row in 0..<solver.matrix.rows {
            guard let column = solver.column(of: row) else { continue }
            if isTransposed { columns[column] = row } else { columns[row] = column }
        }
        self.columns = columns
        self.solver = solver
    }

    /// For each row by how much the sum would be smaller, were its own pair forbidden.
    ///
    /// - Parameters:
    ///   - likeRows: For each row a number that it shares with those that are the same to it, as several seats of one post
    ///     are: the pair is forbidden to all of them. Empty when each row is one of its own.
    ///   - isWanted: Asked again and again, with how many are left; false ends it.
    /// - Returns: Nil for a row without a column, 0 where another assignment is as good; nothing at all where it was ended, or
    ///   the assignment is not the best.
    public mutating func margins(
        likeRows: [Int32] = [],
        while isWanted: (_ left: Int) -> Bool = { _ in true }
    ) -> [Int?]? {
        let found =
            isTransposed
            ? solver.margins(likeColumns: likeRows, while: isWanted)
            : solver.margins(likeRows: likeRows, while: isWanted)
        guard let found, isTransposed else { return found }
        var margins: [Int?] = Array(repeating: nil, count: columns.count)
        for (row, margin) in found.enumerated() {
            if let column = solver.column(of: row) { margins[column] = margin }
        }
        return margins
    }
}
