extension Phrase {
    static let actionPurpose = Phrase("Catatan tindakan pengelola.", "The record of administrators' actions.")
    static let actionListPurpose = Phrase(
        "Siapa melakukan apa, kapan dan mengapa, yang terbaru dahulu.",
        "Who did what, when and why, the newest first."
    )
    static let noActions = Phrase("Belum ada tindakan.", "There are no actions.")
    static let nodePurpose = Phrase("Proses mutasid yang bekerja.", "The daemons at work.")
    static let nodeListPurpose = Phrase("Daftar mutasid yang bekerja.", "Lists the daemons at work.")
    static let noNodes = Phrase("Tidak ada mutasid yang berjalan.", "No daemon runs.")

    // MARK: Queues and kinds

    static let queuePausePurpose = Phrase(
        "Menjeda antrean: pekerjaan baru tidak dimulai, yang berjalan diteruskan.",
        "Pauses a queue: no job is started, those that run go on."
    )
    static let queueResumePurpose = Phrase("Melanjutkan antrean yang dijeda.", "Resumes a paused queue.")
    static let queueLimitPurpose = Phrase(
        "Membatasi antrean, bagi semua mutasid bersama.",
        "Limits a queue, for all daemons together."
    )
    static let queueLimitManual = Phrase(
        "Yang tidak disebut tetap; nilai none menghapus batas. Berlaku seketika, tanpa memulai ulang mutasid.",
        "What is not given stays; none takes a limit away. It holds at once, without a restart."
    )
    static let kindPurpose = Phrase("Jenis pekerjaan.", "The kinds of jobs.")
    static let kindListPurpose = Phrase(
        "Daftar jenis pekerjaan dan berapa mutasid yang mengerjakannya.",
        "Lists the kinds of jobs and how many daemons do them."
    )
    static let kindPausePurpose = Phrase(
        "Menjeda satu jenis pekerjaan di semua antrean.",
        "Pauses a kind of jobs in all queues."
    )
    static let kindResumePurpose = Phrase("Melanjutkan jenis yang dijeda.", "Resumes a paused kind.")
    static let kindKeepPurpose = Phrase(
        "Mengatur berapa lama riwayat menyimpan argumen dan hasil satu jenis pekerjaan.",
        "Sets how long the history keeps the arguments and results of a kind of jobs."
    )
    static let kindKeepManual = Phrase(
        "Yang tidak disebut tetap. Yang lebih lama dari itu dihapus oleh pemeliharaan berikutnya; waktu dan hasil akhir "
            + "pekerjaan tetap ada.",
        "What is not given stays. What is older is removed by the next chore; the times and the outcome of the jobs stay."
    )
    static let periodWanted = Phrase("Sebutkan --arguments atau --results", "Give --arguments or --results")
    static let noKinds = Phrase(
        "Belum ada jenis pekerjaan yang dikenal; pastikan mutasid berjalan.",
        "No kind of jobs is known; make sure that a daemon runs."
    )
    static let limitWanted = Phrase("Sebutkan sedikitnya satu batas", "Give at least one limit")

    static func queuePaused(_ name: String) -> Phrase {
        Phrase("Antrean \(name) dijeda.", "Queue \(name) is paused.")
    }

    static func queuePausedBefore(_ name: String) -> Phrase {
        Phrase("Antrean \(name) memang sudah dijeda.", "Queue \(name) was paused before.")
    }

    static func queueResumed(_ name: String) -> Phrase {
        Phrase("Antrean \(name) dilanjutkan.", "Queue \(name) is resumed.")
    }

    static func queueNotPaused(_ name: String) -> Phrase {
        Phrase("Antrean \(name) memang tidak dijeda.", "Queue \(name) was not paused.")
    }

    static func kindPaused(_ name: String) -> Phrase {
        Phrase("Jenis \(name) dijeda.", "Kind \(name) is paused.")
    }

    static func kindPausedBefore(_ name: String) -> Phrase {
        Phrase("Jenis \(name) memang sudah dijeda.", "Kind \(name) was paused before.")
    }

