/// The echelon of a structural post, by its SIASN id.
public enum Echelon: Int, Sendable, CaseIterable {
    /// JPT utama.
    case ia = 10
    /// JPT madya, I.a.
    case madyaIa = 11
    /// JPT madya, I.b, such as the secretary of a province.
    case ib = 12
    case iia = 21
    case iib = 22
    case iiia = 31
    case iiib = 32
    case iva = 41
    case ivb = 42
    case va = 51
    case vb = 52
    /// No echelon: functional and general posts.
    case none = 99

    /// The level of a post of this echelon; nil for none.
    public var level: PostLevel? {
        switch self {
        case .ia: .jptUtama
        case .madyaIa, .ib: .jptMadya
        case .iia, .iib: .jptPratama
        case .iiia, .iiib: .administrator
        case .iva, .ivb: .pengawas
        case .va, .vb: .eselonV
        case .none: nil
        }
    }
}

extension Echelon: CustomStringConvertible {
    /// The echelon as it is written, `IV.a`.
    public var description: String {
        switch self {
        case .ia, .madyaIa: "I.a"
        case .ib: "I.b"
        case .iia: "II.a"
        case .iib: "II.b"
        case .iiia: "III.a"
        case .iiib: "III.b"
        case .iva: "IV.a"
        case .ivb: "IV.b"
        case .va: "V.a"
        case .vb: "V.b"
        case .none: "—"
        }
    }
}
