internal import Transfers

/// How many people what kept back: gates, and missing data where no gate did.
struct ReasonTally {
    private var gates = GateTally()
    private var missing: [String: Int] = [:]

    /// Counts what the gates said of somebody whom one bars.
    mutating func add(_ outcomes: GateOutcomes) {
        gates.add(outcomes)
    }

    /// Counts why somebody may not be proposed.
    mutating func add(_ evaluation: Evaluation) {
        guard !evaluation.outcomes.isClosed else { return gates.add(evaluation.outcomes) }
        for name in evaluation.missing.names { missing[name, default: 0] += 1 }
    }

    /// The most frequent first, those equally frequent by name.
    var counts: [(reason: String, people: Int)] {
        (gates.gates.map { (reason: $0.gate.text, people: $0.people) }
            + missing.map { (reason: $0.key, people: $0.value) })
            .sorted { ($1.people, $0.reason) < ($0.people, $1.reason) }
    }
}
