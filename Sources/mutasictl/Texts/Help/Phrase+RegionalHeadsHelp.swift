extension Phrase {
    static let regionalHeadAddInauguratedOnHelp = Phrase(
        "Hari pelantikannya.",
        "The day of the inauguration."
    )
    static let regionalHeadAddDecreeHelp = Phrase(
        "Keputusan pengangkatannya: nomor dan tanggal.",
        "The decree of the appointment."
    )
    static let regionalHeadAddJurisdictionHelp = Phrase(
        "Kode instansi daerah itu; tanpa ini semua instansi yang tercatat.",
        "The code of the region's agency; all agencies on record without it."
    )
    static let regionalHeadAddActorHelp = Phrase(
        "NIP yang mencatat.",
        "The NIP of who enters it."
    )
}
