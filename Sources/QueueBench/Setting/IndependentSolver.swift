import FoundationEssentials
import Planning

/// An assignment found by scipy: `linear_sum_assignment` where all pairs are allowed, else
/// `min_weight_full_bipartite_matching` with a person of its own for each post, who is worth nothing.
struct IndependentSolver {
    /// A Python that has scipy.
    let python: String

    /// Finds that it is there and has scipy, before anything long is measured.
    func check() throws {
        do {
            _ = try ChildProcess(python, ["-c", "import scipy.optimize, scipy.sparse.csgraph"]).output()
        } catch {
            throw BenchError.noSciPy(python)
        }
    }

    /// The sum, and how long finding it took, without reading the numbers.
    func solve(_ matrix: SparseMatrix) throws -> (total: Int, seconds: Double) {
        let file = FileManager.default.temporaryDirectory.appending(
            path: "queue-bench-\(UInt32.random(in: 0 ... .max))"
        )
        try numbers(of: matrix).write(to: file)
        let result = Result {
            try ChildProcess(python, ["-c", Self.script, file.path, "\(matrix.rows)", "\(matrix.columns)"]).output()
        }
        try FileManager.default.removeItem(at: file)
        let words = try result.get().split { $0 == " " || $0 == "\n" }
        guard words.count == 2, let total = Int(words[0]), let seconds = Double(words[1]) else {
            throw BenchError.unreadable("scipy")
        }
        return (total, seconds)
    }

    /// Row, column and value of each entry.
    private func numbers(of matrix: SparseMatrix) -> Data {
        var numbers: [Int] = []
        numbers.reserveCapacity(3 * matrix.count)
        matrix.forEachEntry { numbers += [$0, $1, $2] }
        return numbers.withUnsafeBytes { Data($0) }
    }

    private static let script = """
        import sys, time, numpy as np
        from scipy.optimize import linear_sum_assignment
        from scipy.sparse import csr_matrix
        from scipy.sparse.csgraph import min_weight_full_bipartite_matching
        rows, columns = int(sys.argv[2]), int(sys.argv[3])
        row, column, value = np.fromfile(sys.argv[1], dtype=np.int64).reshape(-1, 3).T
        if len(value) == rows * columns:
            worth = np.zeros((rows, columns))
            worth[row, column] = value
            start = time.perf_counter()
            chosen = linear_sum_assignment(worth, maximize=True)
            took = time.perf_counter() - start
            total = worth[chosen].sum()
        else:
            most = value.max() + 1.0
            own = np.arange(rows)
            worth = csr_matrix(
                (np.concatenate([most - value, np.full(rows, most)]),
                 (np.concatenate([row, own]), np.concatenate([column, columns + own]))),
                shape=(rows, columns + rows))
            start = time.perf_counter()
            chosen = min_weight_full_bipartite_matching(worth)
            took = time.perf_counter() - start
            total = rows * most - worth[chosen].sum()
        print(int(round(total)), took)
        """
}
