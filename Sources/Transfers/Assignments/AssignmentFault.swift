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
    case safeguardMissing(Safeguard)

    /// All of them, one for each safeguard.
    public static let allCases: [AssignmentFault] =
        [
            .basisWithoutNumber, .basisInFuture, .basisExpired, .basisElsewhere, .orderWithoutNumber, .consentMissing,
            .wrongState, .ratificationTooLate, .notRatified, .extensionTooLate, .beyondLimit, .beyondBasis,
            .proposalMissing, .alreadyDelivered, .returnBeforeStart,
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
        case .safeguardMissing(let safeguard): "TUGAS16-\(safeguard.rawValue)"
        }
    }

    /// The rule and the sentences.
    public var grounds: LegalGrounds {
        let (basis, indonesian, english) = texts
        return LegalGrounds(basis, indonesian, english)
    }
}
