/// Why an enrolment is refused.
public enum EnrolmentFault: String, LegalFault, CaseIterable {
    case wrongState = "LATIH01"
    case contractLimit = "LATIH02"
    case sessionNotBegun = "LATIH03"
    case sessionNotOver = "LATIH04"
    case notAnAlternative = "LATIH05"
    case noSeat = "LATIH06"
    case reasonMissing = "LATIH07"
    case ownApproval = "LATIH08"

    /// The rule and the sentences.
    public var grounds: LegalGrounds {
        switch self {
        case .wrongState:
            LegalGrounds(
                "rancangan (tahap pendaftaran)",
                "Pendaftaran tidak dapat berpindah ke tahap itu; ikuti urutan tahapnya",
                "The enrolment does not come to that stage from here; follow the order of the stages"
            )
        case .contractLimit:
            LegalGrounds(
                "Peraturan LAN 15/2020",
                "Pelatihan melampaui batas JP setahun bagi PPPK; mintalah persetujuan",
                "The training is beyond the yearly hours of a PPPK; ask for an approval"
            )
        case .reasonMissing, .ownApproval: approval
        default: session
        }
    }

    private var approval: LegalGrounds {
        self == .reasonMissing
            ? LegalGrounds(
                "rancangan (tahap pendaftaran)",
                "Alasan belum ditulis; sebutkan mengapa",
                "No reason is written down; say why"
            )
            : LegalGrounds(
                "rancangan (pemeriksaan empat mata)",
                "Persetujuan diberikan oleh orang lain daripada peserta; mintalah kepada pejabat lain",
                "An approval is given by somebody else than who is trained; ask another official"
            )
    }

    private var session: LegalGrounds {
        switch self {
        case .sessionNotBegun:
            LegalGrounds(
                "rancangan (kehadiran)",
                "Sesi pelatihan belum mulai; catat kehadiran sejak hari pertamanya",
                "The session has not begun; record attendance from its first day on"
            )
        case .sessionNotOver:
            LegalGrounds(
                "rancangan (hasil pelatihan)",
                "Sesi pelatihan belum selesai; catat hasil sejak hari terakhirnya",
                "The session is not over; record the result from its last day on"
            )
        case .notAnAlternative:
            LegalGrounds(
                "rancangan (pelatihan pengganti)",
                "Pelatihan itu tidak menutup kesenjangan yang sama; pilih dari daftar pengganti",
                "That course does not close the same gap; choose from the list of alternatives"
            )
        default:
            LegalGrounds(
                "rancangan (daftar tunggu)",
                "Belum ada kursi atau sesi; pegawai tetap menunggu, atau pilih pengganti",
                "There is no seat or session yet; the employee goes on waiting, or choose an alternative"
            )
        }
    }
}
