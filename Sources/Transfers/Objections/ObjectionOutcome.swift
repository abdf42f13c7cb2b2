/// What the PPK decides on an objection.
public enum ObjectionOutcome: String, Sendable, CaseIterable {
    case upheld = "UPHELD"
    case partlyUpheld = "PARTLY"
    case rejected = "REJECTED"

    /// The state it leads to.
    public var state: ObjectionState {
        switch self {
        case .upheld: .upheld
        case .partlyUpheld: .partlyUpheld
        case .rejected: .rejected
        }
    }
}
