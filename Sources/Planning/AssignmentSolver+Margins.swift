// What each pair of an assignment is better by than the next best.
extension AssignmentSolver {
    /// For each row by how much the sum would be smaller, were its own pair forbidden.
    ///
    /// Nil for a row without a column; 0 says that another assignment is as good.
    ///
    /// The difference to the best assignment without the pair is a shortest way from the row to its column in which others
    /// change places (Ahuja, Magnanti, Orlin 1993, 9): one search for each row, and one from outside, where all free columns
    /// and rows without a column meet.
    ///
    /// - Parameter isWanted: Asked after each row, with how many are left; false ends it.
    /// - Returns: Nil where it was ended, or where there is something left to assign.
    public mutating func margins(while isWanted: (_ left: Int) -> Bool = { _ in true }) -> [Int?]? {
        guard isDone else { return nil }
        let outside = distancesFromOutside()
        var margins: [Int?] = []
        for row in 0..<matrix.rows {
            margins.append(column(of: row).map { Int(margin(of: row, $0, outside[$0])) })
            guard isWanted(matrix.rows - row - 1) else { return nil }
        }
        return margins
    }

    private mutating func margin(of source: Int, _ target: Int, _ outside: Int64) -> Int64 {
        let most = gain(of: source)
        paths.begin(at: source, within: most + outside)
        paths.scan(
            source,
            at: 0,
            gain: most,
            except: Int(entryOf[source]),
            outside: outside,
            matrix,
            price,
            rowOf
        )
        while let (column, near) = paths.nearest() {
            guard column != target else { return near }
            let row = Int(rowOf[column])
            let held = gain(of: row)
            paths.leave(row, at: near + held + outside)
            paths.scan(row, at: near, gain: held, outside: outside, matrix, price, rowOf)
        }
        return paths.bound
    }

    /// How far each assigned column is from outside: by being left for its price, by being taken by a row that has none, or by
    /// others changing places for it.
    private mutating func distancesFromOutside() -> [Int64] {
        let far: Int64 = 1 << 60
        paths.begin(at: 0, within: far)
        for column in 0..<matrix.columns where rowOf[column] >= 0 { paths.place(column, at: price[column]) }
        for row in 0..<matrix.rows where entryOf[row] < 0 {
            paths.scan(row, at: 0, gain: 0, outside: far, matrix, price, rowOf)
        }
        while let (column, near) = paths.nearest() {
            let row = Int(rowOf[column])
            paths.scan(row, at: near, gain: gain(of: row), outside: far, matrix, price, rowOf)
        }
        return paths.distance
    }
}
