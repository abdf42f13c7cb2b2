extension GateOutcomes {
    /// Outcomes as they were stored; a gate that is not named passed.
    public init(_ outcomes: [GateCode: GateOutcome]) {
        self.init()
        for (gate, outcome) in outcomes { self[gate] = outcome }
    }
}
