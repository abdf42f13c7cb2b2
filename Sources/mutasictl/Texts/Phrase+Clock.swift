import TransferStore

extension Phrase {
    static let clockPurpose = Phrase(
        "Jam sipil: waktu yang berlaku bagi semua aturan, pekerjaan dan tampilan.",
        "The civil clock: the time that counts for all rules, jobs and views."
    )
    static let clockManual = Phrase(
        """
        Untuk peragaan, pemilik skema dapat memajukan jam; antrean (jadwal, percobaan ulang, sewa) tetap memakai waktu \
        nyata. Jam hanya maju; reset mengembalikannya ke waktu nyata. Sebelum impor pertama jam boleh mulai di masa lalu.
        """,
        """
        For a demonstration the schema's owner can set it forward; the queue (schedules, retries, leases) keeps real time. \
        It only goes forward; reset takes it back to real time. Before the first import it may start in the past.
        """
    )
    static let clockShowPurpose = Phrase(
        "Menampilkan jam sipil dan waktu nyata.",
        "Shows the civil clock and real time."
    )
    static let clockSetPurpose = Phrase("Menyetel jam ke suatu saat.", "Sets the clock to a moment.")
    static let clockAdvancePurpose = Phrase(
        "Memajukan jam selama sekian.",
        "Sets the clock forward by a length of time."
    )
    static let clockResetPurpose = Phrase("Mengembalikan jam ke waktu nyata.", "Sets the clock back to real time.")
    static let clockMomentHelp = Phrase(
        "Saat yang ditunjukkan jam mulai sekarang, misalnya 2026-03-02 atau \"2026-03-02 09:00 WITA\".",
        "What the clock shows from now on, such as 2026-03-02 or \"2026-03-02 09:00 WITA\"."
    )
    static let clockLengthHelp = Phrase(
        "Lama waktu seperti 45s, 90m, 2h atau 30d.",
        "A length of time such as 45s, 90m, 2h or 30d."
    )
    static let clockReasonHelp = Phrase("Alasan, untuk catatan tindakan; wajib.", "Why, for the record; required.")
    static let momentValue = Phrase(
        "isikan saat seperti 2026-03-02, \"2026-03-02 09:00\" atau 2026-03-02T02:00Z",
        "give a moment such as 2026-03-02, \"2026-03-02 09:00\" or 2026-03-02T02:00Z"
    )
    static let clockWasReal = Phrase("Jam memang menunjukkan waktu nyata.", "The clock showed real time before.")

    static func clockIsShifted(_ clock: ClockReading) -> Phrase {
        let zone = Reader.current.zone
        return Phrase(
            "Jam digeser: \(zone.text(clock.civil)) (nyata \(zone.text(clock.real))).",
            "The clock is shifted: \(zone.text(clock.civil)) (really \(zone.text(clock.real)))."
        )
    }

    // MARK: Titles

    static let civilTime = Phrase("JAM SIPIL", "CIVIL CLOCK")
    static let realTime = Phrase("WAKTU NYATA", "REAL TIME")
    static let civilToday = Phrase("HARI INI", "TODAY")
    static let shifted = Phrase("DIGESER", "SHIFTED")
    static let ahead = Phrase("LEBIH MAJU", "AHEAD BY")
    static let shiftedAt = Phrase("DIGESER PADA", "SHIFTED AT")

    // MARK: What the doctor finds

    static let clockIsReal = Phrase("jam sipil menunjukkan waktu nyata", "the civil clock shows real time")

    static func clockShifted(_ clock: ClockReading) -> Phrase {
        let time = Reader.current.zone.text(clock.civil)
        return Phrase(
            "jam sipil digeser ke \(time): yang dicatat sekarang bertanggal salah di luar peragaan",
            "the civil clock is shifted to \(time): what is recorded now is wrongly dated outside of a demonstration"
        )
    }

    static let resetClock = Phrase(
        "bila ini bukan peragaan: mutasictl clock reset --reason ALASAN",
        "unless this is a demonstration: mutasictl clock reset --reason TEXT"
    )
}
