extension Phrase {
    static let trainingPurpose = Phrase("Rencana dan pendaftaran pelatihan.", "Training plans and enrolments.")
    static let trainingListPurpose = Phrase(
        "Daftar pendaftaran pelatihan, yang terbaru dahulu.",
        "Lists enrolments in courses, the newest first."
    )
    static let trainingListNIPHelp = Phrase(
        "NIP pegawai; tanpa ini semua pegawai.",
        "The employee's NIP; all without it."
    )
    static let noEnrolments = Phrase("Tidak ada pendaftaran pelatihan.", "There are no enrolments.")

    static let nip = Phrase("NIP", "NIP")
    static let name = Phrase("NAMA", "NAME")
    static let course = Phrase("KODE", "COURSE")
    static let courseName = Phrase("PELATIHAN", "COURSE NAME")
    static let hours = Phrase("JP", "JP")
    static let year = Phrase("TAHUN", "YEAR")
    static let starts = Phrase("MULAI", "STARTS")
    static let ends = Phrase("SELESAI", "ENDS")
    static let place = Phrase("TEMPAT", "PLACE")
    static let waitPosition = Phrase("URUTAN TUNGGU", "WAIT-LIST")

    /// A state of an enrolment as people say it.
    static func enrolmentState(_ state: String) -> Phrase {
        switch state {
        case "RECOMMENDED": Phrase("dianjurkan, belum ada jadwal", "recommended, no session yet")
        case "APPROVED": Phrase("disetujui", "approved")
        case "SCHEDULED": Phrase("dijadwalkan", "scheduled")
        case "WAITLISTED": Phrase("daftar tunggu", "wait-listed")
        case "ENROLLED": Phrase("terdaftar", "enrolled")
        case "ATTENDING": Phrase("mengikuti", "attending")
        case "PASSED": Phrase("lulus", "passed")
        case "FAILED": Phrase("tidak lulus", "failed")
        case "NO_SHOW": Phrase("tidak hadir", "did not come")
        case "CERTIFIED": Phrase("bersertifikat", "certified")
        case "SYNCED": Phrase("tercatat di SIASN", "recorded in SIASN")
        case "CANCELLED": Phrase("dibatalkan", "cancelled")
        default: Phrase(state, state)
        }
    }
}
