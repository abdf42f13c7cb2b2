import Transfers

extension Phrase {
    static let objectionPurpose = Phrase("Keberatan atas SK mutasi.", "Objections to decrees of transfers.")
    static let objectionManual = Phrase(
        """
        Setiap keberatan diberi nomor seketika dan dijawab, juga yang terlambat. Penelaah dan mediator tidak ikut \
        memutuskan SK-nya. Keberatan tidak menunda SK dengan sendirinya, dan diamnya PPK tidak memutus apa pun. Terhadap \
        mutasi tidak ada banding administratif.
        """,
        """
        Every objection gets a number at once and an answer, a late one too. Whoever reviews or mediates had no part in \
        the decree. An objection does not suspend the decree by itself, and the PPK's silence decides nothing. Against a \
        transfer there is no administrative appeal.
        """
    )
    static let objectionListPurpose = Phrase("Daftar keberatan yang belum dijawab.", "Lists objections not answered.")
    static let objectionShowPurpose = Phrase("Menampilkan keberatan.", "Shows an objection.")
    static let objectionFilePurpose = Phrase("Mencatat keberatan.", "Takes in an objection.")
    static let objectionFileManual = Phrase(
        """
        Dari kertas: --scan wajib, --as operator. Hari diterimanya SK adalah yang pertama dari --handed-over, --read, atau \
        --delivered ditambah hari menurut aturan; tanpa semuanya dipakai hari pemberitahuan pribadi.
        """,
        """
        From paper: --scan is mandatory, --as the operator. The decree was received on the first of --handed-over, --read, \
        or --delivered and the days of the rules; the day of the personal notice where none is said.
        """
    )
    static let objectionExaminePurpose = Phrase(
        "Memeriksa apakah keberatan dapat diterima.",
        "Examines whether it is admissible."
    )
    static let objectionExamineManual = Phrase(
        "Tenggat dihitung ulang menurut kalender sekarang; yang menguntungkan pegawai yang berlaku, semua versi disimpan.",
        "The deadline is counted again by the calendar as it is; what favours the employee holds, every version is kept."
    )
    static let objectionReviewPurpose = Phrase("Memulai penelaahan.", "Begins the review.")
    static let objectionReviewManual = Phrase(
        "Yang menelaah (--as) tidak ikut memutuskan SK-nya; peran VERIFIKATOR atau PYB.",
        "Who reviews (--as) had no part in the decree; the role is VERIFIKATOR or PYB."
    )
    static let objectionMediatePurpose = Phrase("Memulai atau mengakhiri mediasi.", "Begins or ends a mediation.")
    static let objectionMediateManual = Phrase(
        "Yang memediasi (--as) tidak ikut memutuskan SK-nya.",
        "Who mediates (--as) had no part in the decree."
    )
    static let objectionSuspendPurpose = Phrase("Menangguhkan pelaksanaan SK.", "Suspends the decree.")
    static let objectionSuspendManual = Phrase(
        "Diputus PPK kasus demi kasus; --lift mengakhirinya.",
        "The PPK decides case by case; --lift ends it."
    )
    static let objectionDecidePurpose = Phrase("Memutus keberatan.", "Decides an objection.")
    static let objectionDecideManual = Phrase(
        "UPHELD atau PARTLY dilaksanakan dengan SK baru dan ralat pengumuman: objection execute.",
        "UPHELD or PARTLY is carried out by a new decree and a corrected announcement: objection execute."
    )
    static let objectionWithdrawPurpose = Phrase("Mencabut keberatan sendiri.", "Takes back one's own objection.")
    static let objectionExecutePurpose = Phrase("Melaksanakan putusan keberatan.", "Carries out what was decided.")
    static let objectionExecuteManual = Phrase(
        """
        Dikabulkan: --decree NOMOR dengan --revoke, atau dengan isi entri yang baru; usulan, pengumuman dan keberatan \
        berubah bersama. Selain itu: --answered-on TANGGAL.
        """,
        """
        Upheld: --decree NUMBER with --revoke, or with what the new entry says; proposal, announcement and objection change \
        together. Otherwise: --answered-on DATE.
        """
    )
    static let objectionVerifyPurpose = Phrase(
        "Memeriksa keutuhan riwayat keberatan.",
        "Checks that the history of objections is sound."
    )
    static let objectionNumberHelp = Phrase(
        "Nomor keberatan, misalnya KB-2026-0001.",
        "The objection's number, as in KB-2026-0001."
    )
    static let proposalOrDismissal = Phrase(
        "sebutkan --proposal, atau --dismissal untuk SK pemberhentian",
        "name a --proposal, or a --dismissal"
    )
    static let decreeOrAnswer = Phrase(
        "sebutkan --decree untuk keberatan yang dikabulkan, atau --answered-on",
        "name a --decree for an upheld objection, or --answered-on"
    )
    static let noObjections = Phrase("Tidak ada keberatan.", "There are no objections.")
    static let objectionLogSound = Phrase("Riwayat keberatan utuh.", "The history of objections is sound.")

    static func objectionLogBroken(_ count: Int) -> Phrase {
        Phrase(
            "Riwayat keberatan tidak utuh: \(count) hal tidak cocok. Jangan ubah apa pun; laporkan kepada pengelola.",
            "The history of objections is not sound: \(count) things do not fit. Change nothing; tell the administrator."
        )
    }

    /// What people have to do now; nil for what the system does itself.
    static func task(_ effect: ObjectionEffect, of number: String) -> Phrase? {
        switch effect {
        case .prepareNewDecree:
            Phrase(
                "Selanjutnya: terbitkan SK baru, lalu mutasictl objection execute \(number) --decree NOMOR …",
                "Next: issue a new decree, then mutasictl objection execute \(number) --decree NUMBER …"
            )
        case .suspendExecution(let isSuspended):
            isSuspended
                ? Phrase("Pelaksanaan SK ditangguhkan.", "The decree is suspended.")
                : Phrase("Pelaksanaan SK berlanjut.", "The decree goes on.")
        case .answerInadmissible, .answer:
            Phrase("Jawaban dikirim kepada pengaju.", "The answer is sent to who filed it.")
        case .issueReceipt, .watch, .stopWatching, .explainRemedies, .correctAnnouncement: nil
        }
    }
}
