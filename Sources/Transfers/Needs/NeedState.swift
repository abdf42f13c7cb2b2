/// How far a need has come.
public enum NeedState: String, Sendable, CaseIterable {
    case draft = "DRAFT"
    case submitted = "SUBMITTED"
    case verified = "VERIFIED"
    case open = "OPEN"
    case filled = "FILLED"
    case partlyFilled = "PARTLY_FILLED"
    case closed = "CLOSED"
    case returned = "RETURNED"
    case rejected = "REJECTED"
    case cancelled = "CANCELLED"
    /// The plan's year is over.
    case expired = "EXPIRED"

    /// The states that may follow.
    public var successors: Set<NeedState> {
        switch self {
        case .draft: [.submitted, .cancelled, .expired]
        case .submitted: [.verified, .returned, .rejected, .cancelled, .expired]
        case .returned: [.submitted, .cancelled, .expired]
        case .verified: [.open, .cancelled, .expired]
        case .open: [.filled, .partlyFilled, .closed, .cancelled, .expired]
        // A placement whose decree is revoked no longer counts.
        case .partlyFilled: [.filled, .open, .closed, .cancelled, .expired]
        case .filled: [.open, .partlyFilled, .closed]
        case .closed, .rejected, .cancelled, .expired: []
        }
    }

    /// Whether candidates may be evaluated for a need in this state.
    public var allowsEvaluation: Bool {
        switch self {
        case .open, .partlyFilled: true
        default: false
        }
    }
}
