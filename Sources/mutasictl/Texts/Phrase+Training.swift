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
    static let trainingPlanPurpose = Phrase(
        "Merencanakan pelatihan pegawai untuk suatu jabatan dan mengambil kursinya.",
        "Plans an employee's training for a post, and takes the seats."
    )
    static let trainingPlanManual = Phrase(
        """
        Dikerjakan oleh mutasid dari kesenjangan kompetensi dan paket keluarga jabatan; bila kursi habis pegawai masuk \
        daftar tunggu.
        """,
        """
        Done by mutasid from the gaps in competence and the packages of the post's family; where seats are gone the \
        employee is wait-listed.
        """
    )
    static func hoursOfYear(_ year: Int, _ hours: Int) -> Phrase {
        Phrase(
            "JP tahun \(year): \(hours), yang tercatat dan yang terdaftar.",
            "JP of \(year): \(hours), on record and enrolled."
        )
    }

    static let plan = Phrase("RENCANA", "PLAN")
    static let structural = Phrase("PELATIHAN STRUKTURAL", "STRUCTURAL TRAINING")
    static let seats = Phrase("TERDAFTAR", "ENROLLED")
    static let waitlisted = Phrase("DAFTAR TUNGGU", "WAIT-LISTED")
    static let recommended = Phrase("DIANJURKAN", "RECOMMENDED")
    static let alreadyEnrolled = Phrase("SUDAH TERDAFTAR", "ENROLLED BEFORE")
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
