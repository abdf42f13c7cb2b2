public import Transfers

/// Why nobody is sent, or nothing is done to an assignment, for what is on record around it.
public enum AssignmentRefusal: LegalFault {
    /// There is no assignment of this number.
    case unknown(AssignmentID)
    /// The need follows the plan.
    case needNotUrgent(NeedID)
    /// The decree is not on record, and nobody said what it covers.
    case basisUnknown
    /// The decree is on record with another date or other terms.
    case basisDiffers
    /// The status was ended before.
    case statusEndedBefore
    /// What was named is no status that can end.
    case noStatus
    /// The roster does not have so many who can go.
    case tooFew(canGo: Int)
    /// Somebody who was named is not on the roster, cannot leave or lacks a skill.
    case cannotGo(AssignmentRoster.Standing?)
    /// Somebody who was named was in the last order or still rests, while others can go.
    case notTheirTurn
    /// Somebody is on an assignment that is not over.
    case alreadyAway
    /// People were named without a written reason.
    case reasonMissing
    /// Somebody else does this.
    case wrongRole(OfficeRole, allowed: Set<OfficeRole>)
    /// The official has a conflict of interest with the person, or is the person.
    case conflictOfInterest
    /// An order of this number was issued before.
    case numberTaken
    /// A skill that is not in the catalogue.
    case unknownSkill(SkillCode)
    /// There is no order of this number.
    case unknownOrder
    /// That an assignment was announced is not said but done.
    case announcedByPublication

    /// The code, `TUGAS20` and so on.
    public var code: String {
        switch self {
        case .unknown: "TUGAS20"
        case .needNotUrgent: "TUGAS21"
        case .basisUnknown: "TUGAS22"
        case .basisDiffers: "TUGAS23"
        case .statusEndedBefore: "TUGAS24"
        case .noStatus: "TUGAS25"
        case .tooFew: "TUGAS26"
        case .cannotGo: "TUGAS27"
        case .notTheirTurn: "TUGAS28"
        case .alreadyAway: "TUGAS29"
        case .reasonMissing: "TUGAS30"
        case .wrongRole: "TUGAS31"
        case .conflictOfInterest: "TUGAS32"
        case .numberTaken: "TUGAS33"
        case .unknownSkill: "TUGAS34"
        case .unknownOrder: "TUGAS40"
        case .announcedByPublication: "TUGAS41"
        }
    }

    /// The rule and the sentences.
    public var grounds: LegalGrounds {
        let (basis, indonesian, english) = texts
        return LegalGrounds(basis, indonesian, english)
    }
}