    static func kindResumed(_ name: String) -> Phrase {
        Phrase("Jenis \(name) dilanjutkan.", "Kind \(name) is resumed.")
    }

    static func kindNotPaused(_ name: String) -> Phrase {
        Phrase("Jenis \(name) memang tidak dijeda.", "Kind \(name) was not paused.")
    }

    static func unknownQueue(_ name: String, known: [String]) -> Phrase {
        Phrase(
            "Antrean \(name) tidak dikenal; yang ada: \(known.isEmpty ? "belum satu pun" : known.joined(separator: ", "))",
            "There is no queue \(name); there are: \(known.isEmpty ? "none yet" : known.joined(separator: ", "))"
        )
    }

    static func unknownKind(_ name: String, known: [String]) -> Phrase {
        Phrase(
            "Jenis \(name) tidak dikenal; yang ada: \(known.isEmpty ? "belum satu pun" : known.joined(separator: ", "))",
            "There is no kind \(name); there are: \(known.isEmpty ? "none yet" : known.joined(separator: ", "))"
        )
    }

    static func limitValue(_ bounds: ClosedRange<Int>) -> Phrase {
        Phrase(
            "isikan angka \(bounds.lowerBound) sampai \(bounds.upperBound) atau none",
            "give a number from \(bounds.lowerBound) to \(bounds.upperBound) or none"
        )
    }

    static let rateValue = Phrase(
        "isikan angka 0.001 sampai 1000000 atau none",
        "give a number from 0.001 to 1000000 or none"
    )
    static let durationValue = Phrase(
        "isikan lama waktu seperti 500ms, 45s, 90m, 2h atau 7d",
        "give a length of time such as 500ms, 45s, 90m, 2h or 7d"
    )
    static let pastValue = Phrase(
        "isikan tanggal seperti 2026-11-24, atau lama waktu seperti 90m, 2h atau 7d",
        "give a date such as 2026-11-24, or a length of time such as 90m, 2h or 7d"
    )

    // MARK: Asking first

    static func confirmationNeeded(_ question: Phrase) -> Phrase {
        Phrase(
            "\(question.indonesian) Tidak ada yang dapat ditanya; tambahkan --yes.",
            "\(question.english) Nobody is there to ask; add --yes."
        )
    }

    static let notConfirmed = Phrase("Tidak jadi; tidak ada yang diubah.", "Not done; nothing was changed.")

    // MARK: Titles

    static let at = Phrase("WAKTU", "TIME")
    static let actor = Phrase("PELAKU", "ACTOR")
    static let role = Phrase("PERAN", "ROLE")
    static let verb = Phrase("TINDAKAN", "ACTION")
    static let actionSubject = Phrase("ATAS", "ON")
    static let before = Phrase("SEBELUM", "BEFORE")
    static let after = Phrase("SESUDAH", "AFTER")
    static let nodes = Phrase("MUTASID", "DAEMONS")
    static let host = Phrase("KOMPUTER", "HOST")
    static let process = Phrase("PROSES", "PROCESS")
    static let programVersion = Phrase("VERSI", "VERSION")
    static let alive = Phrase("HIDUP", "ALIVE")
    static let queues = Phrase("ANTREAN", "QUEUES")
    static let atWorkSince = Phrase("BEKERJA SEJAK", "AT WORK SINCE")
    static let argumentVersions = Phrase("VERSI ARGUMEN", "ARGUMENT VERSIONS")
    static let keepArguments = Phrase("SIMPAN ARGUMEN", "KEEPS ARGUMENTS")
    static let keepResults = Phrase("SIMPAN HASIL", "KEEPS RESULTS")
    static let maxRunning = Phrase("BERJALAN SEKALIGUS", "RUNNING AT A TIME")
    static let maxPerKey = Phrase("SEKALIGUS TIAP KUNCI", "AT A TIME PER KEY")
    static let rate = Phrase("MULAI TIAP DETIK", "STARTS PER SECOND")
    static let burst = Phrase("LONJAKAN", "BURST")
    static let ageing = Phrase("PENUAAN", "AGEING")
    static let lanes = Phrase("JALUR TIAP MUTASID", "LANES PER DAEMON")
}
