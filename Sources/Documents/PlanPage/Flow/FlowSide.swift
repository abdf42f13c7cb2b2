/// The units at one side of the flow, from the top down.
struct FlowSide {
    /// A unit, or those together that the picture has no room for.
    struct Node {
        /// The units' codes: one, or those that are taken together.
        let codes: [String]
        /// The unit's name; nil where units are taken together.
        let name: String?
        /// How many people leave or arrive.
        let people: Int
        /// The upper edge.
        var top = 0.0
        /// The height of its bar.
        var height = 0.0
    }

    private static let restHeight = 72.0

    var nodes: [Node]

    /// The chosen units by themselves, and the rest taken together as the last.
    ///
    /// - Parameters:
    ///   - places: Where each move starts, or where each ends.
    ///   - chosen: The codes of the units that are shown by themselves.
    init(_ places: [PlanPicture.Place], showing chosen: Set<String>) {
        var names: [String: String] = [:]
        var people: [String: Int] = [:]
        for place in places {
            if names[place.unitCode] == nil { names[place.unitCode] = place.unit }
            people[place.unitCode, default: 0] += 1
        }
        let ordered = people.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
        nodes = ordered.filter { chosen.contains($0.key) }
            .map { Node(codes: [$0.key], name: names[$0.key], people: $0.value) }
        let rest = ordered.filter { !chosen.contains($0.key) }
        if !rest.isEmpty {
            nodes.append(Node(codes: rest.map(\.key), name: nil, people: rest.reduce(0) { $0 + $1.value }))
        }
    }

    /// The node of every unit.
    var indices: [String: Int] {
        var indices: [String: Int] = [:]
        for (index, node) in nodes.enumerated() {
            for code in node.codes { indices[code] = index }
        }
        return indices
    }

    /// Orders the nodes by a weight each, those taken together staying the last.
    ///
    /// - Parameter weights: A number for each node; the least stands at the top.
    /// - Returns: The new place of each node.
    mutating func order(by weights: [Double]) -> [Int] {
        let order = nodes.indices.sorted { first, second in
            if (nodes[first].name == nil) != (nodes[second].name == nil) { return nodes[second].name == nil }
            if weights[first] != weights[second] { return weights[first] < weights[second] }
            return first < second
        }
        nodes = order.map { nodes[$0] }
        var places = [Int](repeating: 0, count: order.count)
        for (place, index) in order.enumerated() { places[index] = place }
        return places
    }

    /// How many people leave or arrive at the units that are shown by themselves.
    var shownPeople: Int { nodes.reduce(0) { $0 + ($1.name == nil ? 0 : $1.people) } }

    /// Sets the nodes below each other; what is taken together has one height however many they are.
    ///
    /// - Parameters:
    ///   - thickness: The height of one person.
    ///   - least: The least height of a node with its label.
    ///   - gap: What is free between two of them.
    /// - Returns: The height of all.
    mutating func stack(thickness: Double, least: Double, gap: Double) -> Double {
        var edge = 0.0
        for index in nodes.indices {
            let isRest = nodes[index].name == nil
            let bar = isRest ? Self.restHeight : max(Double(nodes[index].people) * thickness, 6)
            let slot = max(bar, least)
            nodes[index].top = edge + (slot - bar) / 2
            nodes[index].height = bar
            edge += slot + gap
        }
        return max(edge - gap, 0)
    }
}
