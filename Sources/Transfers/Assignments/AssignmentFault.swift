/// Why an urgent assignment, or a step of it, is refused.
public enum AssignmentFault: LegalFault, CaseIterable {
    case basisWithoutNumber
    case basisInFuture
    case basisExpired
    case basisElsewhere
    case orderWithoutNumber
    case consentMissing
    case wrongState
    case ratificationTooLate
    case notRatified
    case extensionTooLate
    case beyondLimit
    case beyondBasis
    case proposalMissing
    case alreadyDelivered
    case returnBeforeStart
    /// A Plt leads: other posts are filled by nobody who acts.
    case actingNotManagerial
    /// Somebody holds the post, or acts in it.
    case actingPostTaken
    /// The post is lower than the person's own, or too far above it.
    case actingLevelTooFar
    /// A moratorium on record covers the post, without Mendagri's approval of this person.
    case moratoriumCovers
    /// What was put off should have come, and has not.
    case papersOverdue([DeferredItem])
    /// Nobody does without this.
    case itemNeverWaived
    case waiverWithoutReason
    case safeguardMissing(Safeguard)

    /// All of them, one for each safeguard.
    public static let allCases: [AssignmentFault] =
        [
            .basisWithoutNumber, .basisInFuture, .basisExpired, .basisElsewhere, .orderWithoutNumber, .consentMissing,
            .wrongState, .ratificationTooLate, .notRatified, .extensionTooLate, .beyondLimit, .beyondBasis,
            .proposalMissing, .alreadyDelivered, .returnBeforeStart, .actingNotManagerial, .actingPostTaken,
            .actingLevelTooFar, .moratoriumCovers, .papersOverdue([.appraisals]), .itemNeverWaived,
            .waiverWithoutReason,
        ] + Safeguard.allCases.map { .safeguardMissing($0) }

    /// The code, `TUGAS01` and so on.
    public var code: String {
        switch self {
        case .basisWithoutNumber: "TUGAS01"
        case .basisInFuture: "TUGAS02"
        case .basisExpired: "TUGAS03"
        case .basisElsewhere: "TUGAS04"
        case .orderWithoutNumber: "TUGAS05"
        case .consentMissing: "TUGAS06"
        case .wrongState: "TUGAS07"
        case .ratificationTooLate: "TUGAS08"
        case .notRatified: "TUGAS09"
        case .extensionTooLate: "TUGAS10"
        case .beyondLimit: "TUGAS11"
        case .beyondBasis: "TUGAS12"
        case .proposalMissing: "TUGAS13"
        case .alreadyDelivered: "TUGAS14"
        case .returnBeforeStart: "TUGAS15"
        case .actingNotManagerial: "TUGAS17"
        case .actingPostTaken: "TUGAS18"
        case .actingLevelTooFar: "TUGAS19"
        case .moratoriumCovers: "TUGAS35"
        case .papersOverdue: "TUGAS36"
        case .itemNeverWaived: "TUGAS37"
        case .waiverWithoutReason: "TUGAS38"
        case .safeguardMissing(let safeguard): "TUGAS16-\(safeguard.rawValue)"
        }
    }

    /// The rule and the sentences.
    public var grounds: LegalGrounds {
        let (basis, indonesian, english) = texts
        return LegalGrounds(basis, indonesian, english)
    }
}
