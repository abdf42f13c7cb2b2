extension Phrase {
    static let dialogueAnswerAgreeHelp = Phrase(
        "Setuju.",
        "Agrees."
    )
    static let dialogueAnswerConditionsHelp = Phrase(
        "Setuju dengan syarat ini.",
        "Agrees on these conditions."
    )
    static let dialogueAnswerObjectHelp = Phrase(
        "Keberatan dengan alasan ini.",
        "Objects for this reason."
    )
    static let dialogueConfirmSessionHelp = Phrase(
        "Sesi yang dikonfirmasi.",
        "The session to confirm."
    )
    static let dialogueConfirmVersionHelp = Phrase(
        "Versi yang dibaca.",
        "The version that was read."
    )
    static let dialogueRecordSessionHelp = Phrase(
        "Sesi yang diperbaiki.",
        "The session to correct."
    )
    static let dialogueRecordVersionHelp = Phrase(
        "Versi yang dibaca sebelum diperbaiki.",
        "The version that was read."
    )
    static let dialogueStatementWordsHelp = Phrase(
        "Pernyataan pegawai.",
        "What the employee says."
    )
    static let dialogueWaiveBasisNumberHelp = Phrase(
        "Nomor keputusan dasar.",
        "The decree's number."
    )
    static let dialogueWaiveBasisDateHelp = Phrase(
        "Tanggal keputusan dasar.",
        "The decree's date."
    )
    static let dialogueWaiveDueOnHelp = Phrase(
        "Batas dialog susulan.",
        "The last day to hold the dialogue."
    )
    static let notesOptionsDateHelp = Phrase(
        "Hari sesi; tanpa ini hari ini.",
        "The day of the session; today without it."
    )
    static let notesOptionsModeHelp = Phrase(
        "Cara dialog.",
        "How it was held."
    )
    static let notesOptionsPlaceHelp = Phrase(
        "Tempat.",
        "Where it was held."
    )
    static let notesOptionsSummaryHelp = Phrase(
        "Ringkasan.",
        "A summary."
    )
    static let notesOptionsNeedsHelp = Phrase(
        "Kebutuhan organisasi.",
        "What the organisation needs."
    )
    static let notesOptionsWishesHelp = Phrase(
        "Keinginan pegawai.",
        "What the employee wants."
    )
    static let notesOptionsOutcomeHelp = Phrase(
        "Hasil.",
        "What came of it."
    )
    static let notesOptionsConcernHelp = Phrase(
        "Kekhawatiran pegawai; boleh diulang.",
        "What worries the employee; may be repeated."
    )
    static let notesOptionsSupportHelp = Phrase(
        "Dukungan yang ditawarkan; boleh diulang.",
        "Support that is offered; may be repeated."
    )
    static let notesOptionsReturnOnHelp = Phrase(
        "Boleh kembali pada hari ini.",
        "The employee may come back on this day."
    )
}
