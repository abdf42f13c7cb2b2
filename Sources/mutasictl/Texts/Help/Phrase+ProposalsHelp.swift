extension Phrase {
    static let actingOptionsNipHelp = Phrase(
        "NIP yang bertindak, atau sebutan pejabat tanpa NIP, misalnya GUBERNUR.",
        "The NIP of who acts, or the code of an official who has none, such as GUBERNUR."
    )
    static let actingOptionsRoleHelp = Phrase(
        "Peran yang bertindak; tanpa ini peran yang lazim untuk langkahnya.",
        "The role of who acts; without it the one that is usual for the step."
    )
    static let proposalCloseReasonHelp = Phrase(
        "Alasan; wajib bila lembar pemantauan kurang.",
        "Why; mandatory when sheets of the follow-up are missing."
    )
    static let proposalDeclareNipHelp = Phrase(
        "NIP yang menyatakan.",
        "The NIP of who declares."
    )
    static let proposalDeclareRoleHelp = Phrase(
        "Peran dalam memutus.",
        "The role in deciding."
    )
    static let proposalDeclareConflictHelp = Phrase(
        "Benturan kepentingannya; tanpa ini dinyatakan tidak ada.",
        "The conflict of interest; without it it is declared that there is none."
    )
    static let proposalDeclareConflictOfficialHelp = Phrase(
        "NIP pejabatnya.",
        "The official's NIP."
    )
    static let proposalDeclareConflictEmployeeHelp = Phrase(
        "NIP pegawainya.",
        "The employee's NIP."
    )
    static let proposalDraftNipHelp = Phrase(
        "NIP pegawai yang diusulkan.",
        "The NIP of whom to propose."
    )
    static let proposalDraftTmtHelp = Phrase(
        "Rencana TMT; tanpa ini TMT kebutuhan.",
        "The planned TMT; that of the need without it."
    )
    static let proposalDraftOwnRequestHelp = Phrase(
        "Atas permintaan sendiri (APS).",
        "At the employee's own request (APS)."
    )
    static let proposalFreezeCauseHelp = Phrase(
        "Penyebabnya.",
        "What stops it."
    )
    static let proposalInaugurateInvitedOnHelp = Phrase(
        "Hari undangan.",
        "The day of the invitation."
    )
    static let proposalInaugurateOnHelp = Phrase(
        "Hari pelantikan.",
        "The day of the oath."
    )
    static let proposalListAllHelp = Phrase(
        "Termasuk yang sudah selesai.",
        "Those that are over, too."
    )
    static let proposalNotifyReceiptHelp = Phrase(
        "Berkas atau nomor tanda terima yang ditandatangani pegawai.",
        "The file or number of the receipt that the employee signed."
    )
    static let proposalNotifyOnHelp = Phrase(
        "Hari SK diserahkan; tanpa ini hari ini.",
        "The day the decree was handed over; today without it."
    )
    static let proposalOpenDialogueLeaderHelp = Phrase(
        "NIP pemimpin dialog; tanpa ini atasan pertama yang dapat.",
        "The NIP of who leads; the first superior who can without it."
    )
    static let proposalOpenDialogueInformedOnHelp = Phrase(
        "Hari pegawai diberi tahu secara pribadi.",
        "The day on which the employee was told in person."
    )
    static let proposalOpinionSideHelp = Phrase(
        "Unit siapa yang berpendapat.",
        "Whose head speaks."
    )
    static let proposalOpinionAgreeHelp = Phrase(
        "Setuju melepas atau menerima.",
        "Agrees to let go, or to receive."
    )
    static let proposalOpinionReasonHelp = Phrase(
        "Alasan; wajib bila tidak setuju atau pegawai keberatan.",
        "Why; mandatory when the head does not agree or the employee objects."
    )
    static let proposalPlaceOnHelp = Phrase(
        "Hari mulai bertugas.",
        "The day duty started."
    )
    static let proposalPlaceReasonHelp = Phrase(
        "Alasan; wajib bila lewat dari batas SPMT.",
        "Why; mandatory when it is later than the SPMT allows."
    )
    static let proposalRescheduleTmtHelp = Phrase(
        "Rencana TMT yang baru.",
        "The TMT as it is planned now."
    )
}
