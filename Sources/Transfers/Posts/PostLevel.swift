/// A post's level: its kind, and for functional posts the step (jenjang) within it.
public enum PostLevel: String, Sendable, CaseIterable {
    case jptUtama = "JPT_UTAMA"
    case jptMadya = "JPT_MADYA"
    case jptPratama = "JPT_PRATAMA"
    case administrator = "ADMINISTRATOR"
    case pengawas = "PENGAWAS"
    case eselonV = "ESELON_V"
    case ahliUtama = "AHLI_UTAMA"
    case ahliMadya = "AHLI_MADYA"
    case ahliMuda = "AHLI_MUDA"
    case ahliPertama = "AHLI_PERTAMA"
    case penyelia = "PENYELIA"
    case mahir = "MAHIR"
    case terampil = "TERAMPIL"
    case pemula = "PEMULA"
    case pelaksana = "PELAKSANA"

    /// The kind that the level belongs to.
    public var kind: PostKind {
        switch self {
        case .jptUtama: .jptUtama
        case .jptMadya: .jptMadya
        case .jptPratama: .jptPratama
        case .administrator: .administrator
        case .pengawas: .pengawas
        case .eselonV: .eselonV
        case .ahliUtama, .ahliMadya, .ahliMuda, .ahliPertama: .keahlian
        case .penyelia, .mahir, .terampil, .pemula: .keterampilan
        case .pelaksana: .pelaksana
        }
    }

    /// The level of a post as files describe it, or nil when they do not name one.
    ///
    /// - Parameters:
    ///   - category: Column `jenis_jabatan`.
    ///   - echelon: Column `eselon_id`, needed for structural posts.
    ///   - step: Column `jenjang`, needed for functional posts: `AHLI_MUDA`, in any case, with spaces or underscores.
    public init?(category: PostCategory, echelon: Echelon?, step: String?) {
        switch category {
        case .structural:
            guard let level = echelon?.level else { return nil }
            self = level
        case .functional, .structuralAndFunctional:
            guard let step else { return nil }
            let name = step.uppercased().split { $0 == " " || $0 == "_" }.joined(separator: "_")
            guard let level = PostLevel(rawValue: name), level.kind.isFunctional else { return nil }
            self = level
        case .general:
            self = .pelaksana
        }
    }
}
