/// What tells two candidates of the same score apart; never a name, a NIP or an age.
public enum TieBreak: String, Sendable, CaseIterable {
    /// The better match of competence.
    case competence = "C"
    /// The better performance.
    case performance = "K"
    /// The longer tenure.
    case tenure = "T"
    /// The earlier statement of wishes.
    case aspirationsStatedAt = "ASPIRATION_TIME"
    /// The lot of the period.
    case lot = "LOT"

    /// The first criterion in which two evaluations differ; nil when their scores do.
    init?(between first: Evaluation, and second: Evaluation) {
        guard first.score == second.score else { return nil }
        let decisive = Self.allCases.first { $0.precedes(first, second) != nil }
        self = decisive ?? .lot
    }

    /// Whether the first evaluation stands before the second.
    static func precedes(_ first: Evaluation, _ second: Evaluation) -> Bool {
        if let isHigher = higher(first.score, second.score) { return isHigher }
        for criterion in allCases {
            if let precedes = criterion.precedes(first, second) { return precedes }
        }
        // Two lots are equal once in 2^64: the opaque identifier then keeps the order total.
        return (first.person.high, first.person.low) < (second.person.high, second.person.low)
    }

    private func precedes(_ first: Evaluation, _ second: Evaluation) -> Bool? {
        switch self {
        case .competence: Self.higher(first.components.competence, second.components.competence)
        case .performance: Self.higher(first.components.performance, second.components.performance)
        case .tenure: Self.higher(first.tenure, second.tenure)
        case .aspirationsStatedAt: Self.earlier(first.aspirationsStatedAt, second.aspirationsStatedAt)
        case .lot: first.lot == second.lot ? nil : first.lot < second.lot
        }
    }

    /// Whether the first value is the higher one, any value being higher than none; nil when they are equal.
    private static func higher(_ first: Fraction?, _ second: Fraction?) -> Bool? {
        switch (first, second) {
        case (let first?, let second?): first == second ? nil : first > second
        case (nil, nil): nil
        case (.some, nil): true
        case (nil, .some): false
        }
    }

    private static func earlier(_ first: Instant?, _ second: Instant?) -> Bool? {
        switch (first, second) {
        case (let first?, let second?): first == second ? nil : first < second
        case (nil, nil): nil
        case (.some, nil): true
        case (nil, .some): false
        }
    }
}
