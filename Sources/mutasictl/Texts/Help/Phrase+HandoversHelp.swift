extension Phrase {
    static let handoverActorNipHelp = Phrase(
        "NIP yang bertindak.",
        "The NIP of who acts."
    )
    static let handoverAddKindHelp = Phrase(
        "DOKUMEN, ASET atau PEKERJAAN.",
        "DOKUMEN, ASET or PEKERJAAN."
    )
    static let handoverAddDescriptionHelp = Phrase(
        "Apa yang diserahkan.",
        "What is handed over."
    )
    static let handoverAddDetailHelp = Phrase(
        "Jumlah, keadaan, tempat; untuk pekerjaan, sampai di mana.",
        "How many, in which condition, where; for work, how far it has come."
    )
    static let handoverAddDueHelp = Phrase(
        "Batas waktu pekerjaan.",
        "The day by which work is due."
    )
    static let handoverConfirmSideHelp = Phrase(
        "PENYERAH (pegawai yang pindah) atau PENERIMA.",
        "PENYERAH (the employee who moves) or PENERIMA (who takes over)."
    )
    static let handoverStrikeLineHelp = Phrase(
        "Nomor baris.",
        "The line's number."
    )
}
