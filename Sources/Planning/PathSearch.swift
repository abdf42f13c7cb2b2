/// A search for shortest paths over an assignment (Dijkstra 1959).
///
/// It goes from a row by an entry to a column, and from that to the row that has it. It is kept between searches, so that each
/// costs only what it sees.
struct PathSearch: Sendable {
    /// Where the shortest path ends that was found.
    enum End {
        /// At a column that is free.
        case column(Int)
        /// At a row that lets its column go.
        case without(Int)
    }

    /// How long that path is; what is farther is of no interest.
    private(set) var bound: Int64 = 0
    private(set) var end = End.without(0)
    /// Columns whose distance is final, in its order.
    private(set) var settled: [Int32] = []
    /// Of the columns seen in this search alone.
    private(set) var distance: [Int64]
    private var seen: [UInt32]
    private var search: UInt32 = 0
    private var fromRow: [Int32]
    private var byEntry: [Int32]
    private var heap = MinimumHeap()

    init(columns: Int) {
        distance = Array(repeating: 0, count: columns)
        seen = Array(repeating: 0, count: columns)
        fromRow = Array(repeating: 0, count: columns)
        byEntry = Array(repeating: 0, count: columns)
    }

    /// Starts anew at a row that may do without at a price.
    mutating func begin(at source: Int, within price: Int64) {
        search &+= 1
        // Only after four thousand million searches: what was seen then could be taken for what is seen now.
        if search == 0 {
            for column in seen.indices { seen[column] = 0 }
            search = 1
        }
        heap.removeAll()
        settled.removeAll(keepingCapacity: true)
        bound = price
        end = .without(source)
    }

    /// Puts a column at a distance, without a way to it.
    mutating func place(_ column: Int, at distance: Int64) {
        seen[column] = search
        self.distance[column] = distance
        heap.insert(Int32(truncatingIfNeeded: column), at: distance)
    }

    /// Ends the search at a row that lets its column go, where that is nearer than all before.
    mutating func leave(_ row: Int, at distance: Int64) {
        guard distance < bound else { return }
        bound = distance
        end = .without(row)
    }

    /// The nearest column that is not settled yet and nearer than the end; it is settled then.
    mutating func nearest() -> (column: Int, distance: Int64)? {
        while let (near, column) = heap.popNearest(), near < bound {
            // It may have been reached on a shorter way meanwhile.
            guard distance[Int(column)] == near else { continue }
            settled.append(column)
            return (Int(column), near)
        }
        return nil
    }

    /// From which row a column is reached, and by which entry.
    func origin(of column: Int) -> (row: Int, entry: Int) { (Int(fromRow[column]), Int(byEntry[column])) }

    /// Looks at columns of a row.
    ///
    /// - Parameters:
    ///   - row: Whose columns they are.
    ///   - part: Which of its entries; nil for all.
    ///   - near: The row's distance.
    ///   - gain: What it gains beyond the price of its column.
    ///   - outside: How far the end is beyond a free column.
    ///   - matrix: The entries.
    ///   - price: Of each column.
    ///   - rowOf: Which row has each column; -1 for none.
    mutating func scan(
        _ row: Int,
        _ part: Range<Int>? = nil,
        at near: Int64,
        gain: Int64,
        outside: Int64 = 0,
        _ matrix: SparseMatrix,
        _ price: [Int64],
        _ rowOf: [Int32]
    ) {
        let entries = part ?? matrix.entries(of: row)
        let base = near + gain
        let search = search
        var least = bound
        var last = -1
        // This is where the time goes: through pointers it takes half of it.
        matrix.column.withUnsafeBufferPointer { columns in
            matrix.value.withUnsafeBufferPointer { values in
                price.withUnsafeBufferPointer { price in
                    seen.withUnsafeMutableBufferPointer { seen in
                        distance.withUnsafeMutableBufferPointer { distance in
                            for entry in entries {
                                let column = Int(columns[entry])
                                let far = base - values[entry] + price[column]
                                guard far < least, seen[column] != search || far < distance[column] else { continue }
                                seen[column] = search
                                distance[column] = far
                                fromRow[column] = Int32(truncatingIfNeeded: row)
                                byEntry[column] = Int32(truncatingIfNeeded: entry)
                                if rowOf[column] < 0 {
                                    guard far + outside < least else { continue }
                                    least = far + outside
                                    last = column
                                } else {
                                    heap.insert(Int32(truncatingIfNeeded: column), at: far)
                                }
                            }
                        }
                    }
                }
            }
        }
        guard last >= 0 else { return }
        bound = least
        end = .column(last)
    }
}
