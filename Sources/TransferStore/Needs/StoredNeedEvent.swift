public import Transfers

/// Something that happened to a need, as it is on record.
public struct StoredNeedEvent: Sendable {
    /// What can happen.
    public enum Name: String, Sendable, CaseIterable {
        case stated = "STATED"
        /// It was decided elsewhere, such as in a file that was imported.
        case takenOver = "TAKEN_OVER"
        case edited = "EDITED"
        case submitted = "SUBMITTED"
        case verified = "VERIFIED"
        case returned = "RETURNED"
        case rejected = "REJECTED"
        case opened = "OPENED"
        case filled = "FILLED"
        case closed = "CLOSED"
        case cancelled = "CANCELLED"
        case expired = "EXPIRED"
    }

    /// Its number within the need, from 1.
    public let number: Int
    /// What happened.
    public let name: Name
    /// The state before; nil for the first.
    public let before: NeedState?
    /// The state after.
    public let after: NeedState
    /// Who did it, with titles; nil for the system or an import.
    public let actor: String?
    /// The reason that was written down.
    public let reason: String?
    /// How many people were placed in all, where it is about that.
    public let placed: Int?
    /// When.
    public let at: Instant
    /// The database role by which it was recorded.
    public let recordedBy: String
}

extension NeedEvent {
    /// The name under which it is kept.
    var name: StoredNeedEvent.Name {
        switch self {
        case .submitted: .submitted
        case .verified: .verified
        case .returned: .returned
        case .rejected: .rejected
        case .opened: .opened
        case .filled: .filled
        case .closed: .closed
        case .cancelled: .cancelled
        case .expired: .expired
        }
    }

    /// The reason that it was given; nil when there is none.
    var reason: String? {
        switch self {
        case .returned(let reason), .rejected(let reason), .closed(let reason), .cancelled(let reason):
            reason.allSatisfy(\.isWhitespace) ? nil : reason
        case .submitted, .verified, .opened, .filled, .expired: nil
        }
    }
}
