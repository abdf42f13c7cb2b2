extension Phrase {
    static let signalAdoptTmtHelp = Phrase(
        "Rencana TMT.",
        "The planned TMT."
    )
    static let signalAdoptPeopleHelp = Phrase(
        "Jumlah orang; tanpa ini sebanyak kekurangannya, atau satu.",
        "How many people; as many as are missing, or one, without it."
    )
    static let signalAdoptProfileHelp = Phrase(
        "Profil bobot penilaian.",
        "The weight profile."
    )
    static let signalAdoptPriorityHelp = Phrase(
        "Prioritas, 1 paling mendesak.",
        "Priority, 1 the most pressing."
    )
    static let signalAdoptCompetenceHelp = Phrase(
        "Bukti kompetensi.",
        "Evidence of competence."
    )
    static let signalAdoptPerformanceHelp = Phrase(
        "Bukti kinerja.",
        "Evidence of performance."
    )
    static let signalDismissReasonHelp = Phrase(
        "Alasannya.",
        "Why."
    )
    static let signalListKindHelp = Phrase(
        "Hanya jenis ini.",
        "Only this kind."
    )
    static let signalListAllHelp = Phrase(
        "Termasuk yang sudah ditindaklanjuti.",
        "Those that are settled, too."
    )
    static let signalScanAsOfHelp = Phrase(
        "Keadaan data pada tanggal ini; tanpa ini hari pelaksanaan.",
        "The day as of which data are read; the day of the run without it."
    )
}
