/// The kinds of posts that the law tells apart, UU 20/2023 article 16.
public enum PostKind: String, Sendable, CaseIterable {
    case jptUtama = "JPT_UTAMA"
    case jptMadya = "JPT_MADYA"
    case jptPratama = "JPT_PRATAMA"
    case administrator = "ADMINISTRATOR"
    case pengawas = "PENGAWAS"
    /// Echelon V, of the time before the kinds were reduced.
    case eselonV = "ESELON_V"
    /// Functional, of expertise.
    case keahlian = "JF_KEAHLIAN"
    /// Functional, of skill.
    case keterampilan = "JF_KETERAMPILAN"
    case pelaksana = "PELAKSANA"

    /// Whether it is a high leadership post.
    public var isJPT: Bool {
        switch self {
        case .jptUtama, .jptMadya, .jptPratama: true
        default: false
        }
    }

    /// Whether the post leads people by law (manajerial).
    public var isManagerial: Bool {
        switch self {
        case .jptUtama, .jptMadya, .jptPratama, .administrator, .pengawas, .eselonV: true
        case .keahlian, .keterampilan, .pelaksana: false
        }
    }

    /// Whether it is a functional post (JF).
    public var isFunctional: Bool {
        self == .keahlian || self == .keterampilan
    }
}
