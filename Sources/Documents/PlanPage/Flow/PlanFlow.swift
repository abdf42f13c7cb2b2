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
        left = FlowSide(moves.map(\.from), limit: Self.units)
        right = FlowSide(moves.map(\.to), limit: Self.units)
        ribbons = Self.ribbons(moves, left.indices, right.indices)
        for _ in 0..<6 {
            untangle(\.left, \.right, of: \.left)
            untangle(\.right, \.left, of: \.right)
        }
        layOut(people: moves.count)
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

    private mutating func layOut(people: Int) {
        let thickness = min(max(560 / Double(max(people, 1)), 0.5), 14)
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
    private mutating func attach(
        _ edge: WritableKeyPath<FlowRibbon, Double>,
        to side: FlowSide,
        at near: KeyPath<FlowRibbon, Int>,
        by far: KeyPath<FlowRibbon, Int>
    ) {
        var edges = side.nodes.map(\.top)
        let order = ribbons.indices.sorted { first, second in
            let (one, other) = (ribbons[first][keyPath: far], ribbons[second][keyPath: far])
            return one == other ? first < second : one < other
        }
        for index in order {
            let ribbon = ribbons[index]
            ribbons[index][keyPath: edge] = edges[ribbon[keyPath: near]] + ribbon.thickness / 2
            edges[ribbon[keyPath: near]] += ribbon.thickness
        }
    }
}
