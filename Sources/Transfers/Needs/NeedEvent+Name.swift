extension NeedEvent {
    /// What happened to a need, without the facts: the name that its history keeps.
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
        /// Somebody who was placed is so no longer, since their decree was revoked.
        case vacated = "VACATED"
        case closed = "CLOSED"
        case cancelled = "CANCELLED"
        case expired = "EXPIRED"
    }

    /// The name of the event.
    public var name: Name {
        switch self {
        case .submitted: .submitted
        case .verified: .verified
        case .returned: .returned
        case .rejected: .rejected
        case .opened: .opened
        case .filled: .filled
        case .vacated: .vacated
        case .closed: .closed
        case .cancelled: .cancelled
        case .expired: .expired
        }
    }
}

extension NeedEvent.Name {
    /// The roles that may do it, the usual one first; what only counts or the end of a year brings is the system's.
    public var roles: [OfficeRole] {
        switch self {
        case .stated, .edited, .submitted: [.hrOperator, .unitHead, .superior]
        case .verified, .returned, .rejected: [.verifier]
        case .opened, .closed, .cancelled: [.hrOperator, .pyb, .ppk]
        case .takenOver, .filled, .vacated, .expired: [.worker]
        }
    }
}
