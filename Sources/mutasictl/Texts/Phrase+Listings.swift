extension Phrase {
    static let dialogueListPurpose = Phrase("Daftar dialog yang masih terbuka.", "Lists the dialogues that are open.")
    static let dialogueListAllHelp = Phrase("Termasuk yang sudah ditutup.", "Those that are closed, too.")
    static let noDialogues = Phrase("Tidak ada dialog.", "There are no dialogues.")
    static let remindersSent = Phrase("PENGINGAT", "REMINDERS")
    static let holidayShowPurpose = Phrase(
        "Menampilkan mengapa suatu tanggal libur.",
        "Shows why a day is a holiday."
    )
    static let holidayDayHelp = Phrase("Tanggalnya.", "The day.")

    static let official = Phrase("PEJABAT", "OFFICIAL")
    static let volunteers = Phrase("SUKARELAWAN", "VOLUNTEER")
    static let canLeave = Phrase("DAPAT BERANGKAT", "CAN LEAVE")
    static let skills = Phrase("KEAHLIAN", "SKILLS")
    static let letterAddress = Phrase("ALAMAT", "ADDRESS")
    static let letterContact = Phrase("KONTAK", "CONTACT")
    static let letterTown = Phrase("KOTA", "TOWN")
    static let isPersonnelOffice = Phrase("PENGELOLA KEPEGAWAIAN", "PERSONNEL OFFICE")
    static let fileSize = Phrase("BYTE", "BYTES")
}
