extension GateCode {
    /// What a gate looks at, and so who get the same outcome from it.
    enum Subject: Sendable {
        /// The target alone.
        case target
        /// The person's standing; see ``StatusTrait``.
        case status
        /// The person's dates against those of the move.
        case dates
        /// The formation of the present post.
        case origin
        /// Service in remote units.
        case hardship
        /// The present post against the target; see ``PlaceTrait``.
        case move
        /// The predicates, and the kind of move.
        case performance
        /// The cases of discipline, and the kind of move.
        case discipline
        case education
        case rank
        case competence
        case licence
        case experience
        case relation
        case proposal
        case ownRequest
    }

    /// What the gate looks at.
    var subject: Subject {
        switch self {
        case .vacancy, .formation: .target
        case .legalPosition, .probation, .courtProcess, .studyOrBond, .unpaidLeave, .otherLeave, .signer, .dataQuality,
            .accommodation:
            .status
        case .tenure, .tenureSignal, .retirement: .dates
        case .originMinimum: .origin
        case .hardship: .hardship
        case .contractPost, .partTimeAgency, .entryIntoFunctional, .moratorium, .headInauguration, .rankPromotion,
            .agencyConsent, .specialApproval, .auditClearance, .direction:
            .move
        case .performance: .performance
        case .runningDiscipline, .pastDiscipline: .discipline
        case .education: .education
        case .rank: .rank
        case .competence: .competence
        case .licence: .licence
        case .experience: .experience
        case .relation: .relation
        case .activeProposal: .proposal
        case .ownRequestService: .ownRequest
        }
    }

    static let ofTarget = of(.target)
    static let ofStatus = of(.status)
    static let ofDates = of(.dates)
    static let ofOrigin = of(.origin)
    static let ofHardship = of(.hardship)
    static let ofMove = of(.move)
    static let ofPerformance = of(.performance)
    static let ofDiscipline = of(.discipline)
    static let ofEducation = of(.education)
    static let ofRank = of(.rank)
    static let ofCompetence = of(.competence)
    static let ofBonds = of(.relation) + of(.proposal)
    /// Gates that have to look at everybody, where the target has them look at all.
    static let ofEachOne = of(.licence) + of(.experience) + of(.ownRequest)

    private static func of(_ subject: Subject) -> [GateCode] { allCases.filter { $0.subject == subject } }
}
