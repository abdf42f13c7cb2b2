import TransferStore

extension Phrase {
    static let deadlinePurpose = Phrase("Tenggat yang berjalan dan yang terlewat.", "Running and overdue deadlines.")
    static let deadlineManual = Phrase(
        """
        Setiap tenggat diawasi pekerjaan deadline.watch: bila lewat, pengelola diberi tahu satu kali, usulan dengan \
        evaluasi kedaluwarsa diakhiri, dan penugasan yang tidak disahkan gugur.
        """,
        """
        Every deadline is watched by the job deadline.watch: when it has passed the operator is told once, a proposal \
        whose evaluation is too old ends, and an assignment that was not ratified lapses.
        """
    )
    static let deadlineListPurpose = Phrase("Daftar tenggat yang berjalan.", "Lists the deadlines that run.")
    static let deadlineRecomputePurpose = Phrase(
        "Menghitung ulang tenggat menurut hari libur sekarang.",
        "Counts deadlines anew by the holidays as they are."
    )
    static let deadlineRecomputeManual = Phrase(
        """
        Hari terakhir yang baru hanya berlaku bila memberi pegawai waktu lebih lama; kedua hitungan disimpan.
        """,
        """
        A new last day holds only where it gives the employee more time; both counts are kept.
        """
    )
    static let noDeadlines = Phrase("Tidak ada tenggat yang berjalan.", "No deadline runs.")
    static let noOverdueDeadlines = Phrase("tidak ada tenggat yang terlewat", "no deadline is overdue")
    static let nothingRecomputed = Phrase("Hitungan semua tenggat tetap.", "Every deadline comes out as it was.")
    static let deadlineNumber = Phrase("NO", "NO")
    static let deadlineOf = Phrase("MILIK", "OF")
    static let deadlineLength = Phrase("PANJANG", "LENGTH")
    static let toldAt = Phrase("DIBERITAHUKAN", "TOLD")
    static let lastDayBefore = Phrase("SEMULA", "BEFORE")
    static let counted = Phrase("HITUNGAN BARU", "COUNTED ANEW")
    static let holds = Phrase("BERLAKU", "HOLDS")

    static func deadlineOwner(_ owner: DeadlineOwner) -> Phrase {
        switch owner {
        case .proposal(let id): Phrase("usulan \(id)", "proposal \(id)")
        case .assignment(let id): Phrase("penugasan \(id)", "assignment \(id)")
        }
    }

    static func overdueDeadlines(_ count: Int) -> Phrase {
        Phrase("tenggat yang terlewat: \(count)", "deadlines overdue: \(count)")
    }

    static let showOverdue = Phrase(
        "lihat mutasictl deadline list --overdue",
        "see mutasictl deadline list --overdue"
    )

    static func unwatchedDeadlines(_ count: Int) -> Phrase {
        Phrase(
            "tenggat yang lewat lebih dari satu jam tanpa diketahui siapa pun: \(count)",
            "deadlines that passed more than an hour ago and of which nobody was told: \(count)"
        )
    }

    static let watchAgain = Phrase(
        "pastikan mutasid berjalan; lihat mutasictl job list --kind deadline.watch",
        "make sure that mutasid runs; see mutasictl job list --kind deadline.watch"
    )

    static func lapsedAssignments(_ count: Int) -> Phrase {
        Phrase(
            "penugasan mendesak gugur karena tidak disahkan, pegawai belum kembali: \(count)",
            "urgent assignments lapsed for want of ratification, with the person still away: \(count)"
        )
    }

    static let showLapsed = Phrase(
        "lihat mutasictl assignment list, lalu catat kembalinya pegawai",
        "see mutasictl assignment list, and record the returns"
    )
}
