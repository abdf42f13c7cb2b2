import FoundationEssentials
import Planning
import TestSupport

/// The best sums as scipy finds them, in one process for all: by `linear_sum_assignment` on the whole matrix, where a
/// pair that is not allowed is worth nothing, and by `min_weight_full_bipartite_matching` on the allowed pairs, where each row
/// has a column of its own that is worth nothing.
struct IndependentSolver {
    /// There is no Python with scipy.
    struct Missing: Error, CustomStringConvertible {
        let tried: [String]

        var description: String {
            "No Python of \(tried.joined(separator: ", ")) has scipy: install Debian's python3-scipy, as Deploy/test does, or "
                + "put a Python that has it on the PATH."
        }
    }

    private let python: String

    /// Takes Debian's Python, or else the first on the PATH that has scipy.
    init() throws {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let candidates = ["/usr/bin/python3"] + path.split(separator: ":").map { "\($0)/python3" }
        guard let python = candidates.first(where: Self.hasSciPy) else { throw Missing(tried: candidates) }
        self.python = python
    }

    private static func hasSciPy(_ python: String) -> Bool {
        let asking = "exec \"$0\" -c 'import scipy.optimize, scipy.sparse.csgraph' 2>/dev/null"
        return (try? ChildProcess(["/bin/sh", "-c", asking, python]).finish()) != nil
    }

    /// The best sum of each matrix, by either way.
    func sums(of matrices: [SparseMatrix]) throws -> [(dense: Int, sparse: Int)] {
        var numbers: [Int] = []
        for matrix in matrices {
            numbers += [matrix.rows, matrix.columns, matrix.count]
            matrix.forEachEntry { numbers += [$0, $1, $2] }
        }
        let input = FileManager.default.temporaryDirectory.appending(path: "matrices-\(UInt64.random(in: 0 ... .max))")
        let output = input.appendingPathExtension("sums")
        defer { for file in [input, output] { try? FileManager.default.removeItem(at: file) } }
        try numbers.withUnsafeBytes { Data($0) }.write(to: input)
        let asking = "exec \"$0\" -c \"$1\" <\"$2\" >\"$3\""
        try ChildProcess(["/bin/sh", "-c", asking, python, Self.script, input.path, output.path]).finish()
        let sums = String(decoding: try Data(contentsOf: output), as: UTF8.self).split { $0 == " " || $0 == "\n" }
            .compactMap { Int($0) }
        return stride(from: 0, to: sums.count - 1, by: 2).map { (sums[$0], sums[$0 + 1]) }
    }

    private static let script = """
        import sys
        import numpy as np
        from scipy.optimize import linear_sum_assignment
        from scipy.sparse import csr_matrix
        from scipy.sparse.csgraph import min_weight_full_bipartite_matching
        numbers = np.frombuffer(sys.stdin.buffer.read(), dtype=np.int64)
        while len(numbers):
            rows, columns, count = numbers[:3]
            row, column, value = numbers[3:3 + 3 * count].reshape(-1, 3).T
            numbers = numbers[3 + 3 * count:]
            worth = np.zeros((rows, columns))
            worth[row, column] = value
            dense = worth[linear_sum_assignment(worth, maximize=True)].sum()
            most = value.max(initial=0) + 1.0
            own = np.arange(rows)
            cost = csr_matrix(
                (np.concatenate([most - value, np.full(rows, most)]),
                 (np.concatenate([row, own]), np.concatenate([column, columns + own]))),
                shape=(rows, columns + rows))
            chosen = min_weight_full_bipartite_matching(cost)
            print(int(dense), int(rows * most - cost[chosen].sum()))
        """
}
