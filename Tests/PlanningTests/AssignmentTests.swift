import Testing

@testable import Planning

@Suite("The best assignment")
struct AssignmentTests {
    /// Small ones of every shape, with many ties and few.
    private static func small(_ seed: Int) -> (rows: Rows, matrix: SparseMatrix) {
        var chance = Chance(seed)
        let columns = Int.random(in: 1...7, using: &chance)
        let rows = chance.rows(Int.random(in: 0...6, using: &chance), columns: columns, largest: [1, 4, 100][seed % 3])
        return (rows, SparseMatrix(columns: columns, rows: rows))
    }

    @Test("from either side it is as good as trying all of them, and its prices prove it", arguments: 0..<300)
    func exhaustive(seed: Int) {
        let (rows, matrix) = Self.small(seed)
        let best = Exhaustion(rows: rows).best()
        for matrix in [matrix, matrix.transposed()] {
            var solver = AssignmentSolver(matrix)
            let isDone = solver.solve()
            #expect(isDone && solver.total == best && solver.bound == best)
        }
        let assignment = Assignment(of: matrix)
        #expect(assignment.total == best && assignment.isOptimal)
    }

    @Test("nobody is assigned twice, nor by a pair that is not allowed", arguments: 0..<20)
    func feasible(seed: Int) {
        var chance = Chance(seed)
        let rows = chance.rows(60, columns: 30 + 4 * seed, largest: 9)
        let assignment = Assignment(of: SparseMatrix(columns: 30 + 4 * seed, rows: rows))
        let taken = assignment.columns.compactMap(\.self)
        #expect(Set(taken).count == taken.count)
        let values = assignment.columns.enumerated().compactMap { row, column in
            column.flatMap { wanted in rows[row].first { $0.column == wanted }?.value }
        }
        #expect(values.count == taken.count && values.reduce(0, +) == assignment.total)
    }

    @Test("a margin is what is lost when its pair is forbidden, whoever else has to move", arguments: 0..<300)
    func margins(seed: Int) throws {
        let (rows, matrix) = Self.small(seed)
        var assignment = Assignment(of: matrix)
        let found = assignment.margins()
        let margins = try #require(found)
        for row in rows.indices {
            let without = assignment.columns[row].map {
                assignment.total - Exhaustion(rows: rows, forbidden: (row, $0)).best()
            }
            #expect(margins[row] == without)
        }
    }

    @Test("hundreds of rows that all want the same columns are settled, and proven", arguments: [true, false])
    func contested(isTight: Bool) {
        var chance = Chance(7)
        let columns = isTight ? 220 : 2000
        let quality = (0..<columns).map { _ in Int.random(in: 0...700_000, using: &chance) }
        let rows = (0..<200).map { _ in
            (0..<columns).map { (column: $0, value: quality[$0] + Int.random(in: 0...3000, using: &chance)) }
        }
        #expect(Assignment(of: SparseMatrix(columns: columns, rows: rows)).isOptimal)
    }

    @Test("the order of rows and columns changes nothing of the sum")
    func order() {
        var chance = Chance(11)
        let rows = chance.rows(80, columns: 90, largest: 20)
        let total = Assignment(of: SparseMatrix(columns: 90, rows: rows)).total
        let renamed = (0..<90).shuffled(using: &chance)
        let turned = rows.shuffled(using: &chance).map { row in
            row.shuffled(using: &chance).map { (column: renamed[$0.column], value: $0.value) }
        }
        #expect(Assignment(of: SparseMatrix(columns: 90, rows: turned)).total == total)
    }

    @Test("ended early it keeps what it has, says what could be reached at most, and goes on from there")
    func ended() {
        var chance = Chance(3)
        let rows = (0..<50).map { _ in (0..<50).map { (column: $0, value: Int.random(in: 0...3, using: &chance) + 5) } }
        let matrix = SparseMatrix(columns: 50, rows: rows)
        let best = Assignment(of: matrix).total
        var solver = AssignmentSolver(matrix)
        var asked = 0
        let isDone = solver.solve { _ in
            asked += 1
            return false
        }
        #expect(!isDone && asked == 1 && !solver.isDone && solver.total < best && solver.bound >= best)
        let margins = solver.margins()
        #expect(margins == nil)
        solver.solve()
        #expect(solver.isDone && solver.total == best)
    }

    @Test("no rows, no columns, no entries and entries worth nothing leave everybody without")
    func empty() {
        #expect(Assignment(of: SparseMatrix(columns: 0, rows: [])).total == 0)
        #expect(Assignment(of: SparseMatrix(columns: 3, rows: [[], []])).columns == [nil, nil])
        #expect(Assignment(of: SparseMatrix(columns: 1, rows: [[(column: 0, value: 0)]])).columns == [nil])
    }
}
