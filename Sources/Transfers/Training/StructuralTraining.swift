/// The structural training of a managerial level, to which people are called in turn; its length is not ours to plan.
public enum StructuralTraining: String, Sendable, CaseIterable {
    case pkp = "PKP"
    case pka = "PKA"
    case pkn2 = "PKN_II"
    case pkn1 = "PKN_I"

    /// The training that goes with a kind of post; nil for posts that do not lead.
    public init?(_ kind: PostKind) {
        switch kind {
        case .pengawas, .eselonV: self = .pkp
        case .administrator: self = .pka
        case .jptPratama: self = .pkn2
        case .jptMadya, .jptUtama: self = .pkn1
        case .keahlian, .keterampilan, .pelaksana: return nil
        }
    }
}
