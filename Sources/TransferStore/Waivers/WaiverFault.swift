public import Transfers

/// Why a waiver is not entered or not withdrawn.
public enum WaiverFault: LegalFault {
    /// There is no waiver of this number.
    case unknownWaiver(WaiverID)
    /// It was withdrawn before.
    case withdrawn(WaiverID)
    /// The role may not do without this.
    case roleNotEntitled(OfficeRole, entitled: [OfficeRole], basis: String)
    /// Nobody may do without this document, or no checklist asks for it.
    case notWaivable(String)
    /// The letter has no number or is dated in the future, or the validity ends before it.
    case letterNotCitable
    /// A reason is missing.
    case reasonMissing
    /// The letter names nobody.
    case namesNobody
    /// Nobody enters or withdraws a waiver that covers themselves.
    case ownCase
    /// Nor one that covers somebody with whom they have a conflict of interest.
    case conflictOfInterest
    /// The gate is waived on one of these grounds only.
    case groundMissing(GateCode, [WaiverGround], basis: String)
    /// Nobody may waive this gate, so that no rule says who may.
    case gateNotWaivable(GateCode)
    /// The role cannot be given, or the law names another one.
    case roleNotGivable(OfficeRole, of: GateCode)
    /// A rule without a role, or without a basis.
    case ruleIncomplete

    /// The code, `DISP01` to `DISP13`.
    public var code: String {
        switch self {
        case .unknownWaiver: "DISP01"
        case .withdrawn: "DISP02"
        case .roleNotEntitled: "DISP03"
        case .notWaivable: "DISP04"
        case .letterNotCitable: "DISP05"
        case .reasonMissing: "DISP06"
        case .namesNobody: "DISP07"
        case .ownCase: "DISP08"
        case .conflictOfInterest: "DISP09"
        case .groundMissing: "DISP10"
        case .gateNotWaivable: "DISP11"
        case .roleNotGivable: "DISP12"
        case .ruleIncomplete: "DISP13"
        }
    }

    /// The rule, what would satisfy it, and the basis.
    public var grounds: LegalGrounds {
        switch self {
        case .unknownWaiver(let id):
            LegalGrounds(
                "rancangan: register dispensasi",
                "dispensasi \(id) tidak ada; lihat waiver list",
                "there is no waiver \(id); see waiver list"
            )
        case .withdrawn(let id):
            LegalGrounds(
                "rancangan: register dispensasi",
                "dispensasi \(id) sudah dicabut; catat yang baru bila diperlukan",
                "waiver \(id) was withdrawn before; enter a new one if there has to be one"
            )
        case .roleNotEntitled(let role, let entitled, let basis):
            LegalGrounds(
                basis,
                "\(role.rawValue) tidak berwenang memberi dispensasi ini; yang berwenang "
                    + entitled.map(\.rawValue).joined(separator: ", "),
                "\(role.rawValue) may not waive this; entitled are "
                    + entitled.map(\.rawValue).joined(separator: ", ")
            )
        case .notWaivable(let code):
            LegalGrounds(
                "daftar periksa dokumen",
                "\(code) tidak dapat didispensasi; lengkapi dokumennya, atau ubah document checklist bila dasarnya ada",
                "\(code) cannot be waived; bring the document, or change document checklist where there is a basis"
            )
        case .letterNotCitable:
            LegalGrounds(
                "UU 30/2014 Ps 52",
                "surat dispensasi tidak dapat dirujuk; berikan nomor, tanggal yang tidak mendatang, dan masa berlaku sesudahnya",
                "the letter of the waiver cannot be cited; give a number, a date that is not in the future, and a validity after it"
            )
        case .reasonMissing:
            LegalGrounds(
                "UU 30/2014 Ps 55",
                "alasan belum ditulis; sebutkan dengan --reason",
                "no reason is written; give one with --reason"
            )
        case .namesNobody:
            LegalGrounds(
                "rancangan: dispensasi per orang",
                "dispensasi ini tidak menyebut siapa pun; sebutkan pegawai yang disebut dalam suratnya",
                "the waiver names nobody; the letter names nobody yet; name its employees"
            )
        case .ownCase:
            LegalGrounds(
                "PermenPANRB 17/2024",
                "dispensasi bagi diri sendiri tidak dicatat atau dicabut sendiri; mintalah kepada orang lain",
                "nobody enters or withdraws a waiver for themselves; ask somebody else"
            )
        case .conflictOfInterest:
            LegalGrounds(
                "PP 11/2017 Ps 190(5); PermenPANRB 17/2024",
                "ada benturan kepentingan dengan pegawai yang disebut suratnya; pejabat lain yang mencatat atau mencabut",
                "there is a conflict of interest with an employee whom the letter names; another official enters or "
                    + "withdraws it"
            )
        case .groundMissing, .gateNotWaivable, .roleNotGivable, .ruleIncomplete: ofRules
        }
    }

    private var ofRules: LegalGrounds {
        switch self {
        case .groundMissing(let gate, let grounds, let basis):
            LegalGrounds(
                basis,
                "\(gate.text) hanya dikecualikan dengan alasan tertentu; sebutkan dengan --ground: "
                    + grounds.map { "\($0.rawValue) (\($0.text(in: .indonesian)); \($0.basis))" }.joined(
                        separator: ", "
                    ),
                "\(gate.text) is waived on certain grounds only; name one with --ground: "
                    + grounds.map { "\($0.rawValue) (\($0.text(in: .english)); \($0.basis))" }.joined(separator: ", ")
            )
        case .gateNotWaivable(let gate):
            LegalGrounds(
                "kewenangan dispensasi",
                "\(gate.text) tidak dapat dikecualikan siapa pun; lihat waiver rules",
                "nobody waives \(gate.text); see waiver rules"
            )
        case .roleNotGivable(let role, let gate):
            LegalGrounds(
                WaiverRoles.ofMendagri.contains(gate) ? WaiverRoles.standard[gate].basis : "kewenangan dispensasi",
                "\(role.rawValue) tidak dapat diberi wewenang atas \(gate.text); pilih KEPALA_OPD, PYB, PPK atau MENDAGRI, dan "
                    + "hanya MENDAGRI atas E24 dan E25",
                "\(role.rawValue) cannot be given \(gate.text); choose KEPALA_OPD, PYB, PPK or MENDAGRI, and MENDAGRI alone for "
                    + "E24 and E25"
            )
        default:
            LegalGrounds(
                "rancangan: setiap wewenang mempunyai dasar",
                "wewenang itu belum lengkap; sebutkan paling sedikit satu --by, dan --basis",
                "that authority is not complete; name at least one --by, and --basis"
            )
        }
    }
}
