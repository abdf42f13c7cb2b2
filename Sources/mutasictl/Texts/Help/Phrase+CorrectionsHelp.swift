extension Phrase {
    static let correctionAddFieldHelp = Phrase(
        "Data yang salah.",
        "Which data are wrong."
    )
    static let correctionAddClaimHelp = Phrase(
        "Isi yang benar.",
        "What is right."
    )
    static let correctionAnswerNumberHelp = Phrase(
        "Nomor sanggahan.",
        "The number of the correction."
    )
    static let correctionAnswerKeptReasonHelp = Phrase(
        "Data tetap, dengan alasan ini; tanpa ini data sudah diperbaiki.",
        "The data stay for this reason; they were corrected without it."
    )
    static let correctionOptionsNipHelp = Phrase(
        "NIP yang bertindak.",
        "The NIP of who acts."
    )
}
