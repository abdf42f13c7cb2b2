import Transfers

extension Phrase {
    static let dialoguePurpose = Phrase("Dialog atasan dengan pegawai.", "The dialogue of superior and employee.")
    static let dialogueManual = Phrase(
        """
        Sesi dicatat pemimpin dialog; pernyataan dan jawaban hanya dari pegawai. Yang tidak menjawab diingatkan, lalu \
        dicatat "tidak menjawab", yang bukan persetujuan.
        """,
        """
        The one who leads records sessions; statement and answer are the employee's alone. Who does not answer is \
        reminded, and then "did not answer" is recorded, which is no consent.
        """
    )
    static let dialogueShowPurpose = Phrase("Menampilkan dialog.", "Shows the dialogue.")
    static let dialogueRecordPurpose = Phrase(
        "Mencatat sesi, atau memperbaikinya.",
        "Records a session, or corrects it."
    )
    static let dialogueRecordManual = Phrase(
        "Perbaikan menyebut --session dan --version yang dibaca; catatan lama tetap disimpan.",
        "A correction names the --session and the --version that was read; the old notes are kept."
    )
    static let dialogueStatementPurpose = Phrase(
        "Melampirkan pernyataan pegawai sendiri.",
        "Attaches a statement of the employee's own."
    )
    static let dialogueAnswerPurpose = Phrase("Mencatat jawaban pegawai.", "Records the employee's answer.")
    static let dialogueConfirmPurpose = Phrase("Mengonfirmasi catatan sesi.", "Confirms the notes of a session.")
    static let dialogueClosePurpose = Phrase("Menutup dialog.", "Closes the dialogue.")
    static let dialogueCloseManual = Phrase(
        "Perlu catatan yang dikonfirmasi kedua pihak dan jawaban; yang keberatan atau diam tidak perlu mengonfirmasi.",
        "It takes notes that both sides confirmed, and an answer; who objects or is silent need not confirm."
    )
    static let dialogueWaivePurpose = Phrase(
        "Menunda dialog tertulis karena kebutuhan mendesak.",
        "Puts the written dialogue off for an urgent need."
    )
    static let writerHelp = Phrase("NIP yang menulis.", "The NIP of who writes.")
    static let sessionAndVersion = Phrase(
        "--session dan --version dipakai bersama, untuk memperbaiki catatan",
        "--session and --version go together, to correct notes"
    )
    static let oneAnswer = Phrase(
        "pilih satu jawaban: --agree, --conditions atau --object",
        "choose one answer: --agree, --conditions or --object"
    )
    static let versionAside = Phrase(
        "Catatan sudah berubah sejak dibaca; perbaikan ini disimpan di samping untuk dibaca kedua pihak.",
        "The notes had changed since they were read; this correction is kept aside, for both sides to look at."
    )

    static let dialogue = Phrase("DIALOG", "DIALOGUE")
    static let dialogueLeader = Phrase("PEMIMPIN", "LED BY")
    static let answer = Phrase("JAWABAN", "ANSWER")
    static let answeredOn = Phrase("DIJAWAB", "ANSWERED")
    static let statement = Phrase("PERNYATAAN PEGAWAI", "EMPLOYEE'S STATEMENT")
    static let concerns = Phrase("KEKHAWATIRAN", "CONCERNS")
    static let remindedOn = Phrase("DIINGATKAN", "REMINDED")
    static let closedOn = Phrase("DITUTUP", "CLOSED")
    static let stillLacking = Phrase("MASIH KURANG", "STILL LACKING")
    static let sessionNumber = Phrase("SESI", "SESSION")
    static let heldOn = Phrase("TANGGAL", "DATE")
    static let dialogueModeTitle = Phrase("CARA", "MODE")
    static let summary = Phrase("RINGKASAN", "SUMMARY")
    static let organisationNeeds = Phrase("KEBUTUHAN ORGANISASI", "ORGANISATION NEEDS")
    static let employeeWishes = Phrase("KEINGINAN PEGAWAI", "EMPLOYEE WISHES")
    static let support = Phrase("DUKUNGAN", "SUPPORT")
    static let dialogueOutcome = Phrase("HASIL", "OUTCOME")
    static let confirmedByLeader = Phrase("DIKONFIRMASI PEMIMPIN", "CONFIRMED BY LEADER")
    static let confirmedByEmployee = Phrase("DIKONFIRMASI PEGAWAI", "CONFIRMED BY EMPLOYEE")
    static let versionsAside = Phrase("VERSI DI SAMPING", "VERSIONS ASIDE")

    static func dialogueMode(_ mode: DialogueMode) -> Phrase {
        switch mode {
        case .faceToFace: Phrase("tatap muka", "face to face")
        case .online: Phrase("daring", "online")
        case .telephone: Phrase("telepon", "telephone")
        case .notAttended: Phrase("tidak hadir", "not attended")
        }
    }
}
