/// A level of a functional career (jenjang), with what usually goes with it.
enum CareerLevel: CaseIterable {
    case terampil, mahir, penyelia, ahliPertama, ahliMuda, ahliMadya

    /// As in `jabatan.csv`: `AHLI_MUDA`.
    var code: String {
        switch self {
        case .terampil: "TERAMPIL"
        case .mahir: "MAHIR"
        case .penyelia: "PENYELIA"
        case .ahliPertama: "AHLI_PERTAMA"
        case .ahliMuda: "AHLI_MUDA"
        case .ahliMadya: "AHLI_MADYA"
        }
    }

    /// As in a post's code: `J-PROMKES-MUDA`.
    var suffix: String {
        switch self {
        case .terampil: "TERAMPIL"
        case .mahir: "MAHIR"
        case .penyelia: "PENYELIA"
        case .ahliPertama: "PERTAMA"
        case .ahliMuda: "MUDA"
        case .ahliMadya: "MADYA"
        }
    }

    /// As in a post's name: `Ahli Muda`.
    var title: String {
        switch self {
        case .terampil: "Terampil"
        case .mahir: "Mahir"
        case .penyelia: "Penyelia"
        case .ahliPertama: "Ahli Pertama"
        case .ahliMuda: "Ahli Muda"
        case .ahliMadya: "Ahli Madya"
        }
    }

    var ranks: ClosedRange<Rung> {
        switch self {
        case .terampil: .iib ... .iid
        case .mahir, .ahliPertama: .iiia ... .iiib
        case .penyelia, .ahliMuda: .iiic ... .iiid
        case .ahliMadya: .iva ... .ivc
        }
    }

    /// The level of competence that the post asks for, 1 to 5.
    var competence: Int {
        switch self {
        case .terampil: 1
        case .mahir, .ahliPertama: 2
        case .penyelia, .ahliMuda: 3
        case .ahliMadya: 4
        }
    }

    var grade: Int {
        switch self {
        case .terampil: 6
        case .mahir: 7
        case .penyelia, .ahliPertama: 8
        case .ahliMuda: 9
        case .ahliMadya: 11
        }
    }

    /// Whether the level belongs to the skilled branch (keterampilan, from D-III) and not to the expert one (keahlian, from D-IV).
    var isSkilled: Bool { self == .terampil || self == .mahir || self == .penyelia }

    var pensionAge: Int { self == .ahliMadya ? 60 : 58 }
}
