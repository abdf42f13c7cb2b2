/// Which moves hang together: whoever takes somebody's place depends on them leaving it.
struct Chains {
    /// Whose place somebody takes.
    let predecessor: [PersonID: PersonID]
    /// A number that those who hang together share, from 1; nobody is in it who hangs on no other.
    let number: [PersonID: Int]

    /// Takes people in their order, each with whose place they take.
    init(_ moves: [(person: PersonID, predecessor: PersonID?)]) {
        var predecessor: [PersonID: PersonID] = [:]
        var follower: [PersonID: [PersonID]] = [:]
        for move in moves {
            guard let before = move.predecessor else { continue }
            predecessor[move.person] = before
            follower[before, default: []].append(move.person)
        }
        var number: [PersonID: Int] = [:]
        var next = 1
        for move in moves where number[move.person] == nil {
            var open = [move.person]
            var group: Set<PersonID> = []
            while let person = open.popLast() {
                guard group.insert(person).inserted else { continue }
                open += [predecessor[person]].compactMap(\.self) + (follower[person] ?? [])
            }
            guard group.count > 1 else { continue }
            for person in group { number[person] = next }
            next += 1
        }
        self.predecessor = predecessor
        self.number = number
    }
}
