import Transfers

extension Phrase {
    static let proposalPurpose = Phrase(
        "Usulan mutasi dari peringkat sampai pemantauan.",
        "Proposals from the ranking to the follow-up."
    )
    static let proposalManual = Phrase(
        """
        Siapa yang bertindak disebut dengan --as dan --role; program mencatatnya dan memeriksa aturan. Wewenang menurut \
        peran basis data diatur tersendiri. Penolakan menyebut aturan, dasar hukumnya dan apa yang memenuhinya. \
        --dry-run mencoba semuanya tanpa mencatat apa pun.
        """,
        """
        Who acts is said by --as and --role; the program records it and checks the rules. Authority by database role is \
        another matter. A refusal names the rule, its legal basis and what would satisfy it. --dry-run tries everything \
        and records nothing.
        """
    )
    static let proposalDraftPurpose = Phrase("Mengusulkan seorang dari peringkat.", "Proposes somebody of a ranking.")
    static let proposalDraftManual = Phrase(
        """
        Syarat diambil dari evaluasi kebutuhan yang terakhir, yang berumur paling lama 30 hari. Seorang pegawai \
        mempunyai paling banyak satu usulan aktif.
        """,
        """
        What the gates say is taken from the need's last evaluation, which is at most 30 days old. A person has at most \
        one active proposal.
        """
    )
    static let proposalListPurpose = Phrase("Daftar usulan.", "Lists the proposals.")
    static let proposalShowPurpose = Phrase("Menampilkan usulan pada satu halaman.", "Shows a proposal on one page.")
    static let openDialoguePurpose = Phrase("Membuka dialog atasan.", "Opens the superior's dialogue.")
    static let openDialogueManual = Phrase(
        "Pegawai lebih dahulu diberi tahu secara pribadi; harinya disebut dengan --informed-on.",
        "The employee is told in person first; --informed-on says on which day."
    )
    static let proposalReviewPurpose = Phrase("Meminta pendapat kedua unit.", "Asks both units for their opinions.")
    static let proposalOpinionPurpose = Phrase(
        "Mencatat pendapat kepala unit.",
        "Records the opinion of a head of unit."
    )
    static let proposalSubmitPurpose = Phrase(
        "Mengajukan usulan dengan berkasnya.",
        "Submits a proposal with documents."
    )
    static let proposalSubmitManual = Phrase(
        """
        Dokumen: KODE,PENERBIT,TANGGAL lalu legalised atau post=KODE bila diminta, misalnya \
        --document D06,JPT_PRATAMA,2025-10-01. Daftar periksa ada pada proposal show.
        """,
        """
        A document: CODE,ISSUER,DATE, then legalised or post=CODE where that is asked for, as in \
        --document D06,JPT_PRATAMA,2025-10-01. proposal show has the checklist.
        """
    )
    static let proposalVerifyPurpose = Phrase(
        "Mencatat pemeriksaan orang kedua.",
        "Records the check by a second person."
    )
    static let proposalReturnPurpose = Phrase(
        "Mengembalikan usulan yang belum lengkap (BTS).",
        "Returns a proposal whose papers are wrong (BTS)."
    )
    static let proposalRejectPurpose = Phrase(
        "Menolak usulan yang tidak memenuhi syarat (TMS).",
        "Rejects a proposal that does not meet a condition (TMS)."
    )
    static let proposalWithdrawPurpose = Phrase("Menarik usulan oleh pengusulnya.", "Takes back one's own proposal.")
    static let proposalCancelPurpose = Phrase("Membatalkan usulan.", "Cancels a proposal.")
    static let proposalFreezePurpose = Phrase("Menghentikan usulan untuk sementara.", "Stops a proposal for now.")
    static let proposalResumePurpose = Phrase("Melanjutkan usulan yang dibekukan.", "Lets a frozen proposal go on.")
    static let proposalRecheckPurpose = Phrase(
        "Mengambil hasil evaluasi terakhir ke dalam usulan.",
        "Takes the last evaluation over into a proposal."
    )
    static let proposalRecheckManual = Phrase(
        "Bila syarat tertutup, usulan dibekukan sampai ada yang memeriksanya. Langkah ini dicatat sebagai langkah sistem.",
        "When a gate is closed the proposal is frozen until somebody looks into it. The step is recorded as the system's."
    )
    static let proposalReschedulePurpose = Phrase("Mengubah rencana TMT.", "Plans another TMT.")
    static let declareConflictPurpose = Phrase(
        "Mencatat benturan kepentingan pejabat dengan pegawai.",
        "Declares an official's conflict of interest with an employee."
    )
    static let declarePurpose = Phrase(
        "Mencatat pernyataan pejabat yang memutus: ada atau tidak ada benturan kepentingan dalam usulan ini.",
        "Records what an official who decides declares of this proposal: a conflict of interest, or that there is none."
    )
    static let declareManual = Phrase(
        """
        Yang menyatakan benturan tidak dapat lagi bertindak, ikut memungut suara atau membaca data pegawainya. Siapa pun \
        yang bertindak dalam peran yang memutus dengan itu menyatakan tidak ada benturan, dan pernyataannya dicatat; \
        anggota TPK menyatakannya dalam rapat (package conclude-tpk).
        """,
        """
        Whoever declares a conflict can no longer act, vote, or read about the employee. Whoever acts in a deciding role \
        declares by it that there is none, which is put on record; members of the TPK declare it in the meeting (package \
        conclude-tpk).
        """
    )
    static let declarationsPurpose = Phrase(
        "Daftar pernyataan benturan kepentingan dalam satu usulan.",
        "Lists what was declared of conflicts of interest in a proposal."
    )
    static let noDeclarations = Phrase("Belum ada pernyataan.", "Nobody has declared anything yet.")
    static let conflictTitle = Phrase("BENTURAN", "CONFLICT")
    static let conflictDeclared = Phrase("Benturan kepentingan dicatat.", "The conflict of interest is on record.")
    static let verifyLogPurpose = Phrase("Memeriksa keutuhan riwayat usulan.", "Checks that the history is sound.")
    static let verifyLogManual = Phrase(
        "Setiap kejadian memuat sidik (SHA-256) kejadian sebelumnya. Kode keluar 65 bila ada yang tidak cocok.",
        "Each event holds the hash (SHA-256) of the one before it. Exit code 65 when something does not fit."
    )
    static let proposalNumberHelp = Phrase("Nomor usulan.", "The proposal's number.")
    static let writtenReasonHelp = Phrase("Alasan tertulis.", "The written reason.")
    static let dryRunHelp = Phrase("Coba saja; tidak ada yang dicatat.", "Only try; nothing is recorded.")
    static let versionReadHelp = Phrase(
        "Tolak bila versinya bukan ini lagi.",
        "Refuse when this is not its version any more."
    )
    static let noVersionYet = Phrase(
        "--if-version tidak berlaku: usulan yang disusun belum mempunyai versi",
        "--if-version does not go with a draft, which has no version yet"
    )
    static let documentValue = Phrase(
        "dokumen ditulis KODE,PENERBIT,TANGGAL[,legalised][,post=KODE]; penerbit misalnya JPT_PRATAMA atau PPK",
        "a document is written CODE,ISSUER,DATE[,legalised][,post=CODE]; an issuer is for example JPT_PRATAMA or PPK"
    )
    static let deferralValue = Phrase("susulan ditulis KODE,TANGGAL", "a deferral is written CODE,DATE")
    static let noProposals = Phrase("Tidak ada usulan.", "There are no proposals.")
    static let asOfHelp = Phrase(
        "Keadaan pada akhir tanggal ini; tanpa ini sekarang.",
        "How it stood at the end of this day; now without it."
    )
    static func asOfEnd(_ day: CivilDate) -> Phrase {
        Phrase(
            "Keadaan pada akhir \(day.text(in: .indonesian)) WIB",
            "As it stood at the end of \(day.text(in: .english)), WIB"
        )
    }
    static func untold(_ parts: [UntoldPart]) -> Phrase {
        let names = parts.map(Phrase.untoldPart)
        return Phrase(
            "Keadaan hari itu tidak tercatat lagi, sehingga dikosongkan atau tampil seperti sekarang: "
                + names.map { $0.text(in: .indonesian) }.joined(separator: ", ") + ".",
            "How it stood that day is on record no more; it is left empty or shown as it is now: "
                + names.map { $0.text(in: .english) }.joined(separator: ", ") + "."
        )
    }
    private static func untoldPart(_ part: UntoldPart) -> Phrase {
        switch part {
        case .gates: Phrase("syarat", "gates")
        case .effectiveOn: Phrase("TMT", "TMT")
        case .statedNeed: Phrase("isi kebutuhan", "what the need asks for")
        case .basis: Phrase("dasar penugasan", "the basis of the assignment")
        case .wishes: Phrase("keinginan pegawai", "what the employee wishes")
        case .training: Phrase("keadaan pelatihan", "what became of the training")
        case .hours: Phrase("JP setahun", "JP of the year")
        case .waiting: Phrase("sejak kapan menunggu", "since when it waited")
        case .alternatives: Phrase("kemungkinan lain", "what else there was")
        }
    }
    static let versionOrDay = Phrase(
        "Sebutkan versi atau --as-of, bukan keduanya",
        "Name a version or --as-of, not both"
    )
    static let waitOrTry = Phrase(
        "--wait dan --dry-run tidak dapat dipakai bersama",
        "--wait and --dry-run cannot be used together"
    )
    static let nothingWritten = Phrase("Percobaan: tidak ada yang dicatat.", "A trial: nothing was recorded.")

    static func logBroken(_ count: Int) -> Phrase {
        Phrase(
            "Riwayat usulan tidak utuh: \(count) hal tidak cocok. Jangan ubah apa pun; laporkan kepada pengelola.",
            "The history of proposals is not sound: \(count) things do not fit. Change nothing; tell the administrator."
        )
    }

    static func logSound(_ events: Int) -> Phrase {
        Phrase("Riwayat utuh; kejadian yang tercatat: \(events).", "The history is sound; events on record: \(events).")
    }
}
