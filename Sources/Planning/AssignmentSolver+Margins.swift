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
    /// - Parameters:
    ///   - likeRows: For each row a number that it shares with those that are the same to it: the pair is forbidden to all of
    ///     them. Empty when each row is one of its own.
    ///   - likeColumns: The same of columns.
    ///   - isWanted: Asked after each row, with how many are left; false ends it.
    /// - Returns: Nil where it was ended, or where there is something left to assign.
    public mutating func margins(
        likeRows: [Int32] = [],
        likeColumns: [Int32] = [],
        while isWanted: (_ left: Int) -> Bool = { _ in true }
    ) -> [Int?]? {
        guard isDone else { return nil }
        let outside = distancesFromOutside()
        var margins: [Int?] = []
        for row in 0..<matrix.rows {
            margins.append(
                column(of: row).map { Int(margin(of: row, $0, outside[$0], Likeness(likeRows, likeColumns))) }
            )
            guard isWanted(matrix.rows - row - 1) else { return nil }
        }
        return margins
    }

    /// Rows and columns that are several of one kind.
    private struct Likeness {
        let rows: [Int32]
        let columns: [Int32]

        init(_ rows: [Int32], _ columns: [Int32]) {
            self.rows = rows
            self.columns = columns
        }

        func areLikeRows(_ one: Int, _ other: Int) -> Bool {
            one == other || (!rows.isEmpty && rows[one] == rows[other])
        }

        func areLikeColumns(_ one: Int, _ other: Int) -> Bool {
            one == other || (!columns.isEmpty && columns[one] == columns[other])
        }
    }

    private mutating func margin(of source: Int, _ target: Int, _ outside: Int64, _ likeness: Likeness) -> Int64 {
        let most = gain(of: source)
        paths.begin(at: source, within: most + outside)
        scan(source, at: 0, most, outside) { likeness.areLikeColumns($0, target) }
        while let (column, near) = paths.nearest() {
            guard column != target else { return near }
            let row = Int(rowOf[column])
            let held = gain(of: row)
            paths.leave(row, at: near + held + outside)
            if likeness.areLikeRows(row, source) {
                scan(row, at: near, held, outside) { $0 == target }
            } else {
                paths.scan(row, at: near, gain: held, outside: outside, matrix, price, rowOf)
            }
        }
        return paths.bound
    }

    /// Looks at the columns of a row besides some.
    private mutating func scan(
        _ row: Int,
        at near: Int64,
        _ gain: Int64,
        _ outside: Int64,
        except isExcepted: (_ column: Int) -> Bool
    ) {
        let entries = matrix.entries(of: row)
        var start = entries.lowerBound
        for entry in entries where isExcepted(Int(matrix.column[entry])) {
            paths.scan(row, start..<entry, at: near, gain: gain, outside: outside, matrix, price, rowOf)
            start = entry + 1
        }
        paths.scan(row, start..<entries.upperBound, at: near, gain: gain, outside: outside, matrix, price, rowOf)
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
