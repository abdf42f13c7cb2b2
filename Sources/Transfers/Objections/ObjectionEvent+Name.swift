extension ObjectionEvent {
    /// What happened, without the facts: the name that an audit keeps.
    public enum Name: String, Sendable, CaseIterable {
        /// The first of every objection.
        case filed = "FILED"
        case examined = "EXAMINED"
        case reviewStarted = "REVIEW_STARTED"
        case mediationStarted = "MEDIATION_STARTED"
        case mediationEnded = "MEDIATION_ENDED"
        case suspensionDecided = "SUSPENSION_DECIDED"
        case decided = "DECIDED"
        case withdrawn = "WITHDRAWN"
        case executed = "EXECUTED"

        /// The roles that may do it.
        public var roles: Set<OfficeRole> {
            switch self {
            case .filed: [.employee, .hrOperator]
            case .examined, .executed, .mediationStarted, .mediationEnded: [.hrOperator, .verifier, .pyb, .ppk]
            case .reviewStarted: [.verifier, .pyb]
            case .suspensionDecided, .decided: [.ppk]
            case .withdrawn: [.employee]
            }
        }
    }

    /// What happened, without the facts.
    public var name: Name {
        switch self {
        case .examine: .examined
        case .startReview: .reviewStarted
        case .startMediation: .mediationStarted
        case .endMediation: .mediationEnded
        case .suspendExecution: .suspensionDecided
        case .decide: .decided
        case .withdraw: .withdrawn
        case .execute: .executed
        }
    }
}
