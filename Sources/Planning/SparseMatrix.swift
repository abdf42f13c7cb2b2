/// Whole numbers in rows and columns, most of which are not there (compressed sparse rows).
///
/// For an assignment a row is a post, a column a person, and a number what the two are worth together; a pair that is not
/// there is forbidden.
public struct SparseMatrix: Sendable {
    /// How many rows there are.
    public var rows: Int { starts.count - 1 }
    /// How many columns there are.
    public let columns: Int
    /// Where each row's entries begin, and where the last ends.
    let starts: [Int]
    /// The column of each entry.
    let column: [Int32]
    /// What stands in each entry.
    let value: [Int64]

    /// How many entries there are.
    public var count: Int { column.count }

    /// The largest number that may stand there: sums along a path of a hundred thousand entries have to fit.
    public static let largest = 1 << 45

    /// Where the entries of a row are.
    func entries(of row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

    /// Takes entries row by row.
    ///
    /// - Parameters:
    ///   - columns: How many columns there are.
    ///   - capacities: How many entries each row has at most.
    ///   - body: Called for each row in turn, with a closure that takes an entry: its column, which stands once in a row, and
    ///     its number from 0 to ``largest``.
    public init(
        columns: Int,
        capacities: [Int],
        body: (_ row: Int, _ entry: (_ column: Int, _ value: Int) -> Void) throws -> Void
    ) rethrows {
        var starts = [0]
        var column: [Int32] = []
        var value: [Int64] = []
        let capacity = capacities.reduce(0, +)
        starts.reserveCapacity(capacities.count + 1)
        column.reserveCapacity(capacity)
        value.reserveCapacity(capacity)
        for row in capacities.indices {
            try body(row) {
                precondition(
                    (0..<columns).contains($0) && (0...Self.largest).contains($1),
                    "an entry outside of the matrix"
                )
                column.append(Int32($0))
                value.append(Int64($1))
            }
            starts.append(column.count)
        }
        self.columns = columns
        self.starts = starts
        self.column = column
        self.value = value
    }

    /// Takes rows of entries.
    public init(columns: Int, rows: [[(column: Int, value: Int)]]) {
        self.init(columns: columns, capacities: rows.map(\.count)) { row, entry in
            for (column, value) in rows[row] { entry(column, value) }
        }
    }

    private init(columns: Int, starts: [Int], column: [Int32], value: [Int64]) {
        self.columns = columns
        self.starts = starts
        self.column = column
        self.value = value
    }

    /// Calls a closure with each entry, row by row.
    public func forEachEntry(_ body: (_ row: Int, _ column: Int, _ value: Int) throws -> Void) rethrows {
        for row in 0..<rows {
            for entry in starts[row]..<starts[row + 1] { try body(row, Int(column[entry]), Int(value[entry])) }
        }
    }

    /// The same with rows and columns exchanged.
    func transposed() -> SparseMatrix {
        var starts = Array(repeating: 0, count: columns + 1)
        for column in column { starts[Int(column) + 1] += 1 }
        for column in 0..<columns { starts[column + 1] += starts[column] }
        var next = starts
        var row = Array(repeating: Int32(0), count: count)
        var moved = Array(repeating: Int64(0), count: count)
        for from in 0..<rows {
            for entry in self.starts[from]..<self.starts[from + 1] {
                let place = next[Int(column[entry])]
                next[Int(column[entry])] += 1
                row[place] = Int32(from)
                moved[place] = value[entry]
            }
        }
        return SparseMatrix(columns: rows, starts: starts, column: row, value: moved)
    }
}
