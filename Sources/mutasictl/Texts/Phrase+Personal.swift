import TransferStore

extension Phrase {
    static let personPurpose = Phrase("Data pribadi seorang pegawai.", "The personal data of an employee.")
    static let personExportPurpose = Phrase(
        "Mengeluarkan semua data yang disimpan tentang seorang pegawai.",
        "Gives out everything that is kept of an employee."
    )
    static let personExportManual = Phrase(
        """
        Untuk hak subjek data (UU 27/2022 Ps 7 dan 13): satu objek JSON, satu larik per tabel. Pengeluaran tercatat beserta \
        alasannya (action list, audit show). Periksa identitas pemohon sebelum menyerahkan berkasnya.
        """,
        """
        For the rights of data subjects (UU 27/2022 Ps 7 and 13): one JSON object, an array a table. That it was taken is \
        recorded with the reason (action list, audit show). Make sure who asks before the file is handed over.
        """
    )
    static let personNIPHelp = Phrase("NIP pegawainya.", "The employee's NIP.")
    static let personFileHelp = Phrase(
        "Berkas yang ditulis, hanya terbaca pemiliknya; tanpa ini ke keluaran baku.",
        "The file to write, readable by its owner alone; without it the standard output."
    )
    static let personReasonHelp = Phrase(
        "Alasan, misalnya nomor surat permohonannya; tercatat.",
        "Why, such as the number of the person's letter; recorded."
    )

    static func personExported(_ tables: Int, _ file: String) -> Phrase {
        Phrase("Data dari \(tables) tabel ditulis ke \(file).", "Data of \(tables) tables were written to \(file).")
    }

    static let reviewPurpose = Phrase(
        "Peninjauan evaluasi oleh manusia.",
        "Reviews of evaluations by a person."
    )
    static let reviewManual = Phrase(
        """
        Evaluasi dihitung oleh program dan hanya menjadi bahan pertimbangan. Pegawai berhak meminta manusia meninjaunya \
        (UU 27/2022 Ps 10); siapa yang meninjau dan apa jawabannya tercatat.
        """,
        """
        Evaluations are computed and are advice only. An employee may ask that a person looks at theirs (UU 27/2022 \
        Ps 10); who looked and what they say is on record.
        """
    )
    static let reviewListPurpose = Phrase(
        "Menampilkan permintaan yang belum dijawab.",
        "Lists the requests that wait for an answer."
    )
    static let reviewShowPurpose = Phrase("Menampilkan satu permintaan.", "Shows one request.")
    static let reviewRequestPurpose = Phrase("Mencatat permintaan peninjauan.", "Enters a request.")
    static let reviewAnswerPurpose = Phrase("Mencatat jawaban peninjau.", "Enters the reviewer's answer.")
    static let reviewAllHelp = Phrase("Termasuk yang sudah dijawab.", "Those that were answered, too.")
    static let reviewNumberHelp = Phrase("Nomor permintaan.", "The request's number.")
    static let reviewPersonHelp = Phrase("NIP yang meminta.", "The NIP of who asks.")
    static let reviewGroundsHelp = Phrase("Apa yang dianggap keliru.", "What is thought to be wrong.")
    static let reviewAnswerHelp = Phrase(
        "tetap, data_diperbaiki atau dievaluasi_ulang.",
        "tetap (upheld), data_diperbaiki (data corrected) or dievaluasi_ulang (evaluated again)."
    )
    static let review = Phrase("PENINJAUAN", "REVIEW")
    static let reviewRequestedOn = Phrase("DIMINTA", "REQUESTED")
    static let reviewGrounds = Phrase("KEBERATANNYA", "GROUNDS")
    static let reviewAnswer = Phrase("JAWABAN", "ANSWER")
    static let reviewAnswerText = Phrase("PENJELASAN", "EXPLANATION")
    static let reviewAnsweredBy = Phrase("DITINJAU OLEH", "REVIEWED BY")
    static let reviewAnsweredOn = Phrase("DIJAWAB", "ANSWERED")
    static let noReviews = Phrase("Tidak ada permintaan peninjauan.", "There are no requests for a review.")

    static func reviewAnswer(_ answer: EvaluationReview.Answer) -> Phrase {
        switch answer {
        case .upheld: Phrase("evaluasi tetap", "the evaluation stands")
        case .dataCorrected: Phrase("data diperbaiki", "data are corrected")
        case .evaluatedAgain: Phrase("dievaluasi ulang", "evaluated again")
        }
    }
}
