extension Phrase {
    static let correctionPurpose = Phrase("Sanggah data sebelum SK.", "Corrections of data before a decree.")
    static let correctionManual = Phrase(
        """
        Daftar sementara sebuah paket ditampilkan kepada pegawai di dalamnya; mereka menyanggah datanya sendiri, orang \
        lain menjawab, lalu daftar menjadi final. Setelah SK diterima jalurnya keberatan: mutasictl objection.
        """,
        """
        The provisional list of a package is shown to the people on it; they have their own data corrected, others answer, \
        and the list becomes final. Once a decree is received the way is an objection: mutasictl objection.
        """
    )
    static let correctionOpenPurpose = Phrase("Menampilkan daftar sementara.", "Shows the provisional list.")
    static let correctionListPurpose = Phrase("Daftar sanggahan dan jawabannya.", "Lists corrections and answers.")
    static let correctionAddPurpose = Phrase("Menyanggah data sendiri.", "Asks for one's data to be corrected.")
    static let correctionAnswerPurpose = Phrase("Menjawab sanggahan.", "Answers a correction.")
    static let correctionAnswerManual = Phrase(
        "Tanpa --kept-reason data dinyatakan sudah diperbaiki; tidak ada yang menjawab sanggahannya sendiri.",
        "Without --kept-reason the data were corrected; nobody answers their own correction."
    )
    static let correctionClosePurpose = Phrase("Menjadikan daftar final.", "Makes the list final.")
    static let peopleOnList = Phrase("PEGAWAI", "PEOPLE")
    static let shownOn = Phrase("DITAMPILKAN", "SHOWN")
    static let finalOn = Phrase("FINAL", "FINAL ON")
    static let correctedField = Phrase("DATA", "DATA ITEM")
    static let claim = Phrase("SEHARUSNYA", "SHOULD BE")
    static let dataCorrected = Phrase("diperbaiki", "corrected")
    static let dataKept = Phrase("tetap", "kept")
    static let correctionOpen = Phrase("belum dijawab", "open")
}
