/// The gates a candidate passes before any score counts, E01 to E37.
public enum GateCode: UInt8, Sendable, CaseIterable {
    case legalPosition = 1
    case probation
    case contractPost
    case partTimeAgency
    case tenure
    case tenureSignal
    case performance
    case runningDiscipline
    case pastDiscipline
    case courtProcess
    case studyOrBond
    case unpaidLeave
    case otherLeave
    case retirement
    case vacancy
    case formation
    case education
    case rank
    case competence
    case entryIntoFunctional
    case licence
    case experience
    case relation
    case moratorium
    case headInauguration
    case signer
    case activeProposal
    case rankPromotion
    case ownRequestService
    case agencyConsent
    case specialApproval
    case auditClearance
    case dataQuality
    case hardship
    case originMinimum
    case accommodation
    case direction

    /// The code as it is written, `E05`.
    public var text: String {
        (rawValue < 10 ? "E0" : "E") + String(rawValue)
    }

    /// Whether what the gate found is for the eyes of a restricted role only: discipline, court, health.
    public var isRestricted: Bool {
        switch self {
        case .runningDiscipline, .pastDiscipline, .courtProcess, .accommodation: true
        default: false
        }
    }
}
