/// How far an objection (keberatan) has come.
public enum ObjectionState: String, Sendable, CaseIterable {
    case filed = "FILED"
    case admissible = "ADMISSIBLE"
    /// Late, not by the one it concerns, or about something this channel does not decide; answered all the same.
    case inadmissible = "INADMISSIBLE"
    case underReview = "UNDER_REVIEW"
    case mediation = "MEDIATION"
    case upheld = "UPHELD"
    case partlyUpheld = "PARTLY"
    case rejected = "REJECTED"
    case withdrawn = "WITHDRAWN"
    case executed = "EXECUTED"

    /// The states that may follow.
    public var successors: Set<ObjectionState> {
        switch self {
        case .filed: [.admissible, .inadmissible, .withdrawn]
        case .admissible: [.underReview, .withdrawn]
        case .underReview: [.mediation, .upheld, .partlyUpheld, .rejected, .withdrawn]
        case .mediation: [.underReview, .withdrawn]
        case .inadmissible, .upheld, .partlyUpheld, .rejected, .withdrawn: [.executed]
        case .executed: []
        }
    }

    /// Whether the PPK still owes an answer.
    public var isPending: Bool {
        switch self {
        case .filed, .admissible, .underReview, .mediation: true
        default: false
        }
    }

    /// Whether the decision has to be changed.
    public var changesDecision: Bool {
        self == .upheld || self == .partlyUpheld
    }
}
