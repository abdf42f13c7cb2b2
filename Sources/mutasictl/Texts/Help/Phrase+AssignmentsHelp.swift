extension Phrase {
    static let assignmentConvertNeedHelp = Phrase(
        "Kebutuhan bagi usulannya; tanpa ini kebutuhan penugasan.",
        "The need of the proposal; that of the assignment without it."
    )
    static let assignmentDeliverItemHelp = Phrase(
        "Yang datang, misalnya D08.",
        "What has come, such as D08."
    )
    static let assignmentEndStatusNumberHelp = Phrase(
        "Nomor keputusan statusnya.",
        "The number of its decree."
    )
    static let assignmentEndStatusOnHelp = Phrase(
        "Hari terakhir status; tanpa ini hari ini.",
        "Its last day; today without it."
    )
    static let assignmentExtendUntilHelp = Phrase(
        "Hari terakhir yang baru.",
        "The new last day."
    )
    static let assignmentExtendBasisNumberHelp = Phrase(
        "Nomor keputusan dasar yang baru; tanpa ini yang lama.",
        "The number of a new decree; the old one without it."
    )
    static let assignmentExtendBasisDateHelp = Phrase(
        "Tanggal keputusan dasar yang baru.",
        "The new decree's date."
    )
    static let assignmentIssueNumberHelp = Phrase(
        "Nomor surat perintah tugas.",
        "The order's number."
    )
    static let assignmentIssuePltHelp = Phrase(
        "Sebagai Plt pada jabatan yang kosong.",
        "As Plt in a vacant managerial post."
    )
    static let assignmentIssuePeopleHelp = Phrase(
        "Berapa orang menurut giliran.",
        "How many people, by turn."
    )
    static let assignmentIssuePersonHelp = Phrase(
        "NIP yang dipilih; boleh diulang, dengan --reason.",
        "A NIP that is chosen; may be repeated, with --reason."
    )
    static let assignmentIssueStartsOnHelp = Phrase(
        "Hari berangkat; tanpa ini hari ini.",
        "The day of dispatch; today without it."
    )
    static let assignmentIssueAscertainedHelp = Phrase(
        "Yang sudah dipastikan; boleh diulang.",
        "What was ascertained; may be repeated."
    )
    static let assignmentIssueConsentHelp = Phrase(
        "Persetujuan lisan; boleh diulang.",
        "A consent by word of mouth; may be repeated."
    )
    static let assignmentIssueDeliveredHelp = Phrase(
        "Dokumen yang sudah ada; boleh diulang.",
        "What is there already; may be repeated."
    )
    static let assignmentListAllHelp = Phrase(
        "Termasuk yang sudah selesai.",
        "Those that are over, too."
    )
    static let assignmentReturnedOnHelp = Phrase(
        "Hari kembali; tanpa ini hari ini.",
        "The day of the return; today without it."
    )
    static let assignmentVerifyLogAssignmentHelp = Phrase(
        "Nomor penugasan; tanpa ini semua.",
        "The assignment's number; all without it."
    )
    static let assignmentVolunteerNipHelp = Phrase(
        "NIP pegawainya.",
        "The employee's NIP."
    )
    static let assignmentVolunteerSkillHelp = Phrase(
        "Keahlian dengan sertifikatnya; boleh diulang.",
        "A skill with its certificate; may be repeated."
    )
    static let assignmentVolunteerTravelMinutesHelp = Phrase(
        "Waktu perjalanan dalam menit.",
        "The time of travel in minutes."
    )
    static let assignmentVolunteerInTurnHelp = Phrase(
        "Bukan sukarelawan; menurut giliran.",
        "No volunteer; goes by turn."
    )
    static let assignmentVolunteerUnavailableHelp = Phrase(
        "Sedang tidak dapat berangkat.",
        "Cannot leave at present."
    )
    static let assignmentWaiveItemHelp = Phrase(
        "Yang dikesampingkan, misalnya D10.",
        "What is waived, such as D10."
    )
    static let basisOptionsLevelHelp = Phrase(
        "Tingkat status bencana.",
        "The level of the disaster's status."
    )
}
