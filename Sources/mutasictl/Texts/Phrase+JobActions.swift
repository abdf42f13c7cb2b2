extension Phrase {
    static let jobListManual = Phrase(
        "Keadaan: available, scheduled, retrying, waiting, running, completed, cancelled, discarded.",
        "States: available, scheduled, retrying, waiting, running, completed, cancelled, discarded."
    )
    static let jobTailPurpose = Phrase(
        "Mengikuti pekerjaan: keadaan, kemajuan dan catatannya.",
        "Follows jobs: their states, progress and log lines."
    )
    static let jobTailManual = Phrase(
        "Dengan nomor sampai pekerjaan itu selesai; tanpa nomor semua yang berjalan, sampai Ctrl-C. Pekerjaan yang lebih "
            + "singkat dari seperempat detik dapat terlewat.",
        "With a number until that job has ended; without one all that run, until Ctrl-C. Jobs that take less than a "
            + "quarter of a second may be missed."
    )
    static let jobRetryPurpose = Phrase("Mengerjakan lagi pekerjaan, sekarang.", "Has jobs done again, now.")
    static let jobRetryManual = Phrase(
        "Yang terjadwal atau menunggu diulang dikerjakan sekarang; dari yang dibuang atau dibatalkan dibuat yang baru.",
        "What is scheduled or to be retried is done now; of what was discarded or cancelled a new job is made."
    )
    static let jobCancelPurpose = Phrase("Membatalkan pekerjaan.", "Cancels jobs.")
    static let jobCancelManual = Phrase(
        "Yang belum dimulai berakhir seketika; yang berjalan diminta berhenti dan berakhir sesudahnya.",
        "What has not started ends at once; what runs is told to stop and ends when it has."
    )
    static let jobDeadPurpose = Phrase(
        "Pekerjaan yang dibuang, menurut jenis dan sebabnya.",
        "Discarded jobs, by kind and reason."
    )
    static let jobDeadManual = Phrase(
        "Kerjakan lagi dengan: mutasictl job redrive --kind JENIS --error GOLONGAN",
        "Have them done again with: mutasictl job redrive --kind KIND --error CLASS"
    )
    static let jobRedrivePurpose = Phrase(
        "Membuat pekerjaan baru dari yang dibuang atau dibatalkan, satu kali.",
        "Makes new jobs of discarded or cancelled ones, once."
    )
    static let jobRedriveManual = Phrase(
        "Sebutkan nomor pekerjaan, atau --kind untuk semua yang dibuang dari jenis itu.",
        "Give the jobs' numbers, or --kind for all discarded ones of the kind."
    )
    static let jobNumbersHelp = Phrase("Nomor pekerjaan, satu atau lebih.", "The jobs' numbers.")
    static let noDeadLetters = Phrase("Tidak ada pekerjaan yang dibuang.", "There are no discarded jobs.")
    static let jobsOrKind = Phrase("Sebutkan nomor pekerjaan, atau --kind", "Give jobs' numbers, or --kind")
    static let groupNeedsKind = Phrase(
        "--error dan --limit berlaku bersama --kind",
        "--error and --limit go with --kind"
    )
    static let argsOrEdit = Phrase("Pakai salah satu: --args atau --edit", "Use one of them: --args or --edit")

    static func notAllLookedAt(_ depth: Int) -> Phrase {
        Phrase(
            "Pekerjaan terlalu banyak; hanya \(depth) terbaru di tiap tempat yang dilihat.",
            "There are too many jobs; only the newest \(depth) in each place were looked at."
        )
    }

    static func noJSONObject(_ option: String) -> Phrase {
        Phrase(
            "Nilai \(option) bukan objek JSON, misalnya '{\"nip\": \"…\"}' atau @berkas.json.",
            "\(option) is not a JSON object, such as '{\"nip\": \"…\"}' or @file.json."
        )
    }

    static func unreadableFile(_ path: String) -> Phrase {
        Phrase("Berkas \(path) tidak dapat dibaca.", "File \(path) cannot be read.")
    }

    static func nothingToRedrive(_ kind: String, _ error: String?) -> Phrase {
        let group = error.map { "\(kind), \($0)" } ?? kind
        return Phrase(
            "Tidak ada yang dapat dikerjakan lagi (\(group)); lihat: mutasictl job dead",
            "There is nothing to redrive (\(group)); look at: mutasictl job dead"
        )
    }

    static func redriveQuestion(_ amount: Int, of there: Int, _ kind: String, _ error: String?) -> Phrase {
        let group = error.map { "\(kind), \($0)" } ?? kind
        return Phrase(
            "\(amount) dari \(there) pekerjaan (\(group)) dikerjakan lagi?",
            "Redrive \(amount) of \(there) jobs (\(group))?"
        )
    }

    static func someRefused(_ refused: Int, of all: Int) -> Phrase {
        Phrase("\(refused) dari \(all) pekerjaan ditolak.", "\(refused) of \(all) jobs were refused.")
    }

    static func jobIsRunning(_ id: Int64) -> Phrase {
        Phrase("Pekerjaan \(id) sedang berjalan.", "Job \(id) is running.")
    }

    static func jobWaitsForJobs(_ id: Int64) -> Phrase {
        Phrase(
            "Pekerjaan \(id) menunggu pekerjaan lain; lihat: mutasictl job show \(id)",
            "Job \(id) waits for other jobs; look at: mutasictl job show \(id)"
        )
    }

    static func jobHasEnded(_ id: Int64) -> Phrase {
        Phrase(
            "Pekerjaan \(id) sudah berakhir; lihat: mutasictl job show \(id)",
            "Job \(id) has ended already; look at: mutasictl job show \(id)"
        )
    }

    static func jobIsUnfinished(_ id: Int64) -> Phrase {
        Phrase(
            "Pekerjaan \(id) belum berakhir; untuk segera mencobanya lagi: mutasictl job retry \(id)",
            "Job \(id) has not ended yet; to try it again at once: mutasictl job retry \(id)"
        )
    }

    static func jobRedrivenBefore(_ id: Int64) -> Phrase {
        Phrase(
            "Pekerjaan \(id) sudah pernah dikerjakan lagi; lihat: mutasictl job show \(id)",
            "Job \(id) was redriven before; look at: mutasictl job show \(id)"
        )
    }

    static func argumentsGone(_ id: Int64) -> Phrase {
        Phrase(
            "Argumen pekerjaan \(id) tidak disimpan lagi; berikan yang baru dengan --args.",
            "The arguments of job \(id) are no longer kept; give new ones with --args."
        )
    }

    static func attemptNumber(_ attempt: Int) -> Phrase {
        Phrase("percobaan \(attempt)", "attempt \(attempt)")
    }

    static let toldToStop = Phrase("diminta berhenti", "told to stop")
    static let cancelsOnFailure = Phrase("ikut dibatalkan", "cancelled with it")
    static let releasesOnFailure = Phrase("tetap dikerjakan", "released")

    // MARK: Titles

    static let jobs = Phrase("PEKERJAAN", "JOBS")
    static let runsAs = Phrase("SEBAGAI", "AS")
    static let error = Phrase("KESALAHAN", "ERROR")
    static let withoutArguments = Phrase("TANPA ARGUMEN", "WITHOUT ARGUMENTS")
    static let first = Phrase("PERTAMA", "FIRST")
    static let last = Phrase("TERAKHIR", "LAST")
    static let example = Phrase("CONTOH", "EXAMPLE")
    static let attempt = Phrase("PERCOBAAN", "ATTEMPT")
    static let failedAt = Phrase("GAGAL PADA", "FAILED AT")
    static let retriedAt = Phrase("DIULANG PADA", "RETRY AT")
    static let onFailure = Phrase("BILA GAGAL", "ON FAILURE")
    static let cancelRequested = Phrase("DIMINTA BERHENTI", "TOLD TO STOP")
    static let enqueuedBy = Phrase("DIBUAT OLEH", "ENQUEUED BY")
    static let waitedFor = Phrase("MENUNGGU SELAMA", "WAITED")
    static let ranFor = Phrase("BERJALAN SELAMA", "RAN")
    static let uniqueKey = Phrase("KUNCI UNIK", "UNIQUE KEY")
    static let orderingKey = Phrase("KUNCI URUTAN", "ORDERING KEY")
    static let concurrencyKey = Phrase("KUNCI KONKURENSI", "CONCURRENCY KEY")
    static let trace = Phrase("JEJAK", "TRACE")
    static let redriveOf = Phrase("ULANGAN DARI", "REDRIVE OF")
    static let redrivenAs = Phrase("DIULANG SEBAGAI", "REDRIVEN AS")
    static let percent = Phrase("PERSEN", "PERCENT")
    static let doing = Phrase("SEDANG", "DOING")
    static let told = Phrase("KABAR TERAKHIR", "LAST HEARD")
    static let logLines = Phrase("Catatan pekerjaan", "Log")
    static let failedAttempts = Phrase("Percobaan yang gagal", "Failed attempts")
    static let waitsFor = Phrase("Menunggu pekerjaan", "Waits for")
    static let waitedForBy = Phrase("Ditunggu pekerjaan", "Waited for by")
}
