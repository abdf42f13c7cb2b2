extension Phrase {
    static let evaluatePurpose = Phrase(
        "Mengevaluasi semua pegawai aktif terhadap satu kebutuhan, atau terhadap semuanya.",
        "Evaluates all active employees against a need, or against all of them."
    )
    static let evaluateManual = Phrase(
        """
        Evaluasi dikerjakan oleh mutasid; hasilnya dilihat dengan: mutasictl ranking KEBUTUHAN. Dengan --all semua kebutuhan \
        terbuka dievaluasi dalam satu pekerjaan yang membaca data pegawai satu kali; yang disimpan ialah mereka yang dapat \
        dipertimbangkan, 25 orang yang paling mendekati, dan jumlah orang per alasan. Penjelasan untuk orang lain dihitung \
        ulang dari data hari itu.
        """,
        """
        The evaluation is done by mutasid; see its result with: mutasictl ranking NEED. With --all, all open needs are \
        evaluated in one job that reads the employees once; it keeps those who may be considered, the 25 who come nearest, \
        and how many people each reason kept back. Anybody else's explanation is computed anew from the data of the day.
        """
    )
    static let needOrAll = Phrase(
        "Sebutkan satu kebutuhan, atau --all untuk semua kebutuhan terbuka; bukan keduanya.",
        "Give one need, or --all for all open needs; not both."
    )
    static let allOrTry = Phrase(
        "--dry-run hanya untuk satu kebutuhan; hapus --all.",
        "--dry-run is for one need; leave out --all."
    )
    static let evaluatedCount = Phrase("KEBUTUHAN DIEVALUASI", "NEEDS EVALUATED")
    static let unevaluatedCount = Phrase("TIDAK DAPAT DIEVALUASI", "NOT EVALUATED")

    static let rankedCount = Phrase("MEMENUHI SYARAT", "RANKABLE")
    static let conditionalCount = Phrase("BERSYARAT", "CONDITIONAL")
    static let notRankableCount = Phrase("TIDAK MEMENUHI SYARAT", "NOT RANKABLE")
    static let evaluation = Phrase("EVALUASI", "EVALUATION")

    static func resultUnreadable(_ job: Int64) -> Phrase {
        Phrase(
            "Hasil pekerjaan \(job) tidak terbaca; pastikan mutasid dan mutasictl seversi.",
            "The result of job \(job) cannot be read; make sure that mutasid and mutasictl are of one version."
        )
    }

    static func enqueued(_ job: Int64) -> Phrase {
        Phrase(
            "Pekerjaan \(job) masuk antrean; lihat dengan: mutasictl job show \(job)",
            "Job \(job) is enqueued; look at it with: mutasictl job show \(job)"
        )
    }

    static func waiting(_ job: Int64, _ state: Phrase) -> Phrase {
        Phrase("Menunggu pekerjaan \(job) (\(state.indonesian))", "Waiting for job \(job) (\(state.english))")
    }

    static func noDaemon(_ job: Int64) -> Phrase {
        Phrase(
            "Pekerjaan \(job) belum ada yang mengambil; pastikan mutasid berjalan.",
            "Nobody has taken job \(job) yet; make sure that mutasid runs."
        )
    }

    static func attemptFailed(_ job: Int64, _ attempt: Int, reason: String) -> Phrase {
        Phrase(
            "Percobaan \(attempt) pekerjaan \(job) gagal dan akan diulang: \(reason)",
            "Attempt \(attempt) of job \(job) failed and will be repeated: \(reason)"
        )
    }

    static func connectionLost(_ job: Int64) -> Phrase {
        Phrase(
            "Koneksi ke basis data putus; pekerjaan \(job) tetap berjalan, lihat dengan: mutasictl job show \(job)",
            "The connection to the database broke; job \(job) goes on, look at it with: mutasictl job show \(job)"
        )
    }

    static func waitedTooLong(_ job: Int64) -> Phrase {
        Phrase(
            "Waktu tunggu habis; pekerjaan \(job) tetap berjalan, lihat dengan: mutasictl job show \(job)",
            "Waited long enough; job \(job) goes on, look at it with: mutasictl job show \(job)"
        )
    }

    static func jobGivenUp(_ job: Int64, _ state: Phrase, reason: String) -> Phrase {
        Phrase(
            "Pekerjaan \(job) \(state.indonesian): \(reason)",
            "Job \(job) was \(state.english): \(reason)"
        )
    }
}
