/// How many people each gate keeps back.
public struct GateTally: Equatable, Sendable {
    private var counts = Array(repeating: 0, count: GateCode.allCases.count + 1)

    /// Nobody.
    public init() {}

    /// Counts what the gates said of somebody.
    public mutating func add(_ outcomes: GateOutcomes) {
        outcomes.forEachClosed { counts[Int($0.rawValue)] += 1 }
    }

    /// The gates that kept somebody back, the most frequent first, those equally frequent by code.
    public var gates: [(gate: GateCode, people: Int)] {
        GateCode.allCases.map { (gate: $0, people: counts[Int($0.rawValue)]) }.filter { $0.people > 0 }
            .sorted { ($1.people, $0.gate.rawValue) < ($0.people, $1.gate.rawValue) }
    }
}
