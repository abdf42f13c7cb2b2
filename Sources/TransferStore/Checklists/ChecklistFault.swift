public import Transfers

/// Why a row of the checklist is not set.
public enum ChecklistFault: LegalFault {
    /// There is no such row.
    case unknownRow(TransferKind, DocumentCode)
    /// A reason is missing.
    case reasonMissing
    /// The basis is missing.
    case basisMissing
    /// An age no document can have to have.
    case impossibleAge(Int)
    /// The role decides on nothing that could be waived.
    case roleCannotWaive(OfficeRole)

    /// The code, `DAFT01` to `DAFT05`.
    public var code: String {
        switch self {
        case .unknownRow: "DAFT01"
        case .reasonMissing: "DAFT02"
        case .basisMissing: "DAFT03"
        case .impossibleAge: "DAFT04"
        case .roleCannotWaive: "DAFT05"
        }
    }

    /// The rule, what would satisfy it, and the basis.
    public var grounds: LegalGrounds {
        switch self {
        case .unknownRow(let kind, let code):
            LegalGrounds(
                "daftar periksa dokumen",
                "daftar periksa \(kind.rawValue) tidak memuat \(code.text); lihat document checklist, atau tambahkan dengan --new",
                "the checklist of \(kind.rawValue) has no \(code.text); see document checklist, or add it with --new"
            )
        case .reasonMissing:
            LegalGrounds(
                "UU 30/2014 Ps 55",
                "alasan perubahan belum ditulis; sebutkan dengan --reason",
                "the change has no reason; give one with --reason"
            )
        case .basisMissing:
            LegalGrounds(
                "rancangan: setiap syarat mempunyai dasar",
                "butir ini tidak menyebut dasarnya; sebutkan hukum atau praktiknya dengan --basis",
                "the entry names no basis; name the law or the practice it rests on with --basis"
            )
        case .impossibleAge(let age):
            LegalGrounds(
                "rancangan: usia dokumen",
                "usia \(age) hari tidak mungkin; sebutkan 1 sampai 3650",
                "an age of \(age) days cannot be; give 1 to 3650"
            )
        case .roleCannotWaive(let role):
            LegalGrounds(
                "kewenangan dispensasi",
                "\(role.rawValue) tidak dapat memberi dispensasi; pilih KEPALA_OPD, PYB, PPK atau MENDAGRI",
                "\(role.rawValue) cannot waive anything; choose KEPALA_OPD, PYB, PPK or MENDAGRI"
            )
        }
    }
}
