extension AssignmentEvent {
    /// What happened to an assignment, without the facts: the name that an audit keeps.
    public enum Name: String, Sendable, CaseIterable {
        /// The first of every assignment.
        case issued = "ISSUED"
        case ratified = "RATIFIED"
        case extended = "EXTENDED"
        case delivered = "DELIVERED"
        case waived = "WAIVED"
        case statusEnded = "STATUS_ENDED"
        case recalled = "RECALLED"
        case returned = "RETURNED"
        case converted = "CONVERTED"
        /// The time of ratification passed.
        case lapsed = "LAPSED"
        /// The last day of the term passed.
        case termEnded = "TERM_ENDED"
    }

    /// The name of the event.
    ///
    /// - Parameter state: The state it led to, by which it is told what the beginning of a day has brought.
    /// - Returns: The name.
    public func name(leadingTo state: AssignmentState) -> Name {
        switch self {
        case .ratify: .ratified
        case .extend: .extended
        case .deliver: .delivered
        case .waive: .waived
        case .endStatus: .statusEnded
        case .recall: .recalled
        case .returned: .returned
        case .convert: .converted
        case .dayBegins: state == .lapsed ? .lapsed : .termEnded
        }
    }
}

extension AssignmentEvent.Name {
    /// The roles that may have it happen; what only the passing of days brings is the system's.
    public var roles: Set<OfficeRole> {
        switch self {
        case .issued, .extended: [.hrOperator, .unitHead, .ppk]
        case .ratified, .waived: [.ppk]
        case .delivered, .statusEnded, .converted: [.hrOperator]
        case .recalled, .returned: [.hrOperator, .unitHead, .superior]
        case .lapsed, .termEnded: [.worker]
        }
    }
}
