extension Phrase {
    static let trainingPurpose = Phrase("Rencana dan pendaftaran pelatihan.", "Training plans and enrolments.")
    static let trainingManual = Phrase(
        """
        Setelah SPMT rencana dibuat sendiri dari kesenjangan kompetensi. Yang tidak mendapat kursi menunggu menurut besar \
        kesenjangan dan lamanya; setelah tenggatnya pengelola diberi tahu. Hasil yang lulus dipakai rencana berikutnya.
        """,
        """
        After the SPMT the plan is made by itself from the gaps in competence. Who gets no seat waits by the size of the \
        gap and its age; when that takes too long the operator is told. What is passed is known to every later plan.
        """
    )
    static let trainingShowPurpose = Phrase("Menampilkan satu pendaftaran.", "Shows one enrolment.")
    static let trainingApprovePurpose = Phrase("Menyetujui pendaftaran.", "Approves an enrolment.")
    static let trainingApproveManual = Phrase(
        """
        Melampaui JP maksimum setahun, PPPK hanya dilatih dengan persetujuan orang lain dan alasan (Peraturan LAN 15/2020).
        """,
        """
        Beyond the maximum JP of a year a PPPK is trained only with somebody else's approval and a reason (Peraturan LAN \
        15/2020).
        """
    )
    static let trainingSeatPurpose = Phrase(
        "Mencari kursi bagi yang menunggu, juga pada pelatihan pengganti.",
        "Looks for a seat for somebody who waits, in another course, too."
    )
    static let trainingAttendPurpose = Phrase("Mencatat kehadiran.", "Records attendance.")
    static let trainingResultPurpose = Phrase("Mencatat hasil pelatihan.", "Records the result of a course.")
    static let trainingResultManual = Phrase(
        "Kelulusan tidak menaikkan level dengan sendirinya; itu perlu penegasan atasan atau asesmen baru.",
        "A pass lifts no level by itself: that takes the superior's confirmation or a new assessment."
    )
    static let trainingCancelPurpose = Phrase(
        "Membatalkan pendaftaran; kursinya diberikan kepada yang menunggu.",
        "Cancels an enrolment; its seat goes to whoever waits."
    )
    static let trainingHoursPurpose = Phrase("JP setahun di samping batasnya.", "The JP of a year beside its bounds.")
    static let trainingHoursManual = Phrase(
        """
        Yang dihitung adalah yang sudah diikuti dan lulus; yang masih akan diikuti ditampilkan di sampingnya. Minimum PNS \
        dan maksimum PPPK menurut aturan yang berlaku.
        """,
        """
        What was taken and passed counts; what is still to come stands beside it. The minimum of a PNS and the maximum of a \
        PPPK are those of the rules in force.
        """
    )
    static let trainingSessionsPurpose = Phrase("Sesi pelatihan yang akan datang.", "The sessions to come.")
    static let trainingCancelSessionPurpose = Phrase(
        "Mencatat sesi yang batal; pesertanya dipindahkan atau menunggu.",
        "Records a session that is not held; those in it are seated elsewhere, or wait."
    )
    static let enrolmentNumberHelp = Phrase("Nomor pendaftaran.", "The enrolment's number.")
    static let planForWhat = Phrase(
        "Sebutkan NIP dan --post, atau --proposal",
        "Give a NIP and --post, or --proposal"
    )
    static let oneResult = Phrase(
        "Pilih --passed atau --failed; --certificate hanya bersama --passed",
        "Choose --passed or --failed; --certificate only goes with --passed"
    )
    static let noSessions = Phrase("Tidak ada sesi yang akan datang.", "There are no sessions to come.")
    static func gotSeat(_ enrolment: Int64) -> Phrase {
        Phrase("Pendaftaran \(enrolment) mendapat kursinya.", "Enrolment \(enrolment) got the seat.")
    }
    static func belowMinimum(_ count: Int, of all: Int, _ year: Int) -> Phrase {
        Phrase(
            "\(count) dari \(all) pegawai belum mencapai JP minimum tahun \(year).",
            "\(count) of \(all) employees are below the minimum JP of \(year)."
        )
    }

    static let waitingIsNow = Phrase(
        "--waiting berlaku untuk keadaan sekarang; pakai tanpa --as-of",
        "--waiting is about now; use it without --as-of"
    )
    static let awaitsApproval = Phrase("PERLU PERSETUJUAN", "NEEDS APPROVAL")
    static let enrolment = Phrase("PENDAFTARAN", "ENROLMENT")
    static let levelsClosed = Phrase("LEVEL", "LEVELS")
    static let waitsSince = Phrase("MENUNGGU SEJAK", "WAITS SINCE")
    static let escalatedOn = Phrase("DILAPORKAN", "REPORTED")
    static let approvedBecause = Phrase("DISETUJUI KARENA", "APPROVED BECAUSE")
    static let certificate = Phrase("SERTIFIKAT", "CERTIFICATE")
    static let alternatives = Phrase("PENGGANTI YANG ADA KURSI", "ALTERNATIVES WITH SEATS")
    static let trainingSession = Phrase("SESI", "SESSION")
    static let seatsInAll = Phrase("KURSI", "SEATS")
    static let seatsTaken = Phrase("TERISI", "TAKEN")
    static let waitingPeople = Phrase("MENUNGGU", "WAITING")
    static let cancelledOn = Phrase("DIBATALKAN", "CANCELLED")
    static let employmentKind = Phrase("JENIS ASN", "EMPLOYMENT")
    static let hoursDone = Phrase("JP SELESAI", "JP DONE")
    static let hoursComing = Phrase("JP AKAN DATANG", "JP TO COME")
    static let hoursRequired = Phrase("JP MINIMUM", "JP MINIMUM")
    static let hoursLimit = Phrase("JP MAKSIMUM", "JP MAXIMUM")
    static let hoursLacking = Phrase("KURANG", "LACKING")
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
        case "SYNCED": Phrase("tercatat di SIASN/SIMPEG", "recorded in SIASN/SIMPEG")
        case "CANCELLED": Phrase("dibatalkan", "cancelled")
        default: Phrase(state, state)
        }
    }
}
