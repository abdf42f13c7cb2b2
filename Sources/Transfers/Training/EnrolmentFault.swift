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
    case notCertified = "LATIH09"
    case syncedBefore = "LATIH10"
    case notSynced = "LATIH11"
    case receiptNotCitable = "LATIH12"
    case ownReceipt = "LATIH13"

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
        case .notCertified, .syncedBefore, .notSynced, .receiptNotCitable, .ownReceipt: receipt
        case .sessionNotBegun, .sessionNotOver, .notAnAlternative, .noSeat: session
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

    private var receipt: LegalGrounds {
        switch self {
        case .notCertified:
            LegalGrounds(
                "rancangan (tahap pendaftaran)",
                "Hanya hasil bersertifikat yang diambil alih; catat sertifikatnya dengan training result --certificate",
                "Only a certified result is taken over; record its certificate with training result --certificate"
            )
        case .syncedBefore:
            LegalGrounds(
                "rancangan (bukti pengambilalihan)",
                "Hasil ini sudah tercatat dengan bukti lain; bila keliru, ralat dengan --correction dan alasannya",
                "The result is on record with another receipt; where that is wrong, correct it with --correction and why"
            )
        case .notSynced:
            LegalGrounds(
                "rancangan (bukti pengambilalihan)",
                "Belum ada bukti yang dapat diralat; catat dahulu tanpa --correction",
                "There is no receipt to correct; enter one without --correction first"
            )
        case .ownReceipt:
            LegalGrounds(
                "rancangan (pemeriksaan empat mata)",
                "Hasil seseorang tidak dicatatkan oleh orang itu sendiri; mintalah kepada petugas lain",
                "Nobody enters that their own result was taken over; ask another official"
            )
        default:
            LegalGrounds(
                "rancangan (bukti pengambilalihan)",
                "Bukti memerlukan nomor rujukan (1-300 huruf) dan tanggal antara hari terakhir pelatihan dan hari ini; perbaiki",
                "A receipt has a reference (1-300 letters) and a day between the course's last one and today; mend it"
            )
        }
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
