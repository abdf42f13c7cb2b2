/// The best sum by trying every assignment: slow, and too simple to be wrong.
struct Exhaustion {
    let rows: Rows
    /// A pair that may not be used.
    var forbidden: (row: Int, column: Int)?

    func best(from row: Int = 0, taken: Set<Int> = []) -> Int {
        guard row < rows.count else { return 0 }
        return rows[row].reduce(best(from: row + 1, taken: taken)) { most, entry in
            guard !taken.contains(entry.column), forbidden.map({ $0 != (row, entry.column) }) ?? true else {
                return most
            }
            return max(most, entry.value + best(from: row + 1, taken: taken.union([entry.column])))
        }
    }
}
