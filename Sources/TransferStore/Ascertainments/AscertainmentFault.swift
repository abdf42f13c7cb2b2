public import Transfers

/// Why an ascertainment is not entered or not withdrawn.
public enum AscertainmentFault: LegalFault {
    /// There is no ascertainment of this number.
    case unknownAscertainment(AscertainmentID)
    /// It was withdrawn before.
    case withdrawn(AscertainmentID)
    /// No gate is named.
    case gatesMissing
    /// Data, a register or another step answers this gate, and no letter does.
    case notAscertainable(GateCode)
    /// What is said of this gate is said of a post.
    case postMissing(GateCode)
    /// The official may not say this.
    case issuerNotEntitled(GateCode, DocumentIssuer, entitled: [DocumentIssuer])
    /// The letter has no number or is dated in the future, or the validity ends before it.
    case letterNotCitable
    /// The letter names nobody.
    case namesNobody
    /// A reason is missing.
    case reasonMissing
    /// Nobody enters or withdraws what is said of themselves.
    case ownCase

    /// The code, `KET01` to `KET10`.
    public var code: String {
        switch self {
        case .unknownAscertainment: "KET01"
        case .withdrawn: "KET02"
        case .gatesMissing: "KET03"
        case .notAscertainable: "KET04"
        case .postMissing: "KET05"
        case .issuerNotEntitled: "KET06"
        case .letterNotCitable: "KET07"
        case .namesNobody: "KET08"
        case .reasonMissing: "KET09"
        case .ownCase: "KET10"
        }
    }

    /// The rule, what would satisfy it, and the basis.
    public var grounds: LegalGrounds {
        switch self {
        case .unknownAscertainment, .withdrawn, .gatesMissing, .notAscertainable, .postMissing: ofRegister
        case .issuerNotEntitled(let gate, let issuer, let entitled):
            LegalGrounds(
                "Peraturan BKN 5/2019 Ps 3",
                "\(issuer.rawValue) tidak berwenang memberi keterangan \(gate.text); yang berwenang "
                    + entitled.map(\.rawValue).joined(separator: ", "),
                "\(issuer.rawValue) may not state \(gate.text); entitled are "
                    + entitled.map(\.rawValue).joined(separator: ", ")
            )
        case .letterNotCitable:
            LegalGrounds(
                "UU 30/2014 Ps 52",
                "surat itu tidak dapat dikutip; tulis nomor, tanggal yang tidak mendatang, dan masa berlaku sesudahnya",
                "the letter cannot be cited; give a number, a date that is not in the future, and a validity after it"
            )
        case .namesNobody:
            LegalGrounds(
                "rancangan: keterangan per orang",
                "surat itu belum menyebut seorang pun; sebutkan pegawainya",
                "the letter names nobody yet; name its employees"
            )
        case .reasonMissing:
            LegalGrounds(
                "UU 30/2014 Ps 55",
                "alasannya belum ada; tuliskan dengan --reason",
                "the reason is missing; write it with --reason"
            )
        case .ownCase:
            LegalGrounds(
                "PermenPANRB 17/2024",
                "keterangan tentang diri sendiri tidak dicatat atau dicabut sendiri; mintalah kepada orang lain",
                "nobody enters or withdraws what is said of themselves; ask somebody else"
            )
        }
    }

    private var ofRegister: LegalGrounds {
        let (indonesian, english): (String, String) =
            switch self {
            case .unknownAscertainment(let id):
                (
                    "keterangan \(id) tidak ada; lihat ascertainment list",
                    "there is no ascertainment \(id); see ascertainment list"
                )
            case .withdrawn(let id):
                (
                    "keterangan \(id) sudah dicabut; catat yang baru bila diperlukan",
                    "ascertainment \(id) was withdrawn before; enter a new one if there has to be one"
                )
            case .notAscertainable(let gate):
                (
                    "syarat \(gate.text) tidak dijawab dengan surat keterangan; lengkapi datanya atau langkahnya",
                    "gate \(gate.text) is not answered by a letter; complete its data, or take its step"
                )
            case .postMissing(let gate):
                (
                    "keterangan \(gate.text) berlaku untuk satu jabatan; sebutkan dengan --post",
                    "what is said of \(gate.text) is said of one post; name it with --post"
                )
            default:
                (
                    "surat itu belum menjawab satu syarat pun; sebutkan, misalnya --gate E10",
                    "the letter answers no gate yet; name them, such as --gate E10"
                )
            }
        return LegalGrounds("rancangan: syarat tanpa data dijawab dengan surat", indonesian, english)
    }
}
