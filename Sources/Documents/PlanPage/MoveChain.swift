/// The steps of a chain or cycle as they are read: everybody moves to the right.
struct MoveChain: Equatable {
    /// A row of steps, each of which starts where the one before it arrives.
    struct Row: Equatable {
        /// The moves, by index.
        let moves: [Int]
        /// Whether the last arrives where the first has started.
        let isCycle: Bool
        /// Whether its last arrives at a post that another row of the chain already shows.
        let isBranch: Bool
    }

    let number: Int
    let rows: [Row]

    /// Every chain of two or more, by its number; every step of it is in one row.
    static func all(of moves: [PlanPicture.Move]) -> [MoveChain] {
        var members: [Int: [Int]] = [:]
        for (index, move) in moves.enumerated() {
            if let chain = move.chain { members[chain, default: []].append(index) }
        }
        return members.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }
            .map { MoveChain(number: $0.key, rows: rows(of: $0.value, moves)) }
    }

    /// Which of the six colours a chain has; its number stands beside it everywhere.
    static func colour(of number: Int) -> Int { (number % 6 + 6) % 6 }

    private static func rows(of members: [Int], _ moves: [PlanPicture.Move]) -> [Row] {
        let inside = Set(members)
        var followers: [Int: [Int]] = [:]
        for index in members {
            guard let leader = moves[index].predecessor, inside.contains(leader), leader != index else { continue }
            followers[leader, default: []].append(index)
        }
        let followed = Set(followers.values.joined())
        var seen: Set<Int> = []
        var rows: [Row] = []
        func row(from head: Int, isBranch: Bool) {
            var path: [Int] = []
            var branches: [Int] = []
            var next: Int? = head
            while let step = next, seen.insert(step).inserted {
                path.append(step)
                let rest = (followers[step] ?? []).filter { !seen.contains($0) }
                next = rest.first
                branches += rest.dropFirst()
            }
            guard let last = path.last else { return }
            let isCycle = followers[last]?.contains(head) == true
            rows.append(Row(moves: path.reversed(), isCycle: isCycle, isBranch: isBranch))
            for branch in branches { row(from: branch, isBranch: true) }
        }
        // First from whoever follows nobody, then around the cycles, in which everybody follows somebody.
        for head in members where !followed.contains(head) { row(from: head, isBranch: false) }
        for head in members where !seen.contains(head) { row(from: head, isBranch: false) }
        return rows
    }
}
