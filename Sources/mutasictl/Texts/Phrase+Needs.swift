import TransferStore
import Transfers

extension Phrase {
    static func proposalsCancelled(_ numbers: [Int64]) -> Phrase {
        let list = numbers.map(String.init).joined(separator: ", ")
        return Phrase("Usulan ikut dibatalkan: \(list).", "Proposals cancelled with it: \(list).")
    }

    static let needPurpose = Phrase("Kebutuhan pegawai pada jabatan di unit.", "Needs for people in posts of units.")
    static let needManual = Phrase(
        """
        Kebutuhan disusun (add), diajukan (submit), diperiksa orang kedua (verify), lalu dibuka (open); hanya yang terbuka \
        dievaluasi. Kebutuhan dari impor sudah ditetapkan di luar program dan langsung terbuka. Yang tahun rencananya \
        lewat berakhir sendiri.
        """,
        """
        A need is drafted (add), handed in (submit), checked by a second person (verify) and opened (open); only open ones \
        are evaluated. A need of an import was decided elsewhere and is open at once. One whose plan's year is over ends \
        by itself.
        """
    )
    static let needAddPurpose = Phrase("Menyusun kebutuhan.", "Drafts a need.")
    static let needEditPurpose = Phrase("Mengubah konsep kebutuhan.", "Changes a draft.")
    static let needEditManual = Phrase(
        "Yang disebut diubah, selebihnya tetap. Hanya konsep atau yang dikembalikan; pengubahnya bukan pemeriksa.",
        "What is given changes, the rest stays. Only a draft or one that was returned; who changes it does not verify it."
    )
    static let needSubmitPurpose = Phrase("Mengajukan kebutuhan.", "Hands a need in.")
    static let needVerifyPurpose = Phrase(
        "Menyatakan kebutuhan telah diperiksa orang kedua.",
        "A second person has checked the need."
    )
    static let needReturnPurpose = Phrase("Mengembalikan kebutuhan untuk diperbaiki.", "Returns a need to be mended.")
    static let needRejectPurpose = Phrase("Menolak kebutuhan.", "Rejects a need.")
    static let needOpenPurpose = Phrase("Membuka kebutuhan untuk evaluasi.", "Opens a need for evaluation.")
    static let needClosePurpose = Phrase("Menutup kebutuhan.", "Closes a need.")
    static let needCancelPurpose = Phrase("Membatalkan kebutuhan.", "Cancels a need.")
    static let needEndManual = Phrase(
        "Ditolak selama masih ada usulan yang berjalan untuknya, kecuali usulan itu ikut dibatalkan (--with-proposals).",
        "Refused while proposals are on the way for it, unless they are cancelled with it (--with-proposals)."
    )
    static let needAddManual = Phrase(
        """
        Sedikitnya satu bukti wajib diisi: --competence, --performance atau --institution. Kebutuhan mendesak \
        (--urgent) memerlukan --basis-number dan --basis-date.
        """,
        """
        At least one evidence is required: --competence, --performance or --institution. An urgent need (--urgent) \
        requires --basis-number and --basis-date.
        """
    )
    static let needListPurpose = Phrase(
        "Daftar kebutuhan, yang paling mendesak dahulu.",
        "Lists the needs, the most pressing first."
    )
    static let needShowPurpose = Phrase("Menampilkan satu kebutuhan.", "Shows one need.")
    static let needNumberHelp = Phrase("Nomor kebutuhan.", "The need's number.")
    static let noNeeds = Phrase("Tidak ada kebutuhan.", "There are no needs.")
    static func tmtHasPassed(_ day: CivilDate) -> Phrase {
        Phrase(
            "Perhatian: rencana TMT \(day) sudah lewat; masa kerja dan usia dihitung pada hari itu. "
                + "Draf diubah dengan need edit --tmt; selain itu batalkan, lalu nyatakan lagi.",
            "Beware: the planned TMT \(day) has passed; time in post and age are counted on that day. "
                + "A draft is changed with need edit --tmt; otherwise cancel the need and state it anew."
        )
    }
    static let onlyPeopleInSight = Phrase(
        "Hanya pegawai yang terlihat oleh login Anda yang dinilai di sini; tanpa --dry-run daemon menilai semua pegawai.",
        "Only the people that your login sees were evaluated here; without --dry-run the daemon evaluates everybody."
    )
    static let basisOfNormalNeed = Phrase(
        "--basis-number dan --basis-date hanya untuk kebutuhan mendesak; tambahkan --urgent",
        "--basis-number and --basis-date are for urgent needs; add --urgent"
    )

