extension Phrase {
    static let aspirationListUnitHelp = Phrase(
        "Hanya pegawai unit ini.",
        "Only employees of this unit."
    )
    static let aspirationListTopHelp = Phrase(
        "Paling banyak sekian orang.",
        "At most so many people."
    )
    static let aspirationSetDistrictHelp = Phrase(
        "Wilayah yang diinginkan.",
        "A district wished for."
    )
    static let aspirationSetRemoteHelp = Phrase(
        "Kesediaan bertugas di daerah terpencil: ya, tidak atau bersyarat.",
        "Whether they would go to a remote place: ya (yes), tidak (no) or bersyarat (on a condition)."
    )
    static let aspirationSetConditionHelp = Phrase(
        "Syaratnya, bila bersyarat.",
        "The condition, where there is one."
    )
    static let aspirationSetNotBeforeHelp = Phrase(
        "Tidak pindah sebelum hari ini.",
        "Would not move before this day."
    )
    static let aspirationSetJointWithHelp = Phrase(
        "NIP pasangan yang juga ASN, agar ditempatkan bersama.",
        "The NIP of the spouse, an employee too, to be placed together."
    )
    static let aspirationShowAsOfHelp = Phrase(
        "Keadaan pada tanggal ini; tanpa ini yang berlaku sekarang.",
        "As it was on this day; what is in force without it."
    )
    static let aspirationOptionsActorHelp = Phrase(
        "NIP yang menyatakan: pegawai itu sendiri.",
        "The NIP of who states it: the employee."
    )
}
