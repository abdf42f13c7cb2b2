import Planning
import Testing

@Suite("The best assignment beside an independent solver's")
struct IndependentSolverTests {
    /// Of every shape: wide and tall, dense and sparse, with rows that have no entry, with many ties and hardly any.
    private static func any(_ seed: Int) -> SparseMatrix {
        var chance = Chance(seed)
        // One of twenty is large.
        let most = seed % 20 == 0 ? 90 : 24
        let columns = Int.random(in: 1...most, using: &chance)
        let largest = [1, 3, 50, 100_000, 1_000_000_000][seed % 5]
        // How many of a hundred pairs are allowed.
        let density = [100, 60, 25, 8][seed / 5 % 4]
        let rows = (0..<Int.random(in: 1...most, using: &chance)).map { _ in
            (0..<columns).filter { _ in Int.random(in: 0..<100, using: &chance) < density }
                .map { (column: $0, value: Int.random(in: 0...largest, using: &chance)) }
        }
        return SparseMatrix(columns: columns, rows: rows)
    }

    @Test("on a thousand instances it is scipy's, dense and sparse, and proven by its prices")
    func thousand() throws {
        let matrices = (0..<1000).map(Self.any)
        let theirs = try IndependentSolver().sums(of: matrices)
        try #require(theirs.count == matrices.count)
        for (seed, (matrix, theirs)) in zip(matrices, theirs).enumerated() {
            let ours = Assignment(of: matrix)
            #expect(
                ours.total == theirs.dense && ours.total == theirs.sparse && ours.isOptimal,
                "\(matrix.rows) rows, \(matrix.columns) columns, \(matrix.count) entries, seed \(seed)"
            )
        }
        // That all shapes were among them.
        #expect(matrices.contains { $0.rows > 2 * $0.columns } && matrices.contains { $0.columns > 2 * $0.rows })
        #expect(matrices.count { $0.count == $0.rows * $0.columns } > 200)
    }
}
