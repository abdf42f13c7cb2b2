/// Outcomes by small numbers, each found when it is first asked for.
struct OutcomeMemo: Sendable {
    private var outcomes: [GateOutcomes]
    private var isKnown: [Bool]

    init(count: Int) {
        outcomes = Array(repeating: GateOutcomes(), count: count)
        isKnown = Array(repeating: false, count: count)
    }

    /// The outcomes under a number; nil as long as nobody has set them.
    subscript(number: Int) -> GateOutcomes? {
        get { isKnown[number] ? outcomes[number] : nil }
        set {
            outcomes[number] = newValue ?? GateOutcomes()
            isKnown[number] = newValue != nil
        }
    }

    /// The outcomes under a number, of a candidate who has it, found the first time.
    mutating func value(
        _ number: Int,
        _ gates: [GateCode],
        _ evaluator: Evaluator,
        _ candidates: [Candidate],
        _ person: Int
    ) -> GateOutcomes {
        if let known = self[number] { return known }
        let found = evaluator.outcomes(of: candidates[person], gates)
        self[number] = found
        return found
    }
}
