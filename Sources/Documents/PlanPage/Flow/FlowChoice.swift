/// The units that the picture shows by themselves: those of the pairs with the most moves.
struct FlowChoice {
    private(set) var left: Set<String> = []
    private(set) var right: Set<String> = []

    /// - Parameters:
    ///   - moves: All moves.
    ///   - limit: How many units have room at each side; where there is but one more, it is shown as well.
    init(_ moves: [PlanPicture.Move], limit: Int) {
        let losing = Set(moves.map(\.from.unitCode))
        let gaining = Set(moves.map(\.to.unitCode))
        let room = (
            left: losing.count == limit + 1 ? limit + 1 : limit, right: gaining.count == limit + 1 ? limit + 1 : limit
        )
        for pair in Self.pairs(moves) {
            let isLeftNew = !left.contains(pair.from)
            let isRightNew = !right.contains(pair.to)
            guard !isLeftNew || left.count < room.left, !isRightNew || right.count < room.right else { continue }
            left.insert(pair.from)
            right.insert(pair.to)
        }
    }

    /// The pairs of units, those with the most moves first, and of equal ones those whose units have the most altogether.
    private static func pairs(_ moves: [PlanPicture.Move]) -> [Pair] {
        var counts: [Pair: Int] = [:]
        var loses: [String: Int] = [:]
        var gains: [String: Int] = [:]
        for move in moves {
            counts[Pair(from: move.from.unitCode, to: move.to.unitCode), default: 0] += 1
            loses[move.from.unitCode, default: 0] += 1
            gains[move.to.unitCode, default: 0] += 1
        }
        func weight(_ pair: Pair) -> (Int, Int) {
            (counts[pair, default: 0], loses[pair.from, default: 0] + gains[pair.to, default: 0])
        }
        return counts.keys.sorted { first, second in
            let (one, other) = (weight(first), weight(second))
            if one != other { return one > other }
            return (first.from, first.to) < (second.from, second.to)
        }
    }

    private struct Pair: Hashable {
        let from: String
        let to: String
    }
}
