/// All that the best assignments of a matrix have in common: which pairs any of them may use, and which rows and columns all
/// of them assign.
///
/// The prices of one best assignment tell it of all (complementary slackness; Ahuja, Magnanti, Orlin 1993, 9.4): a pair is used
/// by one of them only if it loses nothing by the prices, and what has a price or a gain is assigned by each.
struct OptimalFace {
    /// Whether any best assignment may use each entry of the matrix, in its order.
    let mayUse: [Bool]
    /// Whether every best assignment assigns each row.
    let needsRow: [Bool]
    /// Whether every best assignment assigns each column.
    let needsColumn: [Bool]

    /// Whether there is but one best assignment.
    let isPoint: Bool
}

extension Assignment {
    /// What the best assignments of the matrix have in common; nil when this one is not proven to be the best.
    func face(of matrix: SparseMatrix) -> OptimalFace? {
        guard isOptimal else { return nil }
        let solved = solver.matrix
        let gains = (0..<solved.rows).map { solver.gain(of: $0) }
        let rowGains = isTransposed ? solver.price : gains
        let columnGains = isTransposed ? gains : solver.price
        var mayUse = Array(repeating: false, count: matrix.count)
        for row in 0..<matrix.rows {
            for entry in matrix.entries(of: row) {
                mayUse[entry] = rowGains[row] + columnGains[Int(matrix.column[entry])] == matrix.value[entry]
            }
        }
        let used = mayUse.reduce(0) { $0 + ($1 ? 1 : 0) }
        return OptimalFace(
            mayUse: mayUse,
            needsRow: rowGains.map { $0 > 0 },
            needsColumn: columnGains.map { $0 > 0 },
            isPoint: used == columns.count { $0 != nil }
        )
    }
}
