/// The best assignment of a round at prices for what its quotas count.
struct PricedAssignment {
    private let form: RoundMatrix
    private let matrix: SparseMatrix
    private let entries: [RoundMatrix.Entry]
    private let surety: Int
    private var assignment: Assignment
    /// The moves.
    let moves: [RoundPlan.Move]
    /// What they are worth without the prices.
    let total: Int
    /// What no plan that keeps the quotas exceeds.
    let bound: Int
    /// By how much each quota is exceeded; below 0 where there is room.
    let excess: [Int]

    private var round: Round { form.round }

    init(_ form: RoundMatrix, _ prices: [Int], while isWanted: () -> Bool) {
        self.form = form
        let round = form.round
        func value(_ cell: RoundMatrix.Cell) -> Int {
            let score = form.value(of: cell, by: .score)
            guard !prices.isEmpty, case .move(let pair) = cell.entry else { return score }
            let (position, person) = (Int(round.pairs[Int(pair)].position), Int(cell.person))
            return zip(round.quotas, prices).reduce(score) { left, quota in
                quota.0.counts(position: position, person: person) ? left - quota.1 : left
            }
        }
        surety = form.surety { form.value(of: $0, by: .score) } + prices.reduce(0) { $0 + $1 * round.people.count }
        (matrix, entries) = form.matrix(surety: surety, value)
        assignment = Assignment(of: matrix) { _ in isWanted() }
        let moves = form.moves(of: assignment, matrix, entries)
        self.moves = moves
        total = round.total(of: moves)
        let allowance = zip(round.quotas, prices).reduce(0) { $0 + $1.0.most * $1.1 }
        bound = assignment.bound - form.sureties * surety - round.held + allowance
        excess = round.excesses(of: moves)
    }

    /// Whether it was done to its end.
    var isDone: Bool { assignment.isOptimal }
    /// Whether everything is there that has to be; not known before it is done.
    var isPossible: Bool { !isDone || assignment.total >= form.sureties * surety }
    var keepsQuotas: Bool { excess.allSatisfy { $0 <= 0 } }
    /// How far prices are moved at first: by half of what anything is worth.
    var firstStep: Int { (round.pairs.map { Int($0.worth.score) }.max() ?? 0) / 2 }

    /// The moves with their margins, ties being broken by one criterion after the other.
    func refined(while isWanted: () -> Bool) -> [RoundPlan.Move] {
        var first = assignment
        let margins = first.margins(likeRows: form.likeRows) { _ in isWanted() }
        var known: [RoundPlan.Move: Int] = [:]
        for (row, column) in first.columns.enumerated() {
            guard let column, let entry = form.entry(row, column, matrix, entries), case .move(let pair) = entry,
                let margin = margins?[row]
            else { continue }
            known[form.move(Int(pair))] = margin
        }
        return settled(from: first, while: isWanted).map { move in
            var move = move
            // A pair that only the tie-break brought in stands beside one that is as good.
            let margin = known[move] ?? (margins == nil ? nil : 0)
            move.margin = margin.flatMap { $0 < surety ? $0 : nil }
            return move
        }
    }

    private func keepsQuotas(_ moves: [RoundPlan.Move]) -> Bool { round.excesses(of: moves).allSatisfy { $0 <= 0 } }

    private func settled(from first: Assignment, while isWanted: () -> Bool) -> [RoundPlan.Move] {
        var (form, matrix, entries, assignment) = (form, matrix, entries, first)
        for criterion in Criterion.allCases.dropFirst() {
            guard let face = assignment.face(of: matrix), !face.isPoint else { break }
            let nextForm = form.confined(to: face, entries)
            let surety = nextForm.surety { nextForm.value(of: $0, by: criterion) }
            let (nextMatrix, nextEntries) = nextForm.matrix(surety: surety, fixed: false) {
                nextForm.value(of: $0, by: criterion)
            }
            let next = Assignment(of: nextMatrix) { _ in isWanted() }
            guard next.isOptimal, keepsQuotas(nextForm.moves(of: next, nextMatrix, nextEntries)) else { break }
            (form, matrix, entries, assignment) = (nextForm, nextMatrix, nextEntries, next)
        }
        return form.moves(of: assignment, matrix, entries)
    }
}
