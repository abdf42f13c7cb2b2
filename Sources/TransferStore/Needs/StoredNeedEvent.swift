public import Transfers

/// Something that happened to a need, as it is on record.
public struct StoredNeedEvent: Sendable {
    /// Its number within the need, from 1.
    public let number: Int
    /// What happened.
    public let name: NeedEvent.Name
    /// The state before; nil for the first.
    public let before: NeedState?
    /// The state after.
    public let after: NeedState
    /// Who did it, with titles; nil for the system or an import.
    public let actor: String?
    /// In which role.
    public let role: OfficeRole
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
    /// The reason that it was given; nil when there is none.
    var reason: String? {
        switch self {
        case .returned(let reason), .rejected(let reason), .vacated(_, _, let reason), .closed(let reason),
            .cancelled(let reason):
            reason.allSatisfy(\.isWhitespace) ? nil : reason
        case .submitted, .verified, .opened, .filled, .expired: nil
        }
    }

    /// How many people it says are placed; nil where it is not about that.
    var placed: Int? {
        switch self {
        case .filled(let people), .vacated(let people, _, _): people
        default: nil
        }
    }
}
