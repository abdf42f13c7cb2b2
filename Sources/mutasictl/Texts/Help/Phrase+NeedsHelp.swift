extension Phrase {
    static let needAddPostHelp = Phrase(
        "Kode jabatan yang dibutuhkan.",
        "The code of the post."
    )
    static let needAddUnitHelp = Phrase(
        "Kode unit organisasi.",
        "The code of the unit."
    )
    static let needAddPeopleHelp = Phrase(
        "Jumlah orang.",
        "How many people."
    )
    static let needAddSourceHelp = Phrase(
        "Asal kebutuhan.",
        "What the need comes from."
    )
    static let needAddProfileHelp = Phrase(
        "Profil bobot penilaian.",
        "The weight profile."
    )
    static let needAddCompetenceHelp = Phrase(
        "Bukti kompetensi.",
        "Evidence of competence."
    )
    static let needAddPerformanceHelp = Phrase(
        "Bukti kinerja.",
        "Evidence of performance."
    )
    static let needAddInstitutionHelp = Phrase(
        "Bukti kebutuhan lembaga.",
        "Evidence of institutional need."
    )
    static let needAddUrgentHelp = Phrase(
        "Mendesak; perlu keputusan dasar.",
        "Urgent; needs a decree as its basis."
    )
    static let needAddBasisNumberHelp = Phrase(
        "Nomor keputusan dasar.",
        "The decree's number."
    )
    static let needAddBasisDateHelp = Phrase(
        "Tanggal keputusan dasar.",
        "The decree's date."
    )
    static let needAddPriorityHelp = Phrase(
        "Prioritas, 1 paling mendesak.",
        "Priority, 1 the most pressing."
    )
    static let needAddTmtHelp = Phrase(
        "Rencana TMT.",
        "The planned TMT."
    )
    static let needAddNeededByHelp = Phrase(
        "Dibutuhkan paling lambat.",
        "Needed by this day."
    )
    static let needCancelReasonHelp = Phrase(
        "Alasannya.",
        "Why."
    )
    static let needCloseReasonHelp = Phrase(
        "Alasannya; wajib bila belum terisi penuh.",
        "Why; required unless all people were placed."
    )
    static let needListAllHelp = Phrase(
        "Termasuk yang sudah selesai.",
        "Those that are over, too."
    )
    static let needEndOptionsWithProposalsHelp = Phrase(
        "Batalkan juga usulan yang masih berjalan untuknya; pegawainya diberi tahu.",
        "Cancel the proposals that are on the way for it, too; their employees are told."
    )
    static let personOptionNipHelp = Phrase(
        "NIP yang bertindak.",
        "The NIP of who acts."
    )
}
