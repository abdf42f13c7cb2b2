/// A round as an assignment: what has to be is made worth more than all that may be.
///
/// A row is a seat. A holder is in their own seat as long as they do not move, and has to be in one: so a chain of moves is a
/// chain of changes in the assignment. Of an origin that not all may leave, those who stay fill rows that have to be filled.
/// Most origins are left by fewer than may leave whatever they say: only those that are asked for get such rows.
struct RoundMatrix {
    /// What an entry stands for.
    enum Entry: Hashable {
        /// One of the round's pairs.
        case move(Int32)
        /// The holder of a position stays.
        case stay(position: Int32)
        /// Somebody stays at an origin.
        case origin
    }

    /// An entry and its person.
    struct Cell {
        let person: Int32
        let entry: Entry
    }

    let round: Round
    /// Entries by rows.
    private(set) var rows: [[Cell]] = []
    /// A number for each row that seats of one position share.
    private(set) var likeRows: [Int32] = []
    private(set) var rowIsNeeded: [Bool] = []
    private(set) var personIsNeeded: [Bool]

    /// The round, as far as it is confined, with some of its origins.
    init(_ round: Round, _ confinement: Confinement, minding origins: Set<Int>) {
        self.round = round
        personIsNeeded = Array(repeating: false, count: round.people.count)
        for (index, position) in round.positions.enumerated() {
            var cells: [Cell] = []
            for pair in round.pairsOf[index] {
                let person = Int(round.pairs[pair].person)
                guard confinement.allows(person, at: position.place) else { continue }
                cells.append(Cell(person: Int32(person), entry: .move(Int32(pair))))
            }
            if let holder = position.holder, !confinement.moving.contains(holder.person) {
                cells.append(Cell(person: Int32(holder.person), entry: .stay(position: Int32(index))))
            }
            if let holder = position.holder { personIsNeeded[holder.person] = true }
            let seats = position.holder == nil ? min(position.seats, cells.count) : 1
            for _ in 0..<seats { add(cells, like: Int32(index), isNeeded: false) }
        }
        for person in confinement.moving { personIsNeeded[person] = true }
        addOrigins(origins, confinement)
    }

    private mutating func add(_ cells: [Cell], like: Int32, isNeeded: Bool) {
        rows.append(cells)
        likeRows.append(like)
        rowIsNeeded.append(isNeeded)
    }

    private mutating func addOrigins(_ origins: Set<Int>, _ confinement: Confinement) {
        guard !origins.isEmpty else { return }
        var canMove = Array(repeating: false, count: round.people.count)
        for row in rows { for cell in row { canMove[Int(cell.person)] = true } }
        for origin in origins.sorted().map({ round.origins[$0] }) {
            let leaving = origin.people.filter { canMove[$0] }
            let staying = leaving.count - origin.mayLeave
            guard staying > 0 else { continue }
            let cells = leaving.filter { !confinement.moving.contains($0) }
                .map { Cell(person: Int32($0), entry: .origin) }
            for _ in 0..<staying { add(cells, like: Int32(truncatingIfNeeded: -1 - rows.count), isNeeded: true) }
        }
    }

    /// The most that all together could differ by, and a little more: what is needed is worth this much.
    func surety(_ value: (Cell) -> Int) -> Int {
        rows.reduce(1) { sum, row in sum + max(row.lazy.map(value).max() ?? 0, 0) }
    }

    /// The numbers of an assignment by a criterion.
    ///
    /// - Parameters:
    ///   - surety: What it is worth that a row or person that is needed is assigned.
    ///   - fixed: Whether fixed pairs have to be there, too; once all are, the best plans all have them.
    ///   - value: What an entry is worth without that; one that is below 0 and not needed is left out.
    /// - Returns: The matrix, and what each of its entries stands for.
    func matrix(surety: Int, fixed: Bool = true, _ value: (Cell) -> Int) -> (SparseMatrix, [Entry]) {
        var entries: [Entry] = []
        let hasFixed = fixed && !round.fixed.isEmpty
        let matrix = SparseMatrix(columns: round.people.count, capacities: rows.map(\.count)) { row, add in
            for cell in rows[row] {
                var worth = value(cell)
                if rowIsNeeded[row] { worth += surety }
                if personIsNeeded[Int(cell.person)] { worth += surety }
                if hasFixed, case .move(let pair) = cell.entry, round.fixed.contains(Int(pair)) { worth += surety }
                guard worth >= 0 else { continue }
                add(Int(cell.person), worth)
                entries.append(cell.entry)
            }
        }
        return (matrix, entries)
    }

    /// What an entry is worth by a criterion.
    func value(of cell: Cell, by criterion: Criterion) -> Int {
        switch cell.entry {
        case .move(let pair): round.value(of: round.pairs[Int(pair)], by: criterion)
        case .stay where criterion == .rest: 1
        case .stay(let position):
            round.positions[Int(position)].holder.map {
                round.value(of: $0.worth, person: $0.person, at: Int(position), by: criterion)
            } ?? 0
        case .origin: 0
        }
    }

    /// The move that a pair is.
    func move(_ pair: Int) -> RoundPlan.Move {
        RoundPlan.Move(position: Int(round.pairs[pair].position), person: Int(round.pairs[pair].person))
    }

    /// What the entry of a row and a column stands for.
    func entry(_ row: Int, _ column: Int, _ matrix: SparseMatrix, _ entries: [Entry]) -> Entry? {
        matrix.entries(of: row).first { matrix.column[$0] == Int32(column) }.map { entries[$0] }
    }

    /// The moves that an assignment is, in the order of its rows.
    func moves(of assignment: Assignment, _ matrix: SparseMatrix, _ entries: [Entry]) -> [RoundPlan.Move] {
        assignment.columns.enumerated().compactMap { row, column in
            guard let column, case .move(let pair)? = entry(row, column, matrix, entries) else { return nil }
            return move(Int(pair))
        }
    }

    /// How often the surety is in the sum when all that is needed is there.
    var sureties: Int {
        rowIsNeeded.count { $0 } + personIsNeeded.count { $0 } + round.fixed.count
    }

    /// What is left of it when only the best plans count: their entries, and what all of them assign.
    func confined(to face: OptimalFace, _ entries: [Entry]) -> RoundMatrix {
        var confined = self
        var index = 0
        confined.rows = rows.map { row in
            row.filter { cell in
                guard index < entries.count, entries[index] == cell.entry else { return false }
                index += 1
                return face.mayUse[index - 1]
            }
        }
        confined.rowIsNeeded = face.needsRow
        confined.personIsNeeded = face.needsColumn
        return confined
    }
}
