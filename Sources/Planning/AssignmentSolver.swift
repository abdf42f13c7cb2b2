/// Assigns rows to columns, each to one at most, so that the sum of their entries is the greatest.
///
/// Successive shortest augmenting paths with prices (Kuhn 1955; Edmonds and Karp 1972), sparse, after Jonker and Volgenant
/// (1987): first each row bids for the column that it gains the most by, against the second best; what is contested then is
/// settled by shortest paths. Numbers are whole, so the result is exact, and the prices that are left prove it: ``bound`` is a
/// sum that no assignment exceeds, whoever computes it from them.
///
/// A row stays without a column where none adds to the whole.
public struct AssignmentSolver: Sendable {
    let matrix: SparseMatrix
    /// By which entry each row is assigned; -1 for none.
    var entryOf: [Int32]
    /// To which row each column is assigned; -1 for none.
    var rowOf: [Int32]
    /// What a column is worth to the other rows; 0 where it is assigned to none.
    var price: [Int64]
    var paths: PathSearch
    /// Rows that are still to be assigned, the next one last.
    private var waiting: [Int] = []
    private var hasBid = false

    /// Nothing is assigned yet.
    public init(_ matrix: SparseMatrix) {
        self.matrix = matrix
        entryOf = Array(repeating: -1, count: matrix.rows)
        rowOf = Array(repeating: -1, count: matrix.columns)
        price = Array(repeating: 0, count: matrix.columns)
        paths = PathSearch(columns: matrix.columns)
    }

    /// Assigns all rows, or goes on where it was left.
    ///
    /// - Parameter isWanted: Asked after each row, with how many are left; false has it end with what there is.
    /// - Returns: Whether it is done; then nothing is worth more.
    @discardableResult
    public mutating func solve(while isWanted: (_ left: Int) -> Bool = { _ in true }) -> Bool {
        if !hasBid {
            waiting = bid().reversed()
            hasBid = true
        }
        while let row = waiting.popLast() {
            augment(from: row)
            guard waiting.isEmpty || isWanted(waiting.count) else { return false }
        }
        return true
    }

    /// Whether all rows were assigned, or found to be better without.
    public var isDone: Bool { hasBid && waiting.isEmpty }

    /// The sum of what is assigned.
    public var total: Int {
        var sum: Int64 = 0
        for entry in entryOf where entry >= 0 { sum += matrix.value[Int(entry)] }
        return Int(sum)
    }

    /// What no assignment exceeds, by the prices: all of them, and what each row gains at most beyond them (weak duality).
    public var bound: Int {
        var sum = price.reduce(0, +)
        for row in 0..<matrix.rows { sum += offer(of: row).best }
        return Int(sum)
    }

    /// The column that a row is assigned to.
    public func column(of row: Int) -> Int? { entryOf[row] < 0 ? nil : Int(matrix.column[Int(entryOf[row])]) }

    /// What a row gains beyond the price of its column.
    func gain(of row: Int) -> Int64 {
        let entry = Int(entryOf[row])
        return entry < 0 ? 0 : matrix.value[entry] - price[Int(matrix.column[entry])]
    }

    // MARK: Bids

    /// Lets each row bid, and once more those that were outbid.
    ///
    /// - Returns: The rows that paths have to settle.
    private mutating func bid() -> [Int] {
        var bidders = Array(0..<matrix.rows)
        for _ in 1...2 {
            var outbid: [Int] = []
            for row in bidders {
                let offer = offer(of: row)
                guard offer.best > 0 else { continue }
                let column = Int(matrix.column[offer.entry])
                let owner = Int(rowOf[column])
                // Between equals a bid would only go to and fro.
                guard owner < 0 || offer.best > offer.second else {
                    outbid.append(row)
                    continue
                }
                price[column] += offer.best - offer.second
                rowOf[column] = Int32(row)
                entryOf[row] = Int32(offer.entry)
                if owner >= 0 {
                    entryOf[owner] = -1
                    outbid.append(owner)
                }
            }
            bidders = outbid
        }
        return bidders
    }

    /// By which entry a row gains the most, and how much; and how much by the second best, at least nothing.
    private func offer(of row: Int) -> (entry: Int, best: Int64, second: Int64) {
        var found = -1
        var best: Int64 = 0
        var second: Int64 = 0
        for entry in matrix.entries(of: row) {
            let gain = matrix.value[entry] - price[Int(matrix.column[entry])]
            if gain > best {
                second = best
                best = gain
                found = entry
            } else if gain > second {
                second = gain
            }
        }
        return (found, best, second)
    }

    // MARK: Paths

    /// Assigns a row by the least loss to the others: by a shortest path to a free column, or to a row that does without.
    private mutating func augment(from source: Int) {
        let most = offer(of: source).best
        // The source itself may do without.
        paths.begin(at: source, within: most)
        paths.scan(source, at: 0, gain: most, matrix, price, rowOf)
        while let (column, near) = paths.nearest() {
            let row = Int(rowOf[column])
            let held = gain(of: row)
            paths.leave(row, at: near + held)
            paths.scan(row, at: near, gain: held, matrix, price, rowOf)
        }
        for column in paths.settled { price[Int(column)] += paths.bound - paths.distance[Int(column)] }
        handOn(to: source)
    }

    /// Each row on the path takes the column by which it is reached, up to the source.
    private mutating func handOn(to source: Int) {
        var column: Int
        switch paths.end {
        case .column(let free): column = free
        case .without(let row):
            guard row != source else { return }
            column = Int(matrix.column[Int(entryOf[row])])
            entryOf[row] = -1
        }
        while true {
            let (row, entry) = paths.origin(of: column)
            let before = Int(entryOf[row])
            entryOf[row] = Int32(entry)
            rowOf[column] = Int32(row)
            guard row != source else { return }
            column = Int(matrix.column[before])
        }
    }
}
