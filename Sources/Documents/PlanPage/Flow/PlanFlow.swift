/// Who goes where between units, laid out: who loses at the left, who gains at the right.
///
/// A unit may be at both sides. The same picture always gives the same layout.
struct PlanFlow {
    private(set) var left: FlowSide
    private(set) var right: FlowSide
    private(set) var ribbons: [FlowRibbon] = []
    /// The height of the layout.
    private(set) var height = 0.0

    /// Up to so many units are shown by themselves at each side.
    static let units = 24
    /// Up to so many steps of chains have a ribbon of their own.
    static let steps = 60
    private static let leastHeight = 28.0
    private static let gap = 6.0

    /// Whether units are taken together.
    var isPart: Bool { (left.nodes + right.nodes).contains { $0.name == nil } }

    init(_ moves: [PlanPicture.Move]) {
        let chosen = FlowChoice(moves, limit: Self.units)
        left = FlowSide(moves.map(\.from), showing: chosen.left)
        right = FlowSide(moves.map(\.to), showing: chosen.right)
        let (left, right) = (left, right)
        ribbons = Self.ribbons(moves, left.indices, right.indices)
            .filter { left.nodes[$0.left].name != nil || right.nodes[$0.right].name != nil }
        for _ in 0..<6 {
            untangle(\.left, \.right, of: \.left)
            untangle(\.right, \.left, of: \.right)
        }
        layOut()
    }

    /// The ribbons by pair of units; a step of a chain has its own where they are few.
    private static func ribbons(
        _ moves: [PlanPicture.Move],
        _ left: [String: Int],
        _ right: [String: Int]
    ) -> [FlowRibbon] {
        struct Key: Hashable {
            let left: Int
            let right: Int
            let step: Int?
        }
        let areStepsSingle = moves.count { $0.chain != nil } <= steps
        var order: [Key] = []
        var members: [Key: [Int]] = [:]
        for (index, move) in moves.enumerated() {
            guard let start = left[move.from.unitCode], let end = right[move.to.unitCode] else { continue }
            let key = Key(left: start, right: end, step: areStepsSingle && move.chain != nil ? index : nil)
            if members[key] == nil { order.append(key) }
            members[key, default: []].append(index)
        }
        return order.map { key in
            FlowRibbon(
                left: key.left,
                right: key.right,
                moves: members[key] ?? [],
                chain: key.step.flatMap { moves[$0].chain }
            )
        }
    }

    /// Orders the units of one side by the middle of those at the other end of their ribbons, so that few ribbons cross.
    private mutating func untangle(
        _ near: WritableKeyPath<FlowRibbon, Int>,
        _ far: WritableKeyPath<FlowRibbon, Int>,
        of side: WritableKeyPath<PlanFlow, FlowSide>
    ) {
        var sums = [Double](repeating: 0, count: self[keyPath: side].nodes.count)
        var people = sums
        for ribbon in ribbons {
            let weight = Double(ribbon.moves.count)
            sums[ribbon[keyPath: near]] += weight * Double(ribbon[keyPath: far])
            people[ribbon[keyPath: near]] += weight
        }
        let places = self[keyPath: side].order(by: zip(sums, people).map { $1 > 0 ? $0 / $1 : 0 })
        for index in ribbons.indices {
            ribbons[index][keyPath: near] = places[ribbons[index][keyPath: near]]
        }
    }

    private mutating func layOut() {
        let people = max(left.shownPeople, right.shownPeople, 1)
        let thickness = min(max(560 / Double(people), 0.5), 14)
        let leftHeight = left.stack(thickness: thickness, least: Self.leastHeight, gap: Self.gap)
        let rightHeight = right.stack(thickness: thickness, least: Self.leastHeight, gap: Self.gap)
        height = max(leftHeight, rightHeight)
        for index in left.nodes.indices { left.nodes[index].top += (height - leftHeight) / 2 }
        for index in right.nodes.indices { right.nodes[index].top += (height - rightHeight) / 2 }
        for index in ribbons.indices { ribbons[index].thickness = Double(ribbons[index].moves.count) * thickness }
        attach(\.start, to: left, at: \.left, by: \.right)
        attach(\.end, to: right, at: \.right, by: \.left)
    }

    /// Attaches the ribbons to the units of one side, in the order of their other ends.
    ///
    /// They lie side by side in the middle of the bar, and over each other where it is too low for them.
    private mutating func attach(
        _ edge: WritableKeyPath<FlowRibbon, Double>,
        to side: FlowSide,
        at near: KeyPath<FlowRibbon, Int>,
        by far: KeyPath<FlowRibbon, Int>
    ) {
        var sums = [Double](repeating: 0, count: side.nodes.count)
        for ribbon in ribbons { sums[ribbon[keyPath: near]] += ribbon.thickness }
        let scales = zip(side.nodes, sums).map { min($0.height / max($1, 0.1), 1) }
        var edges = side.nodes.indices.map { index in
            side.nodes[index].top + (side.nodes[index].height - sums[index] * scales[index]) / 2
        }
        let order = ribbons.indices.sorted { first, second in
            let (one, other) = (ribbons[first][keyPath: far], ribbons[second][keyPath: far])
            return one == other ? first < second : one < other
        }
        for index in order {
            let node = ribbons[index][keyPath: near]
            let height = ribbons[index].thickness * scales[node]
            ribbons[index][keyPath: edge] = edges[node] + height / 2
            edges[node] += height
        }
    }
}
