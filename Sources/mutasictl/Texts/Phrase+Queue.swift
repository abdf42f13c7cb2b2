import JobQueue
import Postgres

extension Phrase {
    static let queuePurpose = Phrase("Antrean pekerjaan.", "The queues of jobs.")
    static let queueStatusPurpose = Phrase(
        "Menghitung pekerjaan tiap antrean menurut keadaannya.",
        "Counts the jobs of each queue by their state."
    )
    static let queueStatusManual = Phrase(
        "Dengan --plugin kode keluar 0 baik, 1 peringatan, 2 genting, 3 tidak dapat diperiksa.",
        "With --plugin the exit code is 0 fine, 1 warning, 2 critical, 3 where nothing could be looked at."
    )
    static let queueWarningHelp = Phrase(
        "Peringatan bila pekerjaan sudah menunggu selama ini (dengan --plugin), misalnya 15m.",
        "A warning once a job has waited for so long (with --plugin), such as 15m."
    )
    static let queueCriticalHelp = Phrase(
        "Genting bila pekerjaan sudah menunggu selama ini (dengan --plugin), misalnya 1h.",
        "Critical once a job has waited for so long (with --plugin), such as 1h."
    )
    static let queueBoundsOrder = Phrase(
        "--warning tidak boleh lebih lama daripada --critical",
        "--warning may not be longer than --critical"
    )
    static func backlogWaits(_ count: Int, _ age: Interval) -> Phrase {
        Phrase(
            "\(count) pekerjaan siap, yang terlama menunggu \(age.phrase.indonesian)",
            "\(count) jobs are ready, the oldest for \(age.phrase.english)"
        )
    }
    static let jobPurpose = Phrase("Pekerjaan satu per satu.", "Single jobs.")
    static let jobListPurpose = Phrase("Daftar pekerjaan, yang terbaru dahulu.", "Lists jobs, the newest first.")
    static let jobShowPurpose = Phrase("Menampilkan satu pekerjaan.", "Shows one job.")
    static let jobNumberHelp = Phrase("Nomor pekerjaan.", "The job's number.")
    static let afterHelp = Phrase(
        "Lanjutkan daftar sesudah nomor ini, yang terakhir ditampilkan.",
        "Go on with the list after this number, the last one shown."
    )
    static func listGoesOn(_ number: String) -> Phrase {
        Phrase("Masih ada lagi: lanjutkan dengan --after \(number).", "There are more: go on with --after \(number).")
    }
    static func notInTheList(_ number: String) -> Phrase {
        Phrase(
            "Nomor \(number) tidak ada dalam daftar ini; ulangi tanpa --after untuk mulai dari awal",
            "Number \(number) is not in this list; leave --after out to begin anew"
        )
    }
    static let limitHelp = Phrase("Paling banyak sekian baris.", "At most so many rows.")

    static let noQueues = Phrase("Tidak ada antrean yang berisi pekerjaan.", "No queue holds a job.")
    static let noJobs = Phrase("Tidak ada pekerjaan.", "There are no jobs.")

    static func unknownJob(_ id: Int64) -> Phrase {
        Phrase(
            "Pekerjaan \(id) tidak ada; lihat: mutasictl job list",
            "There is no job \(id); look at: mutasictl job list"
        )
    }

    static func outOfBounds(_ option: String, _ bounds: ClosedRange<Int>) -> Phrase {
        Phrase(
            "Nilai \(option) harus \(bounds.lowerBound) sampai \(bounds.upperBound)",
            "\(option) takes \(bounds.lowerBound) to \(bounds.upperBound)"
        )
    }

    static let saysNothing = Phrase("Teksnya kosong; tulis alasannya.", "The text is empty; say why.")

    static let queue = Phrase("ANTREAN", "QUEUE")
    static let paused = Phrase("JEDA", "PAUSED")
    static let limit = Phrase("BATAS", "LIMIT")
    static let available = Phrase("SIAP", "READY")
    static let running = Phrase("BERJALAN", "RUNNING")
    static let scheduled = Phrase("TERJADWAL", "SCHEDULED")
    static let retrying = Phrase("DIULANG", "RETRYING")
    static let waiting = Phrase("MENUNGGU", "WAITING")
    static let oldest = Phrase("TERLAMA SEJAK", "OLDEST SINCE")
    static let next = Phrase("BERIKUTNYA", "NEXT")
    static let job = Phrase("PEKERJAAN", "JOB")
    static let kind = Phrase("JENIS", "KIND")
    static let priority = Phrase("PRIORITAS", "PRIORITY")
    static let attempts = Phrase("PERCOBAAN", "ATTEMPTS")
    static let attemptsAllowed = Phrase("BATAS PERCOBAAN", "ATTEMPTS ALLOWED")
    static let created = Phrase("DIBUAT", "CREATED")
    static let due = Phrase("MULAI TIDAK SEBELUM", "NOT BEFORE")
    static let started = Phrase("DIAMBIL", "TAKEN")
    static let finished = Phrase("SELESAI", "FINISHED")
    static let result = Phrase("HASIL", "RESULT")
    static let reason = Phrase("ALASAN", "REASON")
}

extension JobState {
    /// The state in the reader's language.
    var phrase: Phrase {
        switch self {
        case .available: Phrase("siap", "available")
        case .scheduled: Phrase("terjadwal", "scheduled")
        case .retrying: Phrase("akan diulang", "retrying")
        case .waiting: Phrase("menunggu", "waiting")
        case .running: Phrase("berjalan", "running")
        case .completed: Phrase("selesai", "completed")
        case .cancelled: Phrase("dibatalkan", "cancelled")
        case .discarded: Phrase("dibuang", "discarded")
        }
    }
}
