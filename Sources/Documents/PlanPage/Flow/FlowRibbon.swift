/// The people who go from one unit to another, or one step of a chain.
struct FlowRibbon {
    /// The place of the unit that they leave.
    var left: Int
    /// The place of the unit at which they arrive.
    var right: Int
    /// Their moves, by index.
    let moves: [Int]
    /// The chain of which it is a step.
    let chain: Int?
    /// The middle at the left, and at the right.
    var start = 0.0
    var end = 0.0
    /// How thick it is.
    var thickness = 0.0
}
