extension Phrase {
    static let followUpAnswerGoalsMetHelp = Phrase(
        "Sasaran jabatan tercapai (atasan).",
        "The goals are met (superior)."
    )
    static let followUpAnswerStillThereHelp = Phrase(
        "Pegawai masih di unit (atasan).",
        "Still in the unit (superior)."
    )
    static let followUpAnswerGivenHelp = Phrase(
        "Dukungan yang sudah diberikan; boleh diulang.",
        "Support that was given; may be repeated."
    )
    static let followUpAnswerConcernHelp = Phrase(
        "Kekhawatiran (pegawai); boleh diulang.",
        "A worry (employee); may be repeated."
    )
    static let followUpAnswerWordsHelp = Phrase(
        "Tambahan dalam kata-kata.",
        "What is added in words."
    )
    static let followUpListAllHelp = Phrase(
        "Termasuk yang belum waktunya dan yang sudah selesai.",
        "Those to come and over, too."
    )
    static let followUpListProposalHelp = Phrase(
        "Hanya dari usulan ini.",
        "Only of this proposal."
    )
    static let followUpShowNipHelp = Phrase(
        "NIP yang membaca.",
        "Who reads."
    )
    static let ratingOptionsTasksHelp = Phrase(
        "Kejelasan tugas, 1 sampai 5.",
        "Tasks are clear, 1 to 5."
    )
    static let ratingOptionsCompetenceHelp = Phrase(
        "Kemampuan mengerjakan tugas, 1 sampai 5.",
        "Able to do them, 1 to 5."
    )
    static let ratingOptionsCooperationHelp = Phrase(
        "Kerja sama, 1 sampai 5.",
        "Working together, 1 to 5."
    )
    static let ratingOptionsSupportHelp = Phrase(
        "Dukungan yang diterima, 1 sampai 5.",
        "Support given, 1 to 5."
    )
    static let ratingOptionsSettlingHelp = Phrase(
        "Penyesuaian diri, 1 sampai 5.",
        "Settling in, 1 to 5."
    )
}