    static let need = Phrase("KEBUTUHAN", "NEED")
    static let post = Phrase("JABATAN", "POST")
    static let postName = Phrase("NAMA JABATAN", "POST NAME")
    static let unit = Phrase("UNIT", "UNIT")
    static let unitName = Phrase("NAMA UNIT", "UNIT NAME")
    static let people = Phrase("ORANG", "PEOPLE")
    static let placed = Phrase("DITEMPATKAN", "PLACED")
    static let planYear = Phrase("TAHUN RENCANA", "PLAN YEAR")
    static let statedBy = Phrase("DISUSUN OLEH", "STATED BY")
    static let verifiedBy = Phrase("DIPERIKSA OLEH", "VERIFIED BY")
    static let proposalsOnTheWay = Phrase("USULAN BERJALAN", "PROPOSALS")
    static let source = Phrase("ASAL", "SOURCE")
    static let profile = Phrase("PROFIL", "PROFILE")
    static let effectiveOn = Phrase("TMT", "TMT")
    static let neededBy = Phrase("PALING LAMBAT", "NEEDED BY")
    static let competenceEvidence = Phrase("BUKTI KOMPETENSI", "EVIDENCE OF COMPETENCE")
    static let performanceEvidence = Phrase("BUKTI KINERJA", "EVIDENCE OF PERFORMANCE")
    static let institutionEvidence = Phrase("BUKTI LEMBAGA", "EVIDENCE OF THE INSTITUTION")
    static let urgency = Phrase("URGENSI", "URGENCY")
    static let basisNumber = Phrase("NOMOR KEPUTUSAN", "DECREE NUMBER")
    static let basisDate = Phrase("TANGGAL KEPUTUSAN", "DECREE DATE")
    static let registeredAt = Phrase("DICATAT", "REGISTERED")
    static let registeredBy = Phrase("OLEH", "BY")

    static func urgency(_ urgency: Urgency) -> Phrase {
        switch urgency {
        case .normal: Phrase("biasa", "normal")
        case .urgent: Phrase("mendesak", "urgent")
        }
    }

    static func needState(_ state: NeedState) -> Phrase {
        Phrase(state.text(in: .indonesian), state.text(in: .english))
    }

    static func needSource(_ source: NeedSource) -> Phrase {
        switch source {
        case .vacancy: Phrase("jabatan kosong", "vacancy")
        case .workloadGap: Phrase("kekurangan menurut ABK", "gap by workload analysis")
        case .competence: Phrase("kesenjangan kompetensi", "competence")
        case .performance: Phrase("kinerja", "performance")
        case .tenure: Phrase("masa jabatan lebih dari 60 bulan", "more than 60 months in post")
        case .hardshipReturn: Phrase("kembali dari daerah terpencil", "return from a remote place")
        case .ownRequest: Phrase("permintaan sendiri", "own request")
        case .disaster: Phrase("bencana", "disaster")
        case .reorganisation: Phrase("penataan organisasi", "reorganisation")
        case .swap: Phrase("tukar tempat", "swap")
        case .chain: Phrase("rantai pengisian", "vacancy chain")
        }
    }

    static func needEvent(_ name: NeedEvent.Name) -> Phrase {
        switch name {
        case .stated: Phrase("disusun", "stated")
        case .takenOver: Phrase("diambil alih dari luar", "taken over")
        case .edited: Phrase("diubah", "edited")
        case .submitted: Phrase("diajukan", "submitted")
        case .verified: Phrase("diperiksa", "verified")
        case .returned: Phrase("dikembalikan", "returned")
        case .rejected: Phrase("ditolak", "rejected")
        case .opened: Phrase("dibuka", "opened")
        case .filled: Phrase("penempatan", "placement")
        case .vacated: Phrase("penempatan dibatalkan", "placement revoked")
        case .closed: Phrase("ditutup", "closed")
        case .cancelled: Phrase("dibatalkan", "cancelled")
        case .expired: Phrase("lewat tahun", "expired")
        }
    }
}
