import Transfers

extension Phrase {
    static let followUpPurpose = Phrase(
        "Pemantauan 3, 6 dan 12 bulan setelah mulai bertugas.",
        "Follow-ups three, six and twelve months after the start of duty."
    )
    static let followUpManual = Phrase(
        """
        Kuesioner dibuka sendiri pada hari jatuh temponya; pegawai dan atasannya di unit penerima menjawab sendiri-sendiri, \
        dan saling membaca setelah keduanya menjawab. Setelah batas waktu pemantauan dapat disimpulkan apa adanya.
        """,
        """
        Questionnaires open by themselves on their day. The employee and the superior in the receiving unit answer each for \
        themselves, and read each other when both have. Once the time is over a follow-up may be concluded as it is.
        """
    )
    static let followUpListPurpose = Phrase("Daftar pemantauan yang berjalan.", "Lists the follow-ups at hand.")
    static let followUpShowPurpose = Phrase("Menampilkan satu pemantauan.", "Shows one follow-up.")
    static let followUpShowManual = Phrase(
        "Sebelum kedua pihak menjawab, dengan --as orang hanya membaca jawabannya sendiri.",
        "Before both sides have answered, a person given by --as reads their own answer alone."
    )
    static let followUpAnswerPurpose = Phrase("Mencatat jawaban satu pihak.", "Records the answer of one side.")
    static let followUpAnswerManual = Phrase(
        """
        Yang menjawab disebut dengan --as: pegawai, atau atasannya di unit penerima. Lima butir dinilai 1 (tidak) sampai 5 \
        (sepenuhnya). Jawaban baru disimpan di samping yang lama, sampai kedua pihak menjawab.
        """,
        """
        Who answers is said by --as: the employee, or the superior in the receiving unit. Five items are rated 1 (not at \
        all) to 5 (fully). A new answer is kept beside the old one, until both sides have answered.
        """
    )
    static let followUpConcludePurpose = Phrase("Menyimpulkan pemantauan.", "Concludes a follow-up.")
    static let followUpConcludeManual = Phrase(
        "Sesudah kedua pihak menjawab, atau batas waktunya lewat; usulan berpindah ke tahap berikutnya.",
        "When both sides have answered, or the time is over; the proposal moves on."
    )
    static let followUpNumberHelp = Phrase("Nomor pemantauan.", "The follow-up's number.")
    static let noFollowUps = Phrase("Tidak ada pemantauan yang berjalan.", "There are no follow-ups at hand.")
    static let otherSideHidden = Phrase(
        "Jawaban pihak lain dapat dibaca setelah kedua pihak menjawab.",
        "The other side's answer can be read when both have answered."
    )

    static let followUp = Phrase("PEMANTAUAN", "FOLLOW-UP")
    static let milestone = Phrase("KE", "NUMBER")
    static let superiorThere = Phrase("ATASAN PENERIMA", "SUPERIOR THERE")
    static let receivingUnit = Phrase("UNIT PENERIMA", "RECEIVING UNIT")
    static let startOfDuty = Phrase("MULAI BERTUGAS", "START OF DUTY")
    static let followUpDueOn = Phrase("JATUH TEMPO", "DUE ON")
    static let answerUntil = Phrase("DIJAWAB SAMPAI", "ANSWER BY")
    static let followUpStandingTitle = Phrase("KEADAAN", "STANDING")
    static let answeredBy = Phrase("SUDAH MENJAWAB", "HAS ANSWERED")
    static let openedOn = Phrase("DIBUKA", "OPENED")
    static let concludedOn = Phrase("DISIMPULKAN", "CONCLUDED")
    static let promisedSupport = Phrase("DUKUNGAN DIJANJIKAN", "SUPPORT PROMISED")
    static let givenSupport = Phrase("DUKUNGAN DIBERIKAN", "SUPPORT GIVEN")
    static let followUpSignals = Phrase("PERLU PERHATIAN", "NEEDS ATTENTION")
    static let respondentTitle = Phrase("PENJAWAB", "RESPONDENT")
    static let averageRating = Phrase("RATA-RATA", "AVERAGE")
    static let goalsMet = Phrase("SASARAN TERCAPAI", "GOALS MET")
    static let stillThere = Phrase("MASIH DI UNIT", "STILL THERE")
    static let addedWords = Phrase("TAMBAHAN", "IN WORDS")
    static let answersTitle = Phrase("Jawaban", "Answers")

    /// How far a follow-up has come, as people say it.
    static func followUpStanding(_ standing: FollowUp.Standing) -> Phrase {
        switch standing {
        case .upcoming: Phrase("belum waktunya", "to come")
        case .open: Phrase("terbuka", "open")
        case .complete: Phrase("lengkap", "complete")
        case .overdue: Phrase("lewat waktu", "overdue")
        }
    }

    static func respondent(_ respondent: Questionnaire.Respondent) -> Phrase {
        switch respondent {
        case .employee: Phrase("pegawai", "employee")
        case .superior: Phrase("atasan", "superior")
        }
    }

    static func ratingItem(_ item: RatingItem) -> Phrase {
        switch item {
        case .taskClarity: Phrase("TUGAS JELAS", "TASKS CLEAR")
        case .competence: Phrase("MAMPU", "ABLE")
        case .cooperation: Phrase("KERJA SAMA", "COOPERATION")
        case .support: Phrase("DIDUKUNG", "SUPPORTED")
        case .settling: Phrase("MENYESUAIKAN DIRI", "SETTLING IN")
        }
    }
}
