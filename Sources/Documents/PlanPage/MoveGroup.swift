/// Those who arrive at one unit.
struct MoveGroup {
    let code: String
    let unit: String
    /// Their moves, by index.
    let moves: [Int]

    /// The moves by the unit that receives, which come by their names.
    static func all(of moves: [PlanPicture.Move]) -> [MoveGroup] {
        var members: [String: [Int]] = [:]
        for (index, move) in moves.enumerated() { members[move.to.unitCode, default: []].append(index) }
        return members.map { code, indices in
            MoveGroup(code: code, unit: moves[indices[0]].to.unit, moves: indices)
        }
        .sorted { $0.unit == $1.unit ? $0.code < $1.code : $0.unit < $1.unit }
    }
}
